"""A rule: one thing that must hold, how it is told, and the function that finds where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from newsroom.content import Content
from newsroom.problems import Problem, Severity
from newsroom.settings import Settings
from newsroom.sources import Source
from newsroom.typed import Typed


@dataclass(frozen=True, slots=True)
class Reading:
    """All that rules look at."""

    root: Path
    """The project's folder."""
    settings: Settings
    """The settings of the site."""
    sources: tuple[Source, ...]
    """The files as read."""
    typed: Mapping[tuple[str, str], Typed]
    """Their keys by source name and locale, where they could be read."""
    content: Content
    """The records, drafts included."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the check."""

    id: str
    """Its name in messages, settings and ``ignore``: ``translation-missing``."""
    severity: Severity
    """How much it matters."""
    sentence: str
    """What must hold, in one sentence."""
    wrong: str
    """An example that breaks it."""
    right: str
    """The same, put right."""
    find: Callable[[Reading], Iterable[Problem]]
    """Finds every place where it does not hold."""
