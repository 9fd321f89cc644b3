"""Weekdays: of a date, or by themselves (``petkom``, ``on Fridays``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from newsroom.parity.quantities.items import Item, gap, word_before
from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Number, Value, Weekday

_BEFORE = ("", ",", "(", "the", "den", ", den", ", the")
_AFTER = ("(", ",", ". (")
_WEEK: tuple[Value, ...] = (Number(Decimal(7), "days"),)
"""What else the words can mean that name a day, and the week or all its working days as well."""


def weekdays(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return each date its weekday; a weekday beside a date may stand without a counterpart, any other may not."""
    done = list(items)
    for position, item in enumerate(items):
        if item.role == "weekday":
            done[position] = replace(item, role="date", value=Weekday(item.value))
            beside = _date_beside(items, position, text) if _may_have_date(items, position, text, language) else None
            if beside is not None and not _in_row(items, position, text, language):
                done[beside] = replace(items[beside], weekday=item.value)
            is_owner = text[item.end : item.end + 2] in ("'s", "’s")
            if beside is not None or item.soft or is_owner or _is_span(items, position, text, language):
                done[position] = replace(done[position], soft=True, otherwise=() if beside is not None else _WEEK)
    return done


def _may_have_date(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether a word that can be the week too (“prošle nedelje, 25. novembra”) is a day: after “u”, or first."""
    leads, item = language.lists["before_weekday"], items[position]
    return not item.soft or not leads or word_before(text, item.start) in {"", *leads}


def _in_row(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether several weekdays stand side by side, of which nobody knows which belongs to which date."""
    joints = language.lists["range"] | language.lists["list"]
    around = items[max(0, position - 1) : position + 2]
    return any(
        one.role == other.role == "weekday" and gap(text, one, other) in joints for one, other in pairwise(around)
    )


def _date_beside(items: Sequence[Item], position: int, text: str) -> int | None:
    """Return the place of the date that a weekday stands before or, in brackets or after a comma, behind."""
    for other, gaps in ((position + 1, _BEFORE), (position - 1, _AFTER)):
        if 0 <= other < len(items) and items[other].role == "date" and items[other].value.day is not None:
            first, last = sorted((position, other))
            if gap(text, items[first], items[last]) in gaps:
                return other
    return None


def _is_span(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether it belongs to ``Monday to Friday`` or ``Saturdays and Sundays``: working days, or weekends.

    So does what is between two days: the night.
    """
    for first in (position - 1, position):
        if 0 <= first < len(items) - 1:
            one, other = items[first : first + 2]
            joint = {(0, 4): "range", (5, 6): "list"}.get((one.value, other.value), "")
            if word_before(text, one.start) in language.lists["before_pair"]:
                joint = "list"
            if one.role == other.role == "weekday" and joint and gap(text, one, other) in language.lists[joint]:
                return True
    return False
