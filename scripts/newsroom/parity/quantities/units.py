"""Units: numbers put together with the currency or the share that they count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Item, Money, Number, Value, gap

_UNITS = ("currency", "share")
_WORD_AFTER = re.compile(r"[ \u00a0-]{1,2}([^\W\d_]++)")
_HALF = Decimal("0.5")
_LONGEST = 10**6
_UNIT_AFTER = re.compile(r"[\s-]?(°\s?[CF]|[^\W\d_]+[²³]?)")


def units(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items with each number's unit, without units that belong to no number (``in euros``)."""
    done: list[Item] = []
    position = 0
    while position < len(items):
        item = items[position]
        following = items[position + 1] if position + 1 < len(items) else None
        if item.role == "currency" and _counts_next(item, following, text):
            assert following is not None
            done.append(_with_unit(following, item))
            position += 2
        elif item.role == "number" and _is_counted_by(item, items, position, text, language):
            assert following is not None
            done.append(_with_unit(item, following))
            position += 2
        else:
            done.append(item)
            position += 1
    return _spread([item for item in done if item.role not in _UNITS], text, language)


def _counts_next(currency: Item, following: Item | None, text: str) -> bool:
    return following is not None and following.role == "number" and gap(text, currency, following) == ""


def _is_counted_by(number: Item, items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether a number's unit follows it; in ``2023 EUR 500`` the currency belongs to what comes next."""
    following = items[position + 1] if position + 1 < len(items) else None
    if following is None or following.role not in _UNITS:
        return False
    between = gap(text, number, following)
    after_short_form = between == "." and text[number.end - 1].isalpha()
    if between not in ("", "-", ",-", ",–") and between not in language.lists["between"] and not after_short_form:
        return False
    next_one = items[position + 2] if position + 2 < len(items) else None
    written = text[following.start : following.end]
    is_first = following.role == "currency" and language.notation.currency_first and written == written.upper()
    return not (is_first and _counts_next(following, next_one, text))


def _with_unit(number: Item, unit: Item) -> Item:
    """Return both as one; a number with a unit is no mere word, so that it needs a counterpart."""
    start, end = min(number.start, unit.start), max(number.end, unit.end)
    role = "money" if unit.role == "currency" else "number"
    return replace(number, role=role, value=_value(number.value, role, unit.value), start=start, end=end, soft=False)


def _value(amount: Decimal, role: str, unit: str) -> Value:
    return Money(amount, unit) if role == "money" else Number(amount, unit)


def _spread(items: list[Item], text: str, language: Language) -> list[Item]:
    """Return the items with a unit at both ends of a range; in a list it can be meant: ``10, 15 i 20 evra``."""
    for position in range(len(items) - 2, -1, -1):
        _share(items, position, position + 1, text, language)
    for position in range(1, len(items)):
        _share(items, position, position - 1, text, language)
    return items


def _share(items: list[Item], bare: int, counted: int, text: str, language: Language) -> None:
    item, source = items[bare], items[counted]
    unit = _unit(source)
    if unit is None or item.role != "number" or not isinstance(item.value, Decimal):
        return
    between = gap(text, items[min(bare, counted)], items[max(bare, counted)])
    if between in language.lists["range"]:
        items[bare] = replace(item, role=unit[0], value=_value(item.value, *unit), soft=False)
    elif between in language.lists["list"]:
        items[bare] = replace(item, otherwise=(*item.otherwise, _value(item.value, *unit)))


def _unit(item: Item) -> tuple[str, str] | None:
    """Return role and unit of an amount or share, also of one that merely can be one."""
    for value in (item.value, *item.otherwise):
        if isinstance(value, Money):
            return "money", value.currency
        if isinstance(value, Number) and value.unit:
            return "number", value.unit
    return None


def durations(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items with the lengths of time that they tell, and those told without a number (``a year``)."""
    if not language.durations:
        return list(items)
    done = [_with_length(item, text, language) for item in items]
    alone = list(_alone(text, language))
    if not alone:
        return done
    taken = iter([*((item.start, item.end) for item in items), (len(text) + 1, len(text) + 1)])
    start, end = next(taken)
    for item in alone:
        while end <= item.start:
            start, end = next(taken)
        if item.end <= start:
            done.append(item)
    return sorted(done, key=lambda item: item.start)


def _with_length(item: Item, text: str, language: Language) -> Item:
    if item.role != "number" or not isinstance(item.value, Decimal) or not 0 < item.value < _LONGEST:
        return item
    written = text[item.start : item.end].lower()
    if item.form == "word" and written in language.durations:  # once a quarter
        return replace(item, otherwise=(*item.otherwise, *_lengths(Decimal(1), written, language)))
    inside = (stem for stem in language.duration_stems if stem in written) if item.form == "compound" else ()
    found = _WORD_AFTER.match(text, item.end)
    if found and item.value == _HALF and found[1] in language.lists["half_articles"]:  # half an hour
        found = _WORD_AFTER.match(text, found.end())
    word = next(iter(inside), found[1].lower() if found else "")
    return replace(item, otherwise=(*item.otherwise, *_lengths(item.value, word, language)))


def _alone(text: str, language: Language) -> Iterator[Item]:
    """Find ``a year``, ``godinu i po``: one of it, and perhaps a half more."""
    if language.lone_duration is None:
        return
    for match in language.lone_duration.finditer(text):
        amount = Decimal(1) + (_HALF if match["half"] else 0)
        lengths = _lengths(amount, match["unit"].lower(), language)
        if lengths:
            yield Item("number", lengths[0], *match.span(), soft=True, otherwise=lengths[1:])


def _lengths(amount: Decimal, word: str, language: Language) -> tuple[Number, ...]:
    """Return a duration in each unit that it can be told in: a week has seven days, and is a quarter of a month."""
    return tuple(Number(amount * factor, unit) for unit, factor in language.durations.get(word, ()))


def measure(text: str, end: int, language: Language) -> str:
    """Return the unit behind a number that ends at *end*; nothing where another word, or none, stands there."""
    found = _UNIT_AFTER.match(text, end)
    if found is None:
        return ""
    word = found[1].lower().replace(" ", "")
    for power, list_name in (("²", "squared"), ("³", "cubed")):
        if word in language.lists[list_name]:
            unit = measure(text, found.end(), language)
            return unit + power if unit else ""
    return language.measures.get(word, "")
