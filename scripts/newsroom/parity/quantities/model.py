"""Model: a quantity that a text states, the same in every language, and the items that it is read from."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

LENGTHS = ("minutes", "days", "months")
"""Units of lengths of time."""

Kind = Literal["number", "date", "money", "time"]
_LONGEST_GAP = 24
_WORD_AFTER = re.compile(r"\.?[ \u00a0]{1,2}([^\W\d_]++)")


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number, an ordinal, a year or a share."""

    amount: Decimal
    """``Decimal("33.5")``."""
    unit: str = ""
    """``%`` or ``‰`` for a share, ``minutes``, ``days`` or ``months`` for a length of time; otherwise nothing."""

    def __str__(self) -> str:
        return f"{plain(self.amount)} {self.unit}".rstrip()


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money."""

    amount: Decimal
    """``Decimal("240360.00")``, which equals ``Decimal("240360")``."""
    currency: str
    """``EUR``."""

    def __str__(self) -> str:
        return f"{plain(self.amount)} {self.currency}"


@dataclass(frozen=True, slots=True)
class Date:
    """A day, a day of some year, or a month; a year alone is a `Number`."""

    year: int | None
    """``2025``; None where the text leaves it out."""
    month: int
    """1 to 12; another one where the text states an impossible day in figures."""
    day: int | None
    """``30``; None where the text names the month only."""

    def __str__(self) -> str:
        year = "" if self.year is None else f"{self.year:04}"
        return f"{year or '-'}-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")

    @property
    def impossible(self) -> bool:
        """Return whether there is no such day; 29 February may be one where the year is unknown."""
        if not 1 <= self.month <= 12:
            return True
        days = calendar.monthrange(self.year or 2000, self.month)[1]
        return self.day is not None and not 1 <= self.day <= days


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day."""

    hour: int
    """0 to 23."""
    minute: int
    """0 to 59."""

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week."""

    day: int
    """0 is Monday."""

    def __str__(self) -> str:
        return calendar.day_name[self.day]


Value = Number | Money | Date | Time | Weekday


@dataclass(frozen=True, slots=True)
class Direction:
    """Whether words beside a figure point up or down from it."""

    side: Literal["up", "down"]
    """``up`` for a floor or a rise, ``down`` for a ceiling or a fall."""
    words: str = field(compare=False)
    """As written: ``at least``."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value, and where it stands in the text."""

    kind: Kind
    """What it is."""
    value: Value
    """Equal for equal meaning in whatever language."""
    start: int
    """Where it begins in the text."""
    end: int
    """Where it ends."""
    text: str
    """As written."""
    weekday: int | None = None
    """0 = Monday, where the name of a weekday stands with the date."""
    impossible: bool = False
    """A day that does not exist: ``31 April``, ``30. februara``."""
    shown: str = ""
    """Short form for messages: ``240360 EUR``, ``2025-04-30``, ``10:00``, ``42 %``."""
    soft: bool = False
    """May stand without a counterpart: ``one of``, ``prvi``, ``trodnevni``, ``noon``."""
    otherwise: tuple[Value, ...] = ()
    """What else the same words can mean; as good as `value` when versions are compared."""
    measure: str = ""
    """What a number measures, where that stands behind it: ``ha``, ``km``, ``°C``."""
    bound: Direction | None = None
    """It is a floor (``at least``, ``more than``; a day: ``after``) or a ceiling (``at most``; a day: ``before``)."""
    trend: Direction | None = None
    """Something rose or fell by it (``povećan za``, ``160 fewer``)."""


def plain(number: Decimal) -> str:
    """Write a number without exponent or trailing zeros: ``3750.00`` → ``3750``."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


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
