"""Scripts: a letter of another script within a word is named, with the one to type; whole words may be in any."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.language.mixed_script import RULE
from readings import keys, marks, told


@pytest.mark.parametrize(
    ("text", "mark", "named", "fix"),
    [
        (
            "Nova rаdionica.",
            "rаdionica",
            "“а” (U+0430, Cyrillic)",
            "Latin letter “a” instead, so that the word is `radionica`",
        ),
        (
            "Нова радионицa.",
            "радионицa",
            "“a” (U+0061, Latin)",
            "Cyrillic letter “а” instead, so that the word is `радионица`",
        ),
        ("Krušеvаc", "Krušеvаc", "“е” (U+0435, Cyrillic), “а” (U+0430, Cyrillic)", "in Latin letters only: `Kruševac`"),
        ("Νovi Pazar", "Νovi", "“Ν” (U+039D, Greek)", "“N” instead, so that the word is `Novi`"),
        ("Krušеvaцki", "Krušеvaцki", "“ц” (U+0446, Cyrillic)", "type the word again, in Latin letters only"),
        ("Он и мi и још они", "мi", "“i” (U+0069, Latin)", "so that the word is `мі`"),
        ("Oni i мi", "мi", "“м” (U+043C, Cyrillic)", "type the word again, in Latin letters only"),
        (keys(title="Klub u Pirоtu"), "Pirоtu", "“о” (U+043E, Cyrillic)", "`Pirotu`"),
    ],
)
def test_a_letter_of_another_script(text: str, mark: str, named: str, fix: str) -> None:
    """It is named by its code point, and what to type instead is said."""
    (problem,) = told(RULE, sr=text)
    assert problem.mark == mark
    assert named in problem.message
    assert fix in problem.fix


@pytest.mark.parametrize(
    "text",
    [
        "Vodio ju je Петар Петровић iz Pirota.",
        "Радили смо у NATO-у, на IT-ју и у Wi-Fi-ју, са COVID-19.",
        "Debljina je 5 µm ili 5 μm, ugao α, TNFα i hν, otpor 3 kΩ.",
        "```\nrаdionica\n```",
        "Čovek, naïve café, Łódź, Ångström, džep.",
        "Ελλάδα i Србија",
    ],
)
def test_whole_words_in_any_script(text: str) -> None:
    """Names in Cyrillic, endings after a hyphen, signs of physics and code."""
    assert marks(RULE, sr=text) == []


def test_a_word_is_told_once_a_line() -> None:
    """The same mistake copied along is told on each line."""
    assert [problem.line for problem in told(RULE, sr="---\ntags: [x]\n---\nаb аb\nаb")] == [4, 5]
