"""Halves: half an hour before an hour or after it: ``pola pet`` is 4.30 or 16.30, ``half past four`` too."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from newsroom.parity.quantities.items import Item, gap
from newsroom.parity.quantities.language import Language

_HALF = Decimal("0.5")


def halves(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Put a half and the hour after it together to a clock; give all else back as it is."""
    done: list[Item] = []
    for item in items:
        half = done[-1] if done else None
        between = gap(text, half, item) if half and _is_half(half) and _is_hour(item) else None
        is_before = between == "" and language.half_hours
        if half and (is_before or between in language.lists["half_past"]):
            done[-1] = Item("clock", ((item.whole or 0) - is_before, 30), half.start, item.end, form="half")
        else:
            done.append(item)
    return done


def _is_half(item: Item) -> bool:
    return item.role == "number" and item.form == "word" and item.value == _HALF


def _is_hour(item: Item) -> bool:
    return item.form in ("figure", "word") and item.whole in range(1, 25)
