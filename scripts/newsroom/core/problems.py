"""A problem: one finding, and how a list of them is ordered and told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from newsroom.core.messages import localize

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""The gravest first."""
KEYS = ("rule", "severity", "path", "line", "message", "fix")
"""What other programs are told of a problem."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a text, with its words."""

    path: str
    """File, relative to the project's folder."""
    line: int
    """Of its first word."""
    text: str
    """Its words, without Markdown's marks."""
    mark: str = ""
    """Those among them that are meant; empty where all are."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where it is, and what to do about it."""

    rule: str
    """Id of the rule that found it, such as ``translation-missing``."""
    path: str
    """File, relative to the project's folder, always with ``/``: ``news/2023-03-30-klub-pirot/index.sr.md``."""
    line: int
    """Line in that file, counted from 1; 1 where the whole file is meant."""
    message: str
    """What is wrong, in plain words, without a full stop at the end."""
    fix: str
    """What to do about it, as an imperative sentence without a full stop."""
    severity: Severity = "error"
    """``error`` stops the build; ``warning`` and ``note`` do not."""
    mark: str = ""
    """The words meant, as the line has them, for a caret under them; empty where the whole line is meant."""
    passage: Passage | None = None
    """What the text says around it, for a report."""
    other: Passage | None = None
    """What the other language says there."""

    def __str__(self) -> str:
        """Say it on one line: ``path:line: what is wrong: what to do``."""
        return f"{self.path}:{self.line}: {self.message}: {self.fix}"

    def told(self, catalogue: Mapping[str, str]) -> Problem:
        """Return the same problem in the language of a catalogue."""
        return replace(self, message=localize(self.message, catalogue), fix=localize(self.fix, catalogue))

    def as_dict(self) -> dict[str, str | int]:
        """Return the keys of the JSON contract: rule, severity, path, line, message, fix."""
        return {key: getattr(self, key) for key in KEYS}


def place_of(mark: str, text: str) -> int:
    """Return where the words meant stand in a text, -1 where they do not: `7` is not that of `17` or `7,5`."""
    if not mark:
        return -1
    whole = re.search(rf"(?<!\w)(?<!\d[.,]){re.escape(mark)}(?!\w|[.,]\d)", text)
    return whole.start() if whole else text.find(mark)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort by path and line, each problem once; ties by rule and message, so that the order is total."""
    return sorted(set(problems), key=lambda p: (p.path, p.line, p.rule, p.message, p.fix, p.mark))
