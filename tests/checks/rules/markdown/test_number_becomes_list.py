"""Numbers before a full stop: a day or a year at the beginning of a paragraph is told, a list is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom.checks.rules.markdown.number_becomes_list import RULE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings
from readings import told
from rule_examples import lay

YEARS = "2023. godine počinje rad.\n\n2024. godine se širi."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15. maja počinju prijave.", ["1 error 15."]),
        ("1. maja je praznik.", ["1 error 1."]),
        ("2023. godine je otvoren klub.", ["1 error 2023."]),
        ("15. maja počinju.\n\n30. maja je kraj.", ["1 error 15.", "3 error 30."]),
        ("15. maja\n16. maja\n17. maja", ["1 error 15.", "2 error 16.", "3 error 17."]),
        (YEARS, ["1 error 2023.", "3 error 2024."]),
        ("1. maja je praznik.\n\n15. maja je rok.\n\n30. maja je kraj.", ["1 error 1.", "3 error 15.", "5 error 30."]),
        ("- 15. maja je sastanak,\n- 16. maja je izlet.", ["1 error 15.", "2 error 16."]),
        ("> 15. maja je rok.", ["1 error 15."]),
        ("15. Mai ist der letzte Tag.", ["1 warning 15."]),
        ("1. Prvo\n2. Drugo\n2. Treće\n4. Četvrto", ["3 warning 2."]),
    ],
)
def test_numbers_that_are_none_of_a_list(text: str, expected: list[str]) -> None:
    """Each is told at its line, for each has to be written otherwise; of a slip in a list, the first."""
    found = told(RULE, sr=text)
    assert [f"{problem.line - 3} {problem.severity} {problem.mark}" for problem in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "1. Prvo\n2. Drugo",
        "1. jabuke\n2. kruške",
        "1. Prvo\n1. Drugo\n1. Treće",
        "1. Uvod",
        "0. Nulto\n1. Prvo",
        "1. prvo\n\nObjašnjenje.\n\n2. drugo\n\nJoš jedno.\n\n3. treće\n4. četvrto",
        "3. Treće\n4. Četvrto",
        "15\\. maja počinju prijave.",
        "Prijave počinju\n15. maja i traju\n1. juna do kraja.",
        "15) maja\n\n15.maja\n\n10.30 časova\n\nXV. vek",
        "```\n15. maja\n```\n\n    15. maja",
    ],
)
def test_lists_and_other_numbers(text: str) -> None:
    """A list, wherever it goes on, and numbers that Markdown leaves alone."""
    assert told(RULE, sr=text) == []


def test_what_readers_see_instead() -> None:
    """Of the second of two days it is said which number stands on the page."""
    problem = told(RULE, sr="15. maja počinju.\n\n30. maja je kraj.")[1]
    assert problem.message == "readers see `16.` instead of `30.`: a list counts on from its first item"
    assert problem.fix == "write `30\\.`, with a backslash, where it is no item of a list"


@pytest.mark.parametrize(
    ("serbian", "english"),
    [
        ("15. maja počinju prijave.\n\n30. maja je kraj.", "Registration begins on 15 May.\n\nThe end is 30 May."),
        (YEARS, "Work begins in 2023.\n\nIt grows in 2024."),
        ("Klub je otvoren 2023. godine.", "2023. That year the club opened."),
    ],
)
def test_the_cause_is_told_alone(serbian: str, english: str, tmp_path: Path) -> None:
    """That the day is missing, or a paragraph, only follows from it."""
    lay({"index.sr.md": serbian, "index.en.md": english}, tmp_path)
    found = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert {problem.rule for problem in found} == {"number-becomes-list"}
