"""Clocks: the hour and the minute that a figure or a clock can show."""

from __future__ import annotations

import re
from decimal import Decimal

from newsroom.parity.quantities.items import Item
from newsroom.parity.quantities.model import Time

NOON = 12
_DOTTED = re.compile(r"[0-9]{1,2}\.[0-9]{2}")


def parts_of(item: Item, text: str) -> tuple[int, int] | None:
    """Return hour and minute, as far as a number or clock can tell them."""
    written = text[item.start : item.end]
    if item.role == "clock":
        hour, minute = item.value
    elif item.form == "figure" and _DOTTED.fullmatch(written):
        hour, minute = map(int, written.split("."))
    else:
        hour, minute = (-1 if item.whole is None or item.form not in ("figure", "word") else item.whole), 0
    return (hour, minute) if 0 <= hour <= 24 and minute < 60 else None


def apart(item: Item, text: str) -> list[Item]:
    """Take a clock that shows no time apart: ``45:10`` is a score."""
    if item.role != "clock":
        return [item]
    middle = item.start + len(re.split("[:.]", text[item.start : item.end])[0])
    first, second = (Decimal(part) for part in item.value)
    left = Item("number", first, item.start, middle, form="figure")
    return [left, Item("number", second, middle + 1, item.end, form="figure")]


def hour_of(hour: int, daypart: Item | None) -> int:
    """Return the hour of the day, with the part of the day that stands beside it."""
    if daypart is None:
        return hour % 24
    if daypart.value == NOON and hour < NOON:
        return hour + NOON
    return 0 if daypart.value == 0 and hour == NOON else hour % 24


def later(clock: Time) -> Time:
    """Return the same clock half a day later."""
    return Time((clock.hour + NOON) % 24, clock.minute)
