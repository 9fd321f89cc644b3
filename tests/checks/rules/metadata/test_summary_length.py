"""Summaries: the right length is 50 to 200 characters, in each language."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.metadata.summary_length import RULE
from readings import keys, told


@pytest.mark.parametrize(("length", "told_of"), [(1, True), (49, True), (50, False), (200, False), (201, True)])
def test_length(length: int, told_of: bool) -> None:
    """Letters with diacritics count as one, the count is told, and what is too much is marked."""
    found = told(RULE, sr=keys(summary="š" * length))
    assert [problem.mark for problem in found] == (["š" * (length if length < 50 else 1)] if told_of else [])
    assert all(str(length) in problem.message and problem.severity == "warning" for problem in found)


def test_each_language_is_told_in_its_own_file() -> None:
    """A missing or empty summary is the schema's matter."""
    found = told(RULE, sr=keys(summary="Kratko."), en=keys(summary="Short."), de=keys(summary=""))
    assert [problem.path[-5:] for problem in found] == ["en.md", "sr.md"]
