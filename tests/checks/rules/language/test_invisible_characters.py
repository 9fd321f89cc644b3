"""Invisible characters: those that harm are named with their word; those that emoji and languages need are not."""

from __future__ import annotations

import unicodedata

import pytest
from newsroom.checks.rules.language.invisible_characters import RULE
from readings import marks, told


@pytest.mark.parametrize(
    ("text", "mark", "name"),
    [
        ("Nova radio\u00adnica.", "radio\u00adnica.", "U+00AD (SOFT HYPHEN)"),
        ("Nova radio\u200bnica ovde.", "radio\u200bnica", "U+200B (ZERO WIDTH SPACE)"),
        ("Nova \ufeffradionica", "\ufeffradionica", "U+FEFF (BYTE ORDER MARK)"),
        ("Nova \u202eradionica", "\u202eradionica", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        ("Nova\u2028radionica", "Nova\u2028radionica", "U+2028 (LINE SEPARATOR)"),
        ("Nova \u200d radionica", "\u200d", "U+200D (ZERO WIDTH JOINER)"),
        ("Nova \u2066radionica\u2069", "\u2066radionica\u2069", "U+2066 (LEFT-TO-RIGHT ISOLATE)"),
    ],
)
def test_what_nobody_sees(text: str, mark: str, name: str) -> None:
    """It is named, with the word that it is in."""
    problem = told(RULE, sr=text)[0]
    assert problem.mark == mark
    assert name in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d🌾 🏳\ufe0f\u200d🌈 ❤\ufe0f ☀\ufe0f",
        "in\u200cjekcija, nad\u200cživeti i &zwnj; i &shy;",
        "Arapski: \u200fسلام\u200f i \u2067שלום\u2069",
        "5\u00a0km, 3\u202fkm, non\u2011breaking, č ć š ž đ",
    ],
)
def test_what_emoji_and_languages_need(text: str) -> None:
    """Joiners of emoji and letters, directions beside Arabic, spaces that do not break."""
    assert marks(RULE, sr=text) == []


def test_letters_of_several_characters() -> None:
    """They are told once a file, with the number of lines, where the first is, front matter included."""
    text = unicodedata.normalize("NFD", "---\ntitle: Šta\n---\nDošli su.\n\nSvi.\n\nUčili su.\n")
    (problem,) = told(RULE, sr=text)
    assert (problem.line, problem.mark) == (2, "S\u030c")
    assert "“Š”" in problem.message
    assert "U+030C (COMBINING CARON)" in problem.message
    assert "3 lines" in problem.message


def test_a_mark_at_the_beginning_of_a_file_is_no_harm() -> None:
    """Windows' editor writes it, and it is taken away."""
    assert told(RULE, sr="\ufeff---\ntitle: Šta\n---\nTekst.\n".encode()) == []


def test_a_kind_is_told_once_a_line_and_not_endlessly() -> None:
    """Who has pasted a whole text is told of twenty lines."""
    assert len(told(RULE, sr="a\u200bb c\u200bd\n" * 50)) == 20
