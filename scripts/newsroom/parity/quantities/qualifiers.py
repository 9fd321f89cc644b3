"""Qualifiers: whether a figure is a floor or a ceiling, a rise or a fall, as the words beside it say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from newsroom.languages.words import pattern_of
from newsroom.parity.quantities.model import Direction

_CLAUSE = re.compile(r"[.,;:!?]")
_REACH = 48
"""Characters before a figure, and after it, in which such words stand."""


@dataclass(frozen=True, slots=True)
class Directions:
    """The words of one language that point up or down."""

    before: re.Pattern[str] | None
    """Matches those before a figure: ``more than``, ``povećan za``."""
    after: re.Pattern[str] | None
    """Matches those after it: ``or more``, ``više nego``, ``+``."""
    turning: re.Pattern[str] | None
    """Finds a “not” before them, after which nobody knows."""

    def of(self, text: str, start: int, end: int) -> Direction | None:
        """Return the direction of the figure that stands from *start* to *end*; None where no word gives one."""
        lead = text[max(0, start - _REACH) : start]
        found = self.before.search(lead) if self.before else None
        # “Cannot be longer than 5 days”, and “those after 15 May will not be read”: who knows.
        if found and (self._turns(lead[: found.start()]) or self._turns(_CLAUSE.split(text[end : end + _REACH])[0])):
            return None
        if found is None and self.after:
            found = self.after.match(text[end : end + _REACH])
        if found is None:
            return None
        return Direction("up", found["up"]) if found["up"] else Direction("down", found["down"])

    def _turns(self, words: str) -> bool:
        return self.turning is not None and self.turning.search(words) is not None


def directions(data: Mapping[str, Any], turning: Iterable[str]) -> Directions:
    """Return a language's table of phrases, compiled; ``*`` in a phrase stands for any ending."""
    before, after = data.get("before"), data.get("after")
    between = pattern_of(data.get("between", ()))
    return Directions(
        re.compile(rf"(?i)(?<!\w)(?:{_sides(before)})[\s(]+(?:(?:{between})\s+)?$") if before else None,
        re.compile(rf"(?i)(?:\s*(?=\+)|\s+(?:[^\W\d_]+\s+)?)(?:{_sides(after)})(?!\w)") if after else None,
        re.compile(rf"(?i)(?<!\w)(?:{pattern_of(turning)})(?!\w)[^.;:!?]*$") if turning else None,
    )


def _sides(phrases: Mapping[str, Iterable[str]]) -> str:
    return "|".join(rf"(?P<{side}>{pattern_of(phrases.get(side, ()))})" for side in ("up", "down"))
