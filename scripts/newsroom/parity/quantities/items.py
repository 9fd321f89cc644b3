"""Item: a piece of text that can be part of a quantity, and what stands between two of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from newsroom.parity.quantities.model import Value

_LONGEST_GAP = 24
_WORD_AFTER = re.compile(r"\.?[ \u00a0]{1,2}([^\W\d_]++)")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means."""

    role: str
    """``number``, ``ordinal``, ``scale``, ``half``, ``and_a_half``, ``month``, ``short_month``, ``weekday``,
    ``currency``, ``share``, ``hours``, ``daypart``, ``noon``."""
    value: Any
    """The number, the month, the code of the currency; for ``hours``, whether they are surely no span."""
    soft: bool = False
    """The word often means something else."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word or figure that can be part of a quantity; later a whole quantity."""

    role: str
    """As in `Meaning`; also ``clock``, and ``date``, ``money``, ``time`` once they are read."""
    value: Any
    """As in `Meaning`; a `Value` once it is read."""
    start: int
    """Where it begins in the text."""
    end: int
    """Where it ends."""
    soft: bool = False
    """May stand without a counterpart."""
    form: str = ""
    """How a number is written: ``figure``, ``word``, ``ordinal``, ``roman``."""
    otherwise: tuple[Value, ...] = ()
    """What else it can mean."""
    weekday: int | None = None
    """The day of the week that stands with a date."""

    @property
    def whole(self) -> int | None:
        """Return the number where it is a small whole one; day, hour, year are."""
        value = self.value
        if self.role == "number" and isinstance(value, Decimal) and abs(value) < 10000 and value == int(value):
            return int(value)
        return None


def gap(text: str, left: Item, right: Item) -> str | None:
    """Return what stands between two items, without the spaces around it, in small letters; None where that is much."""
    if right.start - left.end > _LONGEST_GAP:
        return None
    return text[left.end : right.start].strip().lower()


def word_after(text: str, position: int) -> str:
    """Return the word after a place in the text, in small letters; a dot may stand between."""
    found = _WORD_AFTER.match(text, position)
    return found[1].lower() if found else ""


def word_before(text: str, position: int) -> str:
    """Return the word before a place in the text, in small letters."""
    parts = text[max(0, position - 12) : position].rsplit(None, 1)
    return parts[-1].lower() if parts else ""
