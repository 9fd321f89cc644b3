"""Placeholders: what still has to be written is told, and no name or question is taken for it."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.metadata.placeholder import RULE
from readings import keys, marks, told


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Dolaze TODO gostiju.", "TODO"),
        ("- prva stavka\n- FIXME: druga", "FIXME"),
        ("| a | b |\n|---|---|\n| 1 | TBD |", "TBD"),
        ("## Lorem ipsum\n\nTekst.", "Lorem ipsum"),
        ("Dolazi xxx gostiju.", "xxx"),
        ("Broj računa: XXXX", "XXXX"),
        ("Dolazi ??? gostiju.", "???"),
        ("Film je snimio [IME].", "[IME]"),
        ("Grupa počinje 2. oktobra [proveriti datum].", "[proveriti datum]"),
        ("The group begins on 2 October [check date].", "[check date]"),
        ("Tekst.\n\n…", "…"),
        ("Tekst.\n\n...", "..."),
        (keys(title="Naslov"), "Naslov"),
        (keys(title="Title"), "Title"),
        (keys(summary="…"), "…"),
        (keys(summary="Sažetak."), "Sažetak."),
        (keys(credit="TODO"), "TODO"),
        ("---\nphotos:\n  - file: a.jpg\n    alt: opis slike\n---\nTekst.", "opis slike"),
    ],
)
def test_what_is_still_to_be_written(text: str, mark: str) -> None:
    """In any key and any block, with the words meant."""
    assert marks(RULE, sr=text) == [mark]


@pytest.mark.parametrize(
    "text",
    [
        "Todor i Todorka su došli. Naslov je dugačak. Todo.",
        "XXX sednica, XX vek, zašto???",
        "```\nTODO\n```\n\nTekst.",
        "| a | b |\n|---|---|\n| 1 | - |",
        "Čekali smo… i dočekali.",
        "„Nova uprava [fabrike] je promenila plan“, piše ovde: [PDF](plan.pdf), [PROGRAM](program.pdf), [EN].",
        keys(title="Naslov knjige", place="Mesto susreta"),
        "---\nphotos:\n  - file: xxx.jpg\n    alt: Sala.\n---\nTekst.",
    ],
)
def test_what_is_none(text: str) -> None:
    """Names, Roman numerals, questions, code and file names."""
    assert told(RULE, sr=text) == []


@pytest.mark.parametrize("body", ["", "\n\n", "![](cover.jpg)\n", "***\n", "```\n```\n"])
def test_an_article_without_a_word(body: str) -> None:
    """It is told where the text should begin."""
    (problem,) = told(RULE, sr=f"---\ntags: [x]\n---\n{body}")
    assert problem.line == 3
    assert "no text" in problem.message


def test_the_line_of_a_placeholder() -> None:
    """Within a paragraph of several lines it is the line itself."""
    (problem,) = told(RULE, sr="---\ntags: [x]\n---\n\nPrvi red\ndrugi TODO red.\n")
    assert (problem.line, problem.passage and problem.passage.line) == (6, 5)
