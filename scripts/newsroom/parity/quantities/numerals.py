"""Numerals: words and figures put together to numbers: ``dvadeset i pet``, ``two thousand``, ``1,4 miliona``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Context, Decimal

import regex

from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Item, Number, gap, word_before

_EXACT = Context(prec=400)
_SCALES = frozenset(map(Decimal, (1000, 10**6, 10**9)))
_ORDINARY = ("word", "ordinal")
_CENTURIES = (2000, 1800, 0)
_ENDING = re.compile(r"-?([^\W\d_]{1,4}+)(?!\w)")
_ROMAN = regex.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_DIGITS = {"I": 1, "V": 5, "X": 10}


def numerals(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items with what belongs to one number put together, without lone scales (``thousands of people``)."""
    done: list[Item] = []
    position = 0
    while position < len(items):
        item = items[position]
        if item.role in ("number", "scale", "half"):
            number, position = _numeral(items, position, text, language)
            if number is not None:
                _scale_range(done, number, item, text, language)
                done.append(_short_scale(number, done, items[position : position + 1], text, language))
        else:
            done.append(item)
            position += 1
    return done


def _scale_range(done: list[Item], number: Item, last: Item, text: str, language: Language) -> None:
    """Write a scale that is said once into both ends of a range: ``3–4 hilj. dinara``."""
    if not done or not (done[-1].role == last.role == "number") or not 0 < done[-1].value < last.value < number.value:
        return
    first, scale = done[-1], number.value / last.value
    bare = first.form in ("figure", "word") and not first.soft and first.value < 1000
    if bare and scale in _SCALES and gap(text, first, number) in language.lists["range"]:
        done[-1] = replace(first, value=_EXACT.multiply(first.value, scale))


def _numeral(items: Sequence[Item], position: int, text: str, language: Language) -> tuple[Item | None, int]:
    first = items[position]
    number: Item | None
    if first.role == "number" and first.form == "word":
        number, position = _in_words(items, position, text, language)
    elif first.role == "scale":
        number, position = _lone_scale(items, position, text, language)
    else:
        number, position = _scaled(items, position, text, language)
    if number is None:
        return None, position
    half = items[position] if position < len(items) else None
    if half is not None and half.role == "and_a_half" and gap(text, number, half) in ("", "-"):
        more = _EXACT.add(number.value, half.value * (first.value if first.role == "scale" else 1))
        number, position = replace(number, value=more, end=half.end, soft=False), position + 1
        number, position = _times_scale(number, items, position, text, language)
    return _hyphenated(number, text), position


def _scaled(items: Sequence[Item], position: int, text: str, language: Language) -> tuple[Item, int]:
    """Read a figure or a half, and the scale after it: ``1,4 miliona``, ``half a million``."""
    number = replace(items[position], role="number")
    if number.form in ("roman", "compound", "ordinal", "decade"):
        return number, position + 1
    return _times_scale(number, items, position + 1, text, language)


def _times_scale(number: Item, items: Sequence[Item], position: int, text: str, language: Language) -> tuple[Item, int]:
    scale = items[position] if position < len(items) else None
    gaps = {"", ".", *language.lists["half_articles"]}
    if scale is not None and scale.role == "scale" and gap(text, number, scale) in gaps:
        value = _EXACT.multiply(number.value, scale.value)
        return replace(number, value=value, end=scale.end, soft=False), position + 1
    return number, position


def _lone_scale(items: Sequence[Item], position: int, text: str, language: Language) -> tuple[Item | None, int]:
    """Read ``a thousand``, ``hiljadu dvesta``; a scale in another form counts nothing."""
    item = items[position]
    is_vague = word_before(text, item.start) in language.lists["vague"]
    if is_vague or text[item.start : item.end].lower() not in language.lists["alone"]:
        return None, position + 1
    unit = replace(item, role="number", value=Decimal(1), end=item.start, form="word")
    return _in_words([unit, *items[position : position + 9]], 0, text, language, position - 1, item.soft)


