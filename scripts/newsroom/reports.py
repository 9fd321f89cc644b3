"""Reports: a list of problems as text, as workflow annotations, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from newsroom.problems import Problem

_KEYS = ("rule", "severity", "path", "line", "message", "fix")


def as_text(problems: Sequence[Problem]) -> str:
    """Tell each problem on a line, then count them."""
    lines = [f"{problem} [{problem.rule}]" for problem in problems]
    count = len(problems)
    return "\n".join([*lines, f"{count} problem{'s' if count != 1 else ''}." if count else "No problems."])


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
    found = [problem.as_dict() for problem in problems]
    return json.dumps([{key: one[key] for key in _KEYS} for one in found], ensure_ascii=False, indent=2)


REPORTS: Mapping[str, Callable[[Sequence[Problem]], str]] = {"text": as_text, "github": as_github, "json": as_json}
"""The formats by name."""
