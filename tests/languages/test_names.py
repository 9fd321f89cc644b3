"""Gazetteer: countries, cities and towns in both languages, and what a rule makes of them."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.parity.names_differ import RULE
from newsroom.languages.names import gazetteer
from pair_samples import cases, told

SERBIAN_ENGLISH = (("sr", "sr-Latn", "sr_Latn"), ("en", "en", "en_GB"))


@pytest.mark.parametrize(
    ("key", "serbian", "english"),
    [
        ("country DE", "nemački", "German"),
        ("country GB", "Velika Britanija", "Britain"),
        ("country BA", "Bosna i Hercegovina", "Bosnia and Herzegovina"),
        ("country ROMA", "romski", "Roma"),
        ("city Europe/Vienna", "Beč", "Vienna"),
        ("town Vranje", "Vranje", "Vranje"),
    ],
)
def test_places_have_a_name_in_each_language(key: str, serbian: str, english: str) -> None:
    names = gazetteer(SERBIAN_ENGLISH)[key]
    assert serbian in names["sr"]
    assert english in names["en"]


def test_any_two_languages_that_babel_knows() -> None:
    names = gazetteer((("de", "de", "de"), ("fr", "fr", "fr_FR")))
    assert names["country AT"] == {"de": ("Österreich",), "fr": ("Autriche",)}


@cases(
    ("the same", "Iz Austrije i iz Beča.", "From Austria and from Vienna.", []),
    ("an adjective", "Nemački partneri.", "Partners from Germany.", []),
    ("said otherwise", "Vlada Srbije.", "The government.", []),
    ("explained", "U Vranju.", "In Vranje, in the south of Serbia.", []),
    ("an inhabitant", "Srpkinja i Slovenka.", "A Serb and a woman from Slovenia.", []),
    ("a town's adjective", "Kruševački i vranjski klub, i klub u Nišu.", "The clubs in Kruševac, Vranje and Niš.", []),
    ("a town that ends in -evo", "Iz Preševa, u Preševu.", "From Preševo, in Preševo.", []),
    (
        "another country",
        "Iz Litvanije i Letonije.",
        "From Lithuania and Estonia.",
        ["en:1: here it says “Estonia”, and “Letonije” in sr:1"],
    ),
    (
        "another town",
        "Skup u Sarajevu.",
        "A meeting in Skopje.",
        ["en:1: here it says “Skopje”, and “Sarajevu” in sr:1"],
    ),
    (
        "left out of a row",
        "Iz Albanije, Nemačke i Austrije.",
        "From Germany and Austria.",
        ["en:1: sr:1 names “Albanije”, and the text here does not"],
    ),
)
def test_places(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
