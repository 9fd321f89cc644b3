"""Negation: whether a sentence denies something, or says a thing that other languages deny."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from newsroom.languages.words import Denials, pattern_of


@dataclass(frozen=True, slots=True)
class Negations:
    """How a language denies."""

    certain: re.Pattern[str]
    """Finds a “not”; in the group ``but``, phrases that deny nothing: “no later than”."""
    near: re.Pattern[str]
    """Finds what stands for a “not” elsewhere: “without”, “closed”, “ineligible”; in ``but``, what only looks so."""

    def denies(self, text: str) -> str:
        """Return the first word that denies; nothing where there is none."""
        return next((found[0] for found in self.certain.finditer(text) if not found["but"]), "")

    def is_near(self, text: str) -> bool:
        """Return whether something in a text may be a “not” in another language."""
        return bool(self.certain.search(text)) or any(not found["but"] for found in self.near.finditer(text))


@lru_cache
def negations(known: Denials) -> Negations | None:
    """Return how a language denies, compiled; None where no words for it are known."""
    if not known.certain:
        return None
    return Negations(_pattern(known.certain, known.certain_but), _pattern(known.near, known.near_but))


def _pattern(phrases: Iterable[str], but: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:(?P<but>{pattern_of(but)})|(?:{pattern_of(phrases)}))(?!\w)")
