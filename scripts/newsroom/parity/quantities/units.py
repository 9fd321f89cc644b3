"""Units: numbers put together with the currency or the share that they count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from newsroom.parity.quantities.items import Item, gap
from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Money, Number, Value

_UNITS = ("currency", "share")


def units(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return each number its unit; drop units that belong to no number (``in euros``)."""
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
    is_first = following.role == "currency" and language.currency_first and written == written.upper()
    return not (is_first and _counts_next(following, next_one, text))


def _with_unit(number: Item, unit: Item) -> Item:
    """Join both; a number with a unit is no mere word, so that it needs a counterpart."""
    start, end = min(number.start, unit.start), max(number.end, unit.end)
    role = "money" if unit.role == "currency" else "number"
    return replace(number, role=role, value=_value(number.value, role, unit.value), start=start, end=end, soft=False)


def _value(amount: Decimal, role: str, unit: str) -> Value:
    return Money(amount, unit) if role == "money" else Number(amount, unit)


def _spread(items: list[Item], text: str, language: Language) -> list[Item]:
    """Return the unit to the other end of a range; in a list it can be meant: ``10, 15 i 20 evra``."""
    for position in range(len(items) - 2, -1, -1):
        _share(items, position, position + 1, text, language)
    for position in range(1, len(items)):
        _share(items, position, position - 1, text, language)
    return items


def _share(items: list[Item], bare: int, told: int, text: str, language: Language) -> None:
    item, source = items[bare], items[told]
    unit = _unit(source)
    if unit is None or item.role != "number" or not isinstance(item.value, Decimal):
        return
    left, right = items[min(bare, told)], items[max(bare, told)]
    between = gap(text, left, right)
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
