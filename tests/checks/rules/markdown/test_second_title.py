"""Headings as large as the title."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.markdown.second_title import RULE
from readings import told


@pytest.mark.parametrize("text", ["# Program", "Tekst.\n\n# Program\n", "Program\n=======", "> # Program"])
def test_large_headings(text: str) -> None:
    """They are told with what to write instead."""
    (problem,) = told(RULE, sr=text)
    assert (problem.mark, problem.fix) == ("Program", "write `## Program`")


@pytest.mark.parametrize(
    "text", ["## Program", "#program", "```\n# red\n```", "    # red", "Zbir = 2\n\n==", "\\# Program"]
)
def test_other_lines(text: str) -> None:
    """Smaller headings, code and tags."""
    assert told(RULE, sr=text) == []
