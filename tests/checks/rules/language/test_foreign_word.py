"""Rule foreign-word: words with letters of the other language."""

from __future__ import annotations

from newsroom.checks.rules.language.foreign_word import RULE
from pair_samples import cases, told


@cases(
    ("a name", "Došli su iz Užica.", "They came from Užice.", []),
    ("an adjective", "Došli su u zaječarski hotel.", "They came to a hotel in Zaječar.", []),
    ("a case with another letter", "Bili su u Šapcu.", "They were in Šabac.", []),
    ("a name of two words", "Vodi ga Nova priča.", "It is run by Nova priča.", []),
    ("in quotation marks", "Jeli su ćevape.", "They ate “ćevapi”.", []),
    ("elsewhere in the other text", "Iz Užica su.\n\nLepo je.", "They came.\n\nUžice is nice.", []),
    (
        "left as it was",
        "Ponesite sa sobom hranu, vodu i ćebad.",
        "Bring along with you some food, water and ćebad.",
        ["en:1: “ćebad” has letters of the other language (`sr`)"],
    ),
    (
        "another place",
        "Sela su Rača i Merćez.",
        "The villages are Rača and Lončani.",
        ["en:1: “Lončani” stands nowhere in index.sr.md"],
    ),
    (
        "misspelt",
        "Kurs vodi Jovanović.",
        "The course is run by Jovanivić.",
        ["en:1: “Jovanivić” stands nowhere in index.sr.md, but a name much like it does"],
    ),
)
def test_foreign_words(serbian: str, english: str, expected: list[str]) -> None:
    assert [one.replace("in index.sr.md", "in index.sr.md") for one in told(RULE, serbian, english)] == expected
