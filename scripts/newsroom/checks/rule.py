"""Rule: one thing that must hold, what is said about it, and the function that finds where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from newsroom.checks.context import CheckContext
from newsroom.core.problems import Problem, Severity

__all__ = [
    "COMPARES",
    "COUNTS",
    "EXPLAINS",
    "LARGE_PHOTO",
    "MISREAD",
    "PHOTO",
    "PHOTO_WITH_PLACE",
    "TAGS",
    "CheckContext",
    "Example",
    "Rule",
]

Example = Mapping[str, str | None]
"""Files that break a rule, or keep it, written over those of a small project without problems.

A path without a folder is one of a bundle: ``index.sr.md``. A text that begins with ``---`` has only the keys that
matter, the others stay as they are; one that does not is only what stands below them. What is said of
``mkdocs.yml`` is added to it. None: the file is missing.
"""
PHOTO = "(a photo)"
"""Content of a photo in an example."""
PHOTO_WITH_PLACE = "(a photo with GPS coordinates)"
LARGE_PHOTO = "(a photo of 4000 × 2667 pixels)"
COMPARES = "compares"
COUNTS = "counts"
EXPLAINS = "explains"
MISREAD = "misread"
TAGS: Mapping[str, str] = {
    COMPARES: "It compares two languages, so it says nothing of a passage of which another rule tells the cause.",
    COUNTS: "It compares numbers of paragraphs, so it waits until a text is read as it was meant.",
    MISREAD: "It tells that Markdown reads a text otherwise than it was meant: those that count wait for its remedy.",
    EXPLAINS: "It tells why two languages differ in a passage, so those that compare say nothing more of it.",
}
"""What a rule may be tagged with, and what follows from it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the check."""

    id: str
    """Its name in reports, settings and ``ignore``: ``translation-missing``."""
    severity: Severity
    """How serious its problems are; a single problem may be less serious."""
    sentence: str
    """What must hold, in one sentence."""
    wrong: Example
    """What breaks it."""
    right: Example
    """The same, put right."""
    find: Callable[[CheckContext], Iterable[Problem]]
    """Finds every place where it does not hold."""
    tags: frozenset[str] = frozenset()
    """Names from `TAGS` by which rules are treated alike."""
    whole: bool = False
    """It compares items with each other: it is called once, with all of them, and not for each part of the site."""

    @property
    def family(self) -> str:
        """Return the folder of its file, which is its family: ``parity``."""
        return self.find.__module__.split(".")[-2]
