"""A rule: one thing that must hold, how it is told, and the function that finds where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from newsroom.checks.context import CheckContext
from newsroom.core.problems import Problem, Severity

__all__ = ["LARGE_PHOTO", "PHOTO", "PHOTO_WITH_PLACE", "CheckContext", "Example", "Rule"]

Example = Mapping[str, str | None]
"""Files that break a rule, or keep it, laid over a small sound project.

A path without a folder is one of a bundle: ``index.sr.md``. A text that begins with ``---`` has only the keys that
matter, the others stay as they are; one that does not is only what stands below them. None: the file is missing.
"""
PHOTO = "(a photo)"
"""Content of a photo in an example."""
PHOTO_WITH_PLACE = "(a photo with GPS coordinates)"
LARGE_PHOTO = "(a photo of 4000 × 2667 pixels)"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the check."""

    id: str
    """Its name in messages, settings and ``ignore``: ``translation-missing``."""
    severity: Severity
    """How much it matters; a single problem may say that it matters less."""
    sentence: str
    """What must hold, in one sentence."""
    wrong: Example
    """What breaks it."""
    right: Example
    """The same, put right."""
    find: Callable[[CheckContext], Iterable[Problem]]
    """Finds every place where it does not hold."""
    whole: bool = False
    """It compares items with each other: it is asked once, about all of them, and not part by part."""

    @property
    def family(self) -> str:
        """Return the family it belongs to, which is the folder it lies in: ``parity``."""
        return self.find.__module__.split(".")[-2]
