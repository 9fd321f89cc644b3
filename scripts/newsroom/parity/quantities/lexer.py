"""Lexer: a text taken apart into the figures, words and signs that can be part of a quantity."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

import regex

from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Date, Item, Time, word_before
from newsroom.parity.quantities.numerals import decade, decade_in_figures, roman
from newsroom.parity.quantities.patterns import without_spans

_NOT_DIGITS = re.compile(r"[^0-9]+")
_LETTERS = re.compile(r"[^\W\d_]++")
_SENTENCE_ENDS = regex.compile(r"\s*+(?:$|\p{Lu}|[\"„“”–—)])")
_WITHIN = re.compile(r"[^\W\d_],?[ \u00a0]$")


def lex(text: str, language: Language) -> list[Item]:
    """Return the items of a text, in its order."""
    items: list[Item] = []
    for match in language.pattern.finditer(without_spans(text)):
        kind = match.lastgroup or ""
        item = _READERS[kind](match, language, text) if kind in _READERS else None
        if item is not None:
            items.append(item)
    return items


def _iso(match: regex.Match[str], language: Language, text: str) -> Item:
    year, month, day = map(int, match[0].split("-"))
    return Item("date", Date(year, month, day), *match.span())


def _day(match: regex.Match[str], language: Language, text: str) -> Item:
    first, second, year = map(int, _NOT_DIGITS.split(match[0]))
    swapped = "/" in match[0] and (language.notation.american or second > 12) and first <= 12
    day, month = (second, first) if swapped else (first, second)
    return Item("date", Date(year, month, day), *match.span())


def _short(match: regex.Match[str], language: Language, text: str) -> Item:
    day, month = map(int, match[0].rstrip(".").split("."))
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return _dotted(match, language)
    otherwise = (Time(day, month),) if _may_be_time(match, language, text) else ()
    return Item("date", Date(None, month, day), *match.span(), form="short", otherwise=otherwise)


def _may_be_time(match: regex.Match[str], language: Language, text: str) -> bool:
    """Return whether ``do 19.10.`` at the end of a sentence can be ten past seven."""
    hour, minute, _ = match[0].split(".")
    prepared = word_before(text, match.start()) in language.lists["before_time"]
    ends = _SENTENCE_ENDS.match(text, match.end()) is not None
    return int(hour) < 24 and len(minute) == 2 and prepared and ends


def _dotted(match: regex.Match[str], language: Language) -> Item:
    hour, minute = map(int, match[0].rstrip(".").split("."))
    return Item("clock", (hour, minute), match.start(), match.end() - 1)


def _clock(match: regex.Match[str], language: Language, text: str) -> Item:
    hour, minute = map(int, _NOT_DIGITS.split(match[0]))
    return Item("clock", (hour, minute), *match.span())


def _figure(match: regex.Match[str], language: Language, text: str) -> Item | None:
    """Read a figure; what is glued to it makes it an ordinal (5th), or no number at all (3D, 5G)."""
    start, end = match.span()
    form = "figure"
    if glued := _LETTERS.match(text, end):
        small = glued[0].lower()
        if small in language.lists["after_figures"]:
            end, form = glued.end(), "ordinal"
        elif glued[0][0].isupper() and small not in language.words:
            return None
    whole, _, fraction = match[0].partition(language.notation.decimal)
    digits = _NOT_DIGITS.sub("", whole) + (f".{fraction}" if fraction else "")
    if (sign := _sign(text, start, language)) is not None:
        start, digits = sign, f"-{digits}"
    return decade_in_figures(Item("number", Decimal(digits), start, end, form=form), text, language)


def _sign(text: str, start: int, language: Language) -> int | None:
    """Return the place of the minus before a figure; a dash between two figures is none."""
    before = text[max(0, start - 3) : start]
    if before.endswith("−"):
        return None if before[:-1].strip()[-1:].isdigit() else start - 1
    if before.endswith("-"):
        return start - 1 if before[-2:-1] in (" ", "(", "\u00a0") and not before[:1].isdigit() else None
    word = word_before(text, start)
    spaces = len(before) - len(before.rstrip())
    return start - spaces - len(word) if word in language.lists["minus"] else None


def _word(match: regex.Match[str], language: Language, text: str) -> Item | None:
    word = match[0]
    small = word.lower()
    meaning = language.words.get(small)
    if meaning is None:
        return roman(match, language) if word.isupper() else _compound(match, small, language)
    role, form = meaning.role, "word"
    if role in ("month", "short_month") and not _may_be_month(match, language, text):
        return None
    if role == "ordinal":
        role, form = "number", "ordinal"
    item = Item(role, meaning.value, *match.span(), soft=meaning.soft, form=form)
    return decade(item) if role == "decade" else item


def _may_be_month(match: regex.Match[str], language: Language, text: str) -> bool:
    """Return whether a month has the first letter that it must have: *Marta* within a Serbian sentence is a name."""
    word = match[0]
    if language.notation.capital_months or word[0].islower() or word.isupper():
        return word[0].isupper() or not language.notation.capital_months
    return not _WITHIN.search(text[max(0, match.start() - 3) : match.start()])


def _compound(match: regex.Match[str], small: str, language: Language) -> Item | None:
    found = language.compound.match(small) if language.compound else None
    if found is None:
        return None
    return Item("number", language.compounds[found["number"]], *match.span(), soft=True, form="compound")


def _phrase(match: regex.Match[str], language: Language, text: str) -> Item | None:
    meaning = language.words.get(match[0].lower())
    return None if meaning is None else Item(meaning.role, meaning.value, *match.span(), soft=meaning.soft)


_READERS: Mapping[str, Callable[[regex.Match[str], Language, str], Item | None]] = {
    "iso": _iso,
    "day": _day,
    "short": _short,
    "clock": _clock,
    "figure": _figure,
    "grouped": _figure,
    "word": _word,
    "phrase": _phrase,
    "sign": _phrase,
}
