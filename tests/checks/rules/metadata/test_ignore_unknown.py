"""Ignoring: a name that is no rule's, or a reason that is none, is told on its line."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.metadata.ignore_unknown import RULE
from readings import told


def ignoring(*lines: str) -> str:
    """Write front matter that ignores something."""
    return "\n".join(["---", "title: Vest", "ignore:", *(f"  {line}" for line in lines), "---", "", "Tekst.", ""])


@pytest.mark.parametrize(
    ("line", "mark", "fix"),
    [
        ("photo-mising: the photographer sends it tomorrow", "photo-mising", "did you mean `photo-missing`?"),
        ("Placeholder: it is meant so", "Placeholder", "did you mean `placeholder`?"),
        ("spelling: it is meant so", "spelling", "remove it, or correct its name"),
        ("photo-missing: x", "x", "say in a few words why the rule does not count here, or remove the line"),
        (
            "photo-missing: '-- 12 --'",
            "-- 12 --",
            "say in a few words why the rule does not count here, or remove the line",
        ),
    ],
)
def test_what_cannot_be_ignored_so(line: str, mark: str, fix: str) -> None:
    """The line, the words meant and what to do."""
    (problem,) = told(RULE, sr=ignoring("schema: it is a test", line))
    assert (problem.line, problem.mark, problem.fix) == (5, mark, fix)


@pytest.mark.parametrize("line", ["photo-missing: dolazi sutra", "wrong-language: citat", "ignore-unknown: ne znam"])
def test_what_can(line: str) -> None:
    """Every rule, with a reason in any language."""
    assert told(RULE, sr=ignoring(line)) == []


def test_an_empty_reason_is_left_to_the_schema() -> None:
    """It would be told twice."""
    assert told(RULE, sr=ignoring("photo-missing:")) == []
