"""Rule headings-differ: which heading has no counterpart."""

from __future__ import annotations

from newsroom.checks.rules.translation.headings_differ import RULE
from pair_samples import cases, told


@cases(
    (
        "the same",
        "## Program\n\nOvde piše ponešto o programu i o ljudima.",
        "## Programme\n\nHere something is said of programme and people.",
        [],
    ),
    (
        "none in either",
        "Ovde piše ponešto o programu i o ljudima.",
        "Here something is said of programme and people.",
        [],
    ),
    (
        "deeper ones",
        "## A\n\n### B\n\nOvde piše ponešto o programu i o ljudima.",
        "## A\n\n### B\n\nHere something is said of programme and people.",
        [],
    ),
    (
        "underlined in one language",
        "Program\n-------\n\nOvde piše ponešto o programu i o ljudima.",
        "## Programme\n\nHere something is said of programme and people.",
        [],
    ),
    (
        "a list begun where there was a paragraph",
        "## A\n\nOvde piše ponešto o programu i o ljudima.",
        "## A\n\n- Here something is said of programme and people.",
        [],
    ),
    ("not translated yet", "## Program\n\nOvde piše ponešto o programu i o ljudima.", " ", []),
    (
        "one is missing at the end",
        (
            "Ovde piše ponešto o programu i o ljudima.\n\n## Program\n\nOvde piše ponešto o programu i o "
            "ljudima.\n\n## Utisci\n\nLepo."
        ),
        (
            "Here something is said of programme and people.\n\n## Programme\n\nHere something is said of "
            "programme and people."
        ),
        ["en:5: the heading “Utisci” (sr:7) has no counterpart here"],
    ),
    (
        "one is missing in the middle, told by figures",
        "## Jul\n\n12 ljudi.\n\n## Avgust\n\n37 ljudi.\n\n## Septembar\n\n8 ljudi.",
        "## July\n\n12 people.\n\n## September\n\n8 people.",
        ["en:3: the heading “Avgust” (sr:5) has no counterpart here"],
    ),
    (
        "one is missing in the middle, told by lengths",
        (
            "## A\n\nKratko.\n\n## B\n\nOvde piše ponešto o programu i o ljudima. Ovde piše ponešto o "
            "programu i o ljudima. Ovde piše ponešto o programu i o ljudima.\n\n## C\n\nKratko je."
        ),
        "## A\n\nShort.\n\n## C\n\nIt is short.",
        ["en:3: the heading “B” (sr:5) has no counterpart here"],
    ),
    (
        "one is too many",
        "## A\n\nOvde piše ponešto o programu i o ljudima.",
        "## A\n\nHere something is said of programme and people.\n\n## Sources\n\nA book.",
        ["en:5: the heading “Sources” has no counterpart in index.sr.md"],
    ),
    (
        "all are missing",
        "## A\n\nOvde piše ponešto o programu i o ljudima.",
        "Here something is said of programme and people.",
        ["en:1: the heading “A” (sr:1) has no counterpart here"],
    ),
    (
        "the first is missing",
        (
            "## Uvod\n\nKratko.\n\n## Kraj\n\nOvde piše ponešto o programu i o ljudima. Ovde piše ponešto "
            "o programu i o ljudima."
        ),
        (
            "Short.\n\n## End\n\nHere something is said of programme and people. Here something is said "
            "of programme and people."
        ),
        ["en:1: the heading “Uvod” (sr:1) has no counterpart here"],
    ),
    (
        "a deeper level",
        ("## A\n\nOvde piše ponešto o programu i o ljudima.\n\n## B\n\nOvde piše ponešto o programu i o ljudima."),
        (
            "## A\n\nHere something is said of programme and people.\n\n### B\n\nHere something is said "
            "of programme and people."
        ),
        ["en:5: the heading “B” has `###` here, and “B” (sr:5) has `##`"],
    ),
    (
        "one missing, and one of another level",
        "## A\n\n12 ljudi.\n\n## B\n\nOvde piše ponešto o programu i o ljudima.\n\n## C\n\n8 ljudi.",
        "## A\n\n12 people.\n\n### C\n\n8 people.",
        [
            "en:3: the heading “B” (sr:5) has no counterpart here",
            "en:5: the heading “C” has `###` here, and “C” (sr:9) has `##`",
        ],
    ),
    (
        "a heading that lacks its space",
        "## A\n\nOvde piše ponešto o programu i o ljudima.",
        "##A\n\nHere something is said of programme and people.",
        ["en:3: the heading “A” (sr:1) has no counterpart here"],
    ),
)
def test_headings(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
