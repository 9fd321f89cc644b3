"""Halves: the half hour before an hour, in languages that count so: ``pola pet`` is 4.30 or 16.30."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from newsroom.quantities.items import Item, gap
from newsroom.quantities.language import Language

_HALF = Decimal("0.5")


def halves(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Put a half and the hour after it together to a clock; give all else back as it is."""
    done: list[Item] = []
    for item in items:
        half = done[-1] if done and language.half_hours else None
        if half is None or not _is_half(half) or not _is_hour(item) or gap(text, half, item) != "":
            done.append(item)
            continue
        done[-1] = Item("clock", ((item.whole or 0) - 1, 30), half.start, item.end, form="half")
    return done


def _is_half(item: Item) -> bool:
    return item.role == "number" and item.form == "word" and item.value == _HALF


def _is_hour(item: Item) -> bool:
    return item.form in ("figure", "word") and item.whole in range(1, 25)
