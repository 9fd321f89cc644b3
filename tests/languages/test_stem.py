"""Stems: the cases of a word meet, and other words do not."""

from __future__ import annotations

import pytest
from newsroom.languages.stem import words_of


def stems(text: str, lang: str) -> set[str]:
    """Return the different stems of a text's words."""
    return {word.stem for word in words_of(text, lang)}


@pytest.mark.parametrize(
    "forms",
    [
        "Kruševac Kruševca Kruševcu Kruševcem",
        "Kragujevac Kragujevca Kragujevcu",
        "Pirot Pirota Pirotu Pirotom",
        "Novi Novog Novom Novim",
        "Pazar Pazara Pazaru Pazarom",
        "Ivanjica Ivanjice Ivanjici Ivanjicu Ivanjicom",
        "Srbija Srbije Srbiji Srbiju Srbijom",
        "Raška Raške Raškoj Rašku Raškom",
        "Sandžak Sandžaka Sandžaku Sandžakom",
        "klub kluba klubu klubom klubovi klubova klubovima klubove",
        "povratnik povratnika povratniku povratnikom povratnici povratnicima povratnike",
        "projekat projekta projektu projektom projekti projektima",
        "konkurs konkursa konkursu konkursi konkursima",
        "okrug okruga okrugu okruzi okruzima",
        "osoba osobe osobi osobu osobom osobama",
        "socijalna socijalne socijalnoj socijalnu socijalnom",
        "inicijativa inicijative inicijativi inicijativom",
        "rezultat rezultata rezultatu rezultati rezultatima",
    ],
)
def test_cases_meet(forms: str) -> None:
    assert len(stems(forms, "sr-Latn")) == 1


@pytest.mark.parametrize("words", ["Pirot pirotski", "Raška Rasina", "Tutin Tula", "klub klupa", "grad gradnja"])
def test_other_words_do_not(words: str) -> None:
    assert len(stems(words, "sr-Latn")) == 2


def test_initials_keep_no_ending() -> None:
    """What a hyphen joins to initials is their case; other hyphens belong to the word."""
    texts = [word.text for word in words_of("ASB-a, IDEAS-u, COVID-19 i Arbeiter-Samariter-Bund-a", "sr-Latn")]
    assert texts == ["ASB", "IDEAS", "COVID-19", "i", "Arbeiter-Samariter-Bund-a"]


@pytest.mark.parametrize("forms", ["Pirot Pirot’s Pirot's", "club clubs", "returnee returnees"])
def test_english(forms: str) -> None:
    assert len(stems(forms, "en")) == 1


def test_places() -> None:
    """A word knows where it stands, its ending included."""
    (word,) = words_of("  ASB-om.", "sr")
    assert (word.start, word.end) == (2, 8)
