"""Phrases: words of a language's data made patterns; ``*`` stands for any letters, ``#`` for a figure."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NOTHING = r"\b\B"


def pattern_of(phrases: Iterable[str]) -> str:
    """Return a pattern's source that finds the longest of some phrases; one that finds nothing where there are none."""
    return "|".join(_source(phrase) for phrase in sorted(phrases, key=len, reverse=True)) or _NOTHING


def _source(phrase: str) -> str:
    """Let an apostrophe stand for either form, and a space for any."""
    source = re.escape(phrase).replace(r"\*", r"\w*").replace(r"\#", r"\d+").replace(r"\ ", r"\s+")
    return source.replace("'", "['’]")