def _in_words(
    items: Sequence[Item], position: int, text: str, language: Language, offset: int = 0, soft: bool = False
) -> tuple[Item, int]:
    """Return the sum of number words from the greatest to the least; an ordinal ends them (``dvadeset peti``)."""
    first = items[position]
    total, part, least = Decimal(0), first.value, first.value
    last, position = first, position + 1
    while position < len(items):
        item = items[position]
        if item.role == "scale" and gap(text, last, item) in ("", "-"):
            if item.value == 100 and part < 10:
                part, least = part * 100, Decimal(100)
            else:
                total, part, least = total + part * item.value, Decimal(0), item.value
        elif _adds(last, item, least, items, position, text, language):
            part, least = part + item.value, item.value
        else:
            break
        last, position = item, position + 1
        if item.form == "ordinal":
            break
    unsure = first.soft if last is first else soft
    form = "ordinal" if last.form == "ordinal" else first.form
    number = replace(first, value=total + part, end=last.end, soft=unsure, form=form)
    return number, position + offset


def _adds(
    last: Item, item: Item, least: Decimal, items: Sequence[Item], position: int, text: str, language: Language
) -> bool:
    """Return whether a word goes on with the number before it: ``sto`` + ``pet``, not ``pet`` + ``šest``."""
    if item.role != "number" or item.form not in _ORDINARY:
        return False
    if not (least >= 100 > item.value or least > item.value >= 100 or (20 <= least < 100 and 0 < item.value < 10)):
        return False
    between = gap(text, last, item)
    word, after = language.joint
    if between == word and word and least >= after:
        following = items[position + 1] if position + 1 < len(items) else None
        return following is None or following.role != "scale" or gap(text, item, following) != ""
    return between in ("", "-")


def _hyphenated(number: Item, text: str) -> Item:
    """Return ``two-way`` and ``three-day`` as what may stand without a counterpart."""
    following = text[number.end : number.end + 2]
    if number.form == "word" and following[:1] == "-" and following[1:].isalpha():
        return replace(number, soft=True, form="compound")
    return number


def _short_scale(number: Item, done: Sequence[Item], following: Sequence[Item], text: str, language: Language) -> Item:
    """Read ``EUR 1.4m``, where a single letter counts millions."""
    beside = [*done[-1:], *following]
    if number.form != "figure" or not any(item.role == "currency" for item in beside):
        return number
    letters = text[number.end : number.end + 2]
    for scale, factor in language.money_scales.items():
        if letters[: len(scale)] == scale and not letters[len(scale) :].isalnum():
            value = _EXACT.multiply(number.value, factor)
            return replace(number, value=value, end=number.end + len(scale))
    return number


def decade(item: Item) -> Item:
    """Return the decade of two figures as that of the last century; it can be one of another, or no decade at all."""
    tens = int(item.value)
    otherwise = tuple(Number(Decimal(century + tens)) for century in _CENTURIES)
    return replace(item, role="number", value=Decimal(1900 + tens), form="decade", soft=True, otherwise=otherwise)


def decade_in_figures(item: Item, text: str, language: Language) -> Item:
    """Read ``90-ih`` and ``90s``; anything else is given back as it is."""
    ending = _ENDING.match(text, item.end)
    if (
        ending is None
        or ending[1].lower() not in language.lists["after_decade"]
        or item.value not in range(10, 3000, 10)
    ):
        return item
    item = replace(item, end=ending.end(), form="decade")
    return item if item.value >= 1000 else replace(decade(item), soft=False) if item.value < 100 else item


def roman(match: regex.Match[str], language: Language) -> Item | None:
    """Read a word in capitals, up to 39; None where it is a word. A single letter often stands for something else."""
    word = match[0]
    if not _ROMAN.fullmatch(word) or (len(word) == 1 and word not in language.lists["roman"]):
        return None
    value = 0
    for digit, following in zip(word, [*word[1:], ""], strict=True):
        amount = _DIGITS[digit]
        value += -amount if amount < _DIGITS.get(following, 0) else amount
    soft = len(word) == 1 or word in language.lists["not_roman"]
    return Item("number", Decimal(value), *match.span(), soft=soft, form="roman")
