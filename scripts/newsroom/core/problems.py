"""Problems: what is wrong in a project, where it stands, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from newsroom.core.messages import Message, localize, msg

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""From the most serious to the least."""
KEYS = ("rule", "severity", "path", "line", "message", "fix")
"""The keys of a problem in the JSON report."""
_LONG = 400
"""Characters from which on a line is not proposed whole."""
_AGAIN = msg("type the line again")


class Finding(NamedTuple):
    """Something wrong in a text, before it is known which rule and which file it belongs to."""

    line: int
    """Line in the file, counted from 1."""
    message: str
    """What is wrong."""
    fix: str
    """What to do about it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text, with its place."""

    path: str
    """File, relative to the project's folder."""
    line: int
    """Line of its first word."""
    text: str
    """Its words, without Markdown's marks."""
    mark: str = ""
    """The words that a problem is about; empty where all of them are."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where it is, and what to do about it."""

    rule: str
    """Id of the rule that found it, such as ``translation-missing``."""
    path: str
    """File, relative to the project's folder, always with ``/``: ``news/2024-05-14-radionica/index.sr.md``."""
    line: int
    """Line in that file, counted from 1; 1 where the whole file is meant."""
    message: str
    """What is wrong, in plain words, without a full stop at the end."""
    fix: str
    """What to do about it, as an imperative sentence without a full stop."""
    severity: Severity = "error"
    """``error`` stops the build; ``warning`` and ``note`` do not."""
    mark: str = ""
    """The words that are wrong, as they stand in the line, to be underlined; empty where the whole line is wrong."""
    passage: Passage | None = None
    """The passage of the text that it stands in, for the report page."""
    other: Passage | None = None
    """The matching passage in the other language of the item."""

    def __str__(self) -> str:
        """Return it on one line: ``path:line: what is wrong: what to do``."""
        return visible(f"{self.path}:{self.line}: {self.message}: {self.fix}")

    def localized(self, catalogue: Mapping[str, str]) -> Problem:
        """Return the problem in the language of a catalogue, without anything that a terminal would act upon."""
        message, fix = (visible(localize(text, catalogue)) for text in (self.message, self.fix))
        return replace(self, path=visible(self.path), message=message, fix=fix)

    def as_dict(self) -> dict[str, str | int]:
        """Return the keys of the JSON contract: rule, severity, path, line, message, fix."""
        return {key: getattr(self, key) for key in KEYS}


def find_mark(mark: str, text: str) -> int:
    """Return where *mark* begins in *text*, -1 where it is missing; a whole word comes first: not the `7` of `17`."""
    if not mark:
        return -1
    whole = re.search(rf"(?<!\w)(?<!\d[.,]){re.escape(mark)}(?!\w|[.,]\d)", text)
    return whole.start() if whole else text.find(mark)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems sorted by path and line, without duplicates; rule and message break ties."""
    return sorted(set(problems), key=lambda p: (p.path, p.line, p.rule, p.message, p.fix, p.mark))


def retype(line: str, how: Message = _AGAIN) -> Message:
    """Return advice that ends in the correct line, to be copied; without the line where it is too long to be shown."""
    right = "".join(c for c in line.rstrip() if c.isprintable() or c == "\u00a0")
    return msg("{how}: `{line}`", how=how, line=right) if len(right) <= _LONG else how


def shown(text: str, most: int = 160) -> str:
    """Return a piece of a file as a message can quote it: on one line, only visible characters, at most *most*."""
    visible = "".join(c for c in text.replace("\n", " ") if c.isprintable() or c == "\u00a0").strip()
    return visible if len(visible) <= most else visible[:most].rstrip() + "…"


def visible(text: str) -> str:
    """Return a text on one line, with a sign in the place of what nobody sees or a terminal acts upon.

    File names may hold anything: a line that begins with ``::`` is a command to GitHub, an escape sequence one to a
    terminal.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\u00a0" else " " if c in "\n\t" else "\ufffd" for c in text)


def one_line(words: str) -> str:
    """Return a text on one line, with one space between its words."""
    return " ".join(words.split())
