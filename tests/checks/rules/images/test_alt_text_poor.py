"""Descriptions of photos: what tells a blind reader nothing is told; a sentence on what is to be seen is fine."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.images.alt_text_poor import RULE
from readings import told


def photo(alt: str, caption: str = "Otvaranje.", file: str = "sala.jpg") -> str:
    """Write the front matter of one photo."""
    return f"---\nphotos:\n  - file: {file}\n    alt: '{alt}'\n    caption: '{caption}'\n---\n\nTekst.\n"


@pytest.mark.parametrize(
    ("alt", "message"),
    [
        ("IMG_1234", "the name of a file"),
        ("IMG-20240511-WA0003", "the name of a file"),
        ("cover.jpg", "the name of a file"),
        ("DSC 0042", "the name of a file"),
        ("Sala", "the name of a file"),
        ("Slika", "only that there is a picture"),
        ("Slika 1", "only that there is a picture"),
        ("photo", "only that there is a picture"),
        ("Naslovna fotografija.", "only that there is a picture"),
        ("2024", "only that there is a picture"),
        ("Učesnici", "one word only"),
        ("-", "no word"),
        ("reč " * 70, "has 279 characters"),
        ("Otvaranje", "one word only"),
    ],
)
def test_poor_descriptions(alt: str, message: str) -> None:
    """With the description as it stands."""
    (problem,) = told(RULE, sr=photo(alt))
    assert message in problem.message
    assert (problem.line, problem.mark.strip(), problem.severity) == (4, alt.strip(), "warning")


@pytest.mark.parametrize(
    "alt",
    [
        "Sala puna ljudi.",
        "Slika na kojoj su deca u dvorištu.",
        "Učesnici slušaju.",
        "Grad Pirot",
        "Logo: IMG Centar",
        "Photo of a full hall",
    ],
)
def test_good_descriptions(alt: str) -> None:
    """Short ones too, and those that begin with the word for picture."""
    assert told(RULE, sr=photo(alt)) == []


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("![](a.jpg)", 1),
        ("![slika](a.jpg)", 1),
        ("![IMG_1.jpg](a.jpg)", 1),
        ("![Sala puna ljudi](a.jpg)", 0),
        ("[slika](a.jpg)", 0),
    ],
)
def test_pictures_in_a_text(body: str, count: int) -> None:
    """They are described too; a link to one is no picture."""
    assert len(told(RULE, sr=f"Tekst.\n\n{body}")) == count


def test_the_same_as_the_caption() -> None:
    """Full stops and capitals make no difference."""
    (problem,) = told(RULE, sr=photo("Puna sala ljudi.", "Puna sala ljudi"))
    assert "caption" in problem.message


@pytest.mark.parametrize(
    ("alt", "count"), [("Sala puna ljudi", 1), ("Novi Pazar 2024", 0), ("Deca u školi, a sala je puna", 0)]
)
def test_the_same_in_both_languages(alt: str, count: int) -> None:
    """It is told in the translation; a name may be the same, and of the wrong language another rule tells."""
    found = told(RULE, sr=photo(alt), en=photo(alt, "Opening."))
    assert [problem.path[-5:] for problem in found] == ["en.md"] * count
