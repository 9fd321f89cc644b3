"""Reading: from running text to the quantities that it states."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import cast

from newsroom.parity.quantities.dates import dates, weekdays
from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.lexer import lex
from newsroom.parity.quantities.model import Date, Item, Kind, Number, Quantity, Value, word_after, word_before
from newsroom.parity.quantities.numerals import numerals
from newsroom.parity.quantities.sharing import shared
from newsroom.parity.quantities.times import halves, times
from newsroom.parity.quantities.units import durations, measure, units

_QUOTES = tuple('„“"«”»')
_PAIR = Decimal(2)


@lru_cache(maxsize=262_144)
def read(text: str, language: Language) -> tuple[Quantity, ...]:
    """Return the quantities of a text, in its order; they do not overlap. Takes time in proportion to the text."""
    # Rules ask for the same blocks, one rule after the other: what is remembered must hold all blocks of a site.
    items = lex(text, language)
    for step in (numerals, dates, weekdays, halves, times, units, shared):
        items = step(items, text, language)
    stated = [item for item in items if item.role in ("number", "money", "date", "time")]
    return tuple(_quantity(item, text, language) for item in durations(stated, text, language))


def _is_soft(item: Item, text: str, language: Language) -> bool:
    """Return whether a word may stand without a counterpart.

    Not `the first` of a century; but `two` of `the two`, the dinar of `not one dinar`, and the first word of a name in
    quotation marks („Tri lista“).
    """
    if item.soft:
        return word_after(text, item.end) not in language.lists["firmly"]
    if item.form != "word":
        return False
    if getattr(item.value, "amount", None) == 1 and word_before(text, item.start) in language.lists["not"]:
        return True
    if text[item.start].isupper() and text[item.start - 1 : item.start] in _QUOTES:
        return True
    return item.value == _PAIR and word_before(text, item.start) in language.lists["pronouns"]


def _quantity(item: Item, text: str, language: Language) -> Quantity:
    value: Value = Number(item.value) if isinstance(item.value, Decimal) else item.value
    counted = item.role in ("number", "money")
    bounds = language.bounds if counted else language.orders
    return Quantity(
        kind=cast(Kind, item.role),
        value=value,
        start=item.start,
        end=item.end,
        text=text[item.start : item.end],
        weekday=item.weekday,
        impossible=isinstance(value, Date) and value.impossible,
        shown=str(value),
        soft=_is_soft(item, text, language),
        otherwise=item.otherwise,
        measure=measure(text, item.end, language) if item.role == "number" else "",
        bound=bounds.of(text, item.start, item.end),
        trend=language.trends.of(text, item.start, item.end) if counted else None,
    )
