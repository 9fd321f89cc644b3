"""Text: problems on a terminal, file by file, each with its line and a mark under the words that are wrong."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from newsroom.content.frontmatter.encoding import LARGEST, decode
from newsroom.core.messages import Message, localize, msg
from newsroom.core.problems import Problem, Severity, find_mark

_COLOURS: Mapping[Severity, str] = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
_WORDS: Mapping[Severity, Message] = {"error": msg("error"), "warning": msg("warning"), "note": msg("note")}
_INDENT = "     "
_TAB = "    "
_CUT = "…"
_LEAD = 12
"""Cells shown before the marked words where the line is cut."""
_LEAST = 20
"""Cells that a line always gets; a narrower terminal breaks it by itself."""


def print_problems(problems: Sequence[Problem], root: Path, catalogue: Mapping[str, str]) -> None:
    """Print problems that are translated already; in colour where the terminal and the user allow it."""
    # Rich knows of NO_COLOR, of terminals and of their width.
    console = Console(highlight=False, markup=False, emoji=False)
    for line in _report(problems, root, catalogue, console.width):
        console.print(line, soft_wrap=True)


def _report(problems: Sequence[Problem], root: Path, catalogue: Mapping[str, str], width: int) -> Iterator[Text]:
    for path, group in groupby(problems, key=lambda problem: problem.path):
        yield Text(path, "bold")
        lines = _lines(root, path)
        for problem in group:
            word = localize(_WORDS[problem.severity], catalogue)
            style = _COLOURS[problem.severity]
            yield Text.assemble(
                f"  {problem.line}: ", (word, style), f": {problem.message} ", (f"[{problem.rule}]", "dim")
            )
            yield from _excerpt(lines, problem, width, style)
            yield Text(f"{_INDENT}→ {problem.fix}")
        yield Text()
    yield Text(" ".join(localize(part, catalogue) for part in _counts(problems)))


def _excerpt(lines: Sequence[str], problem: Problem, width: int, style: str) -> Iterator[Text]:
    line = lines[problem.line - 1] if problem.line <= len(lines) else ""
    if not line.strip(" -\t"):  # where the settings begin, nothing is to be seen
        return
    start = find_mark(problem.mark, line)
    end = start + len(problem.mark) if start >= 0 else 0
    before, marked, after = window(line, max(start, 0), end, width - len(_INDENT))
    yield Text.assemble(_INDENT, before, marked, after)
    if marked:
        yield Text.assemble(_INDENT, " " * cell_len(before), ("^" * max(cell_len(marked), 1), style))


def _lines(root: Path, path: str) -> Sequence[str]:
    """Return a file's lines as they were checked; none where it is no text, too large, or outside of the project."""
    file = root / path
    try:
        inside = file.resolve().is_relative_to(root.resolve())
        if not inside or not file.is_file() or file.stat().st_size > LARGEST:
            return ()
        return (decode(file.read_bytes())[0] or "").split("\n")
    except (OSError, RuntimeError, ValueError):  # a link that leads to itself; a name that the system cannot hold
        return ()


def _counts(problems: Sequence[Problem]) -> Iterator[Message]:
    if not problems:
        yield msg("No problems.")
    severities = [problem.severity for problem in problems]
    if count := severities.count("error"):
        yield msg("Errors: {count}.", count=count)
    if count := severities.count("warning"):
        yield msg("Warnings: {count}.", count=count)
    if count := severities.count("note"):
        yield msg("Notes: {count}.", count=count)


def window(line: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """Return a line in three parts, before, between and after two positions, cut to *width* cells of a terminal.

    Invisible and control characters are shown as a replacement character. It takes time linear in the line's length.
    """
    width = max(width, _LEAST)
    before, marked, after = (_visible(part) for part in (line[:start], line[start:end], line[end:]))
    if cell_len(before + marked + after) <= width:
        return before, marked, after
    rest = max(width - cell_len(marked), 0)
    if cell_len(before) + bool(after) > rest:
        before = _last(before, max(rest // 2, _LEAD))
    if cell_len(before + marked) > width - bool(after):
        return before, _first(marked, width - cell_len(before)), ""
    return before, marked, _first(after, width - cell_len(before + marked))


def _first(text: str, width: int) -> str:
    """Return the beginning of a text; accents stay with their letter."""
    if cell_len(text) <= width:
        return text
    used = 0
    for at, character in enumerate(text):
        used += cell_len(character)
        if used > width - 1:
            return text[:at] + _CUT
    return text


def _last(text: str, width: int) -> str:
    """Return the end of a text; accents stay with their letter."""
    if cell_len(text) <= width:
        return text
    used, first = 0, len(text)
    for at in range(len(text) - 1, -1, -1):
        used += cell_len(text[at])
        if used > width - 1:
            break
        if not unicodedata.combining(text[at]):
            first = at
    return _CUT + text[first:]


def _visible(text: str) -> str:
    return "".join(_TAB if c == "\t" else c if c.isprintable() or c == "\u00a0" else "\ufffd" for c in text)
