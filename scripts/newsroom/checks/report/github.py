"""GitHub: problems as workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from newsroom.core.problems import Problem


def as_github(problems: Sequence[Problem]) -> str:
    """Return one workflow command for each problem."""
    levels = {"error": "error", "warning": "warning", "note": "notice"}
    lines = []
    for problem in problems:
        place = f"file={_escaped(problem.path, ',:')},line={problem.line},title={_escaped(problem.rule, ',:')}"
        lines.append(f"::{levels[problem.severity]} {place}::{_escaped(f'{problem.message}: {problem.fix}')}")
    return "\n".join(lines)


def _escaped(text: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
