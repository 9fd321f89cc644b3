"""Fences: the two lines ``---`` between which the settings of a Markdown file stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsroom.core.messages import msg
from newsroom.core.problems import Finding, shown

_NEARLY = re.compile(r"[-‐‑‒–—―−_=*]+\s*")
_BEGIN = msg(
    "begin the file with a line `---`, then the settings such as `title: Naslov vesti`, then another line `---`"
)


def fenced(lines: Sequence[str]) -> tuple[tuple[int, int] | None, list[Finding]]:
    """Return the places of the two lines, None where one is missing, and what is wrong with them."""
    begin, findings = _begin(lines)
    if begin is None:
        return None, findings
    rest = range(begin + 1, len(lines))
    end = next((at for at in rest if lines[at].rstrip() == "---"), None)
    if end is None:
        return None, [*findings, _no_end(lines, begin)]
    return (begin, end), findings


def _begin(lines: Sequence[str]) -> tuple[int | None, list[Finding]]:
    begin = next((at for at, line in enumerate(lines) if line.strip()), 0)
    line = lines[begin].rstrip()
    if _NEARLY.fullmatch(line) and line != "---":
        message = msg("the first line is `{line}` instead of `---`", line=shown(line))
        return None, [Finding(begin + 1, message, msg("write three hyphens, `---`, and nothing else in this line"))]
    if line != "---":
        return None, [Finding(1, msg("the settings are missing"), _BEGIN)]
    fix = msg("delete the empty lines, so that the file begins with `---`")
    return begin, [Finding(1, msg("there are empty lines before the first `---`"), fix)] if begin else []


def _no_end(lines: Sequence[str], begin: int) -> Finding:
    rest = range(begin + 1, len(lines))
    near = next((at for at in rest if _NEARLY.fullmatch(lines[at]) or lines[at].rstrip() == "..."), None)
    fix = msg("add a line `---` after the last of the settings, before the text")
    if near is not None:
        fix = msg("write `---` in line {line} instead of `{wrong}`", line=near + 1, wrong=shown(lines[near]))
    return Finding(begin + 1, msg("the settings that begin here have no end"), fix)
