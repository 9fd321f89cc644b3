"""Lists and tables that are none on the page: pasted from Word, or without an empty line before them."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.markdown.list_or_table_broken import RULE
from readings import told

BULLET, TABS, LIST, TABLE = "begins no list", "pasted with tabs", "before this list", "before this table"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("Ponesite:\n\n• rukavice,\n• vodu.", 3, BULLET),
        ("•\trukavice\n\n•\tvodu\n\n•\tšešir", 1, BULLET),
        ("• rukavice", 1, BULLET),
        ("▪ rukavice\n▪ vodu", 1, BULLET),
        ("\uf0b7 rukavice\n\uf0b7 vodu", 1, BULLET),
        ("Ponesite:\n· rukavice,\n· vodu.", 2, BULLET),
        ("– rukavice,\n– vodu.", 1, BULLET),
        ("o\trukavice\no\tvodu", 1, BULLET),
        ("Ime\tBroj\nAna\t5\nPetar\t6", 1, TABS),
        ("Ponesite:\n- rukavice,\n- vodu.", 2, LIST),
        ("Ponesite:\n* vodu.", 2, LIST),
        ("Koraci\n1. upišite se,\n2. dođite.", 2, LIST),
        ("Cene:\n| šta | koliko |\n|---|---|\n| voda | 2 |", 2, TABLE),
    ],
)
def test_what_is_none(text: str, line: int, message: str) -> None:
    """It is told once, as a warning, where it begins."""
    (problem,) = told(RULE, sr=text)
    assert (problem.line - 3, problem.severity) == (line, "warning")
    assert message in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "Ponesite:\n\n- rukavice,\n- vodu.",
        "## Ponesite\n- rukavice,\n- vodu.",
        "- hrana\n    - hleb\n    - sir\n- voda",
        "- hrana:\n    * hleb",
        "– Kako ste?\n\n– Dobro, hvala.",
        "– Kako ste? – upitala je Ana.",
        "Razgovarali su o projektu\no ljudima\no svemu.",
        "Od 9\n- 12 časova",
        "Otvoreno 9 • 17 časova, cena\t5 evra.",
        "| a | b |\n|---|---|\n| • 1 | 2 |",
        "```\n• a\n• b\na\tb\nc\td\n```",
        "*\trukavice\n*\tvodu",
    ],
)
def test_good_texts(text: str) -> None:
    """Lists, dialogues, ranges, and what is shown as it is written."""
    assert told(RULE, sr=text) == []


def test_each_list_is_told() -> None:
    """Two lists with a paragraph between them are two problems."""
    assert [problem.line - 3 for problem in told(RULE, sr="• a\n\n• b\n\nTekst.\n\n• c")] == [1, 7]
