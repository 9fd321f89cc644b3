"""Reports: a list of problems for other programs, as workflow annotations or as JSON; for people: `terminal`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from newsroom.core.problems import Problem


def as_github(problems: Sequence[Problem]) -> str:
    """Write workflow commands, which GitHub shows beside the lines of a pull request."""
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


def as_json(problems: Sequence[Problem]) -> str:
    """Write a list of objects with the keys rule, severity, path, line, message and fix."""
    return json.dumps([problem.as_dict() for problem in problems], ensure_ascii=False, indent=2)


REPORTS: Mapping[str, Callable[[Sequence[Problem]], str]] = {"github": as_github, "json": as_json}
"""The formats by name."""
