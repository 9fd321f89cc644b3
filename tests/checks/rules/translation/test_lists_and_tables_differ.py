"""Rule lists-and-tables-differ: which list or table is shorter, and by what."""

from __future__ import annotations

from newsroom.checks.rules.translation.lists_and_tables_differ import RULE
from pair_samples import cases, told


@cases(
    ("the same", "- a\n- b", "- a\n- b", []),
    ("numbers in one language, dots in the other", "1. a\n2. b", "- a\n- b", []),
    ("empty lines between the items", "- a\n\n- b", "- a\n- b", []),
    ("a list within a list", "- a\n    - b\n    - c\n- d", "- a\n    - b\n    - c\n- d", []),
    ("the same table", "| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |", []),
    ("an item of two paragraphs", "- a\n\n    b\n- c", "- a b\n- c", []),
    ("headings are another rule's", "## A\n\n- a\n- b", "- a", []),
    ("not translated yet", "- a\n- b", " ", []),
    (
        "an item is missing, told by figures",
        "- 12 ljudi,\n- 37 ljudi,\n- 8 ljudi.",
        "- 12 people,\n- 8 people.",
        ["en:1: the number of items is 2 here and 3 in sr:1"],
    ),
    (
        "an item is missing at the end",
        "- vodu,\n- rukavice i lopatu za kompost.",
        "- water.",
        ["en:1: the number of items is 1 here and 2 in sr:1"],
    ),
    (
        "an item is too many",
        "- vodu.",
        "- water,\n- gloves and a spade for the compost.",
        ["en:2: the number of items is 2 here and 1 in sr:1"],
    ),
    (
        "a list became a paragraph",
        "- a\n- b",
        "a, b",
        ["en:1: before the first heading, the number of lists is 0 here and 1 in sr:1"],
    ),
    (
        "a list without the empty line before it",
        "Ponesite\n\n1. vodu",
        "Bring along\n2. water",
        ["en:1: before the first heading, the number of lists is 0 here and 1 in sr:3"],
    ),
    (
        "one list became two",
        "- a\n- b\n\n<!-- -->\n\n- c",
        "- a\n- b\n- c",
        ["en:1: before the first heading, the number of lists is 1 here and 2 in sr:1"],
    ),
    (
        "an item within is missing",
        "- a\n    - b\n    - c\n- d",
        "- a\n    - b\n- d",
        ["en:2: the number of items is 1 here and 2 in sr:2"],
    ),
    (
        "a row is missing",
        "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        ["en:1: the size of this table is 2 × 2 here and 3 × 2 in sr:1 (rows × columns)"],
    ),
    (
        "a column is missing",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "| a |\n|---|\n| 1 |",
        ["en:1: the size of this table is 2 × 1 here and 2 × 2 in sr:1 (rows × columns)"],
    ),
    (
        "a table is missing",
        "| a | b |\n|---|---|\n| 1 | 2 |\n\nTekst.",
        "Text.",
        ["en:1: before the first heading, the number of tables is 0 here and 1 in sr:1"],
    ),
    (
        "below a heading",
        "## A\n\n- a\n\n## B\n\n- b\n- c",
        "## A\n\n- a\n\n## B\n\n- b",
        ["en:7: the number of items is 1 here and 2 in sr:7"],
    ),
)
def test_lists_and_tables(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
