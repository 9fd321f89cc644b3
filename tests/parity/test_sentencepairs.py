"""Sentence pairs: which sentences stand for which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom.languages.sentences import sentences
from newsroom.parity.align import sentence_pairs, signs

ONE = ("Klub je otvoren u Pirotu.", "Radi svakog dana.", "Prvo ga je obišlo 30 dece iz svih škola u gradu i okolini.")


def shape(original: tuple[str, ...], translation: tuple[str, ...]) -> list[tuple[int, int]]:
    """Say how many sentences stand for how many."""
    return [(len(one), len(other)) for one, other in sentence_pairs(original, translation)]


def test_one_stands_for_one() -> None:
    other = (
        "A club was opened in Pirot.",
        "It works every day.",
        "First 30 children of all the city's schools saw it.",
    )
    assert shape(ONE, other) == [(1, 1), (1, 1), (1, 1)]


def test_two_became_one() -> None:
    other = ("A club that works every day was opened in Pirot.", "First 30 children of all the city's schools saw it.")
    assert shape(ONE, other) == [(2, 1), (1, 1)]


def test_one_became_two() -> None:
    other = (
        "A club was opened in Pirot.",
        "It works every day.",
        "First it was seen by 30 children.",
        "They are from all schools in the city and around it.",
    )
    assert shape(ONE, other) == [(1, 1), (1, 1), (1, 2)]


def test_names_tell_which_is_missing() -> None:
    one = ("Bili su u Nišu i u Leskovcu.", "Posle toga su otišli u Vranje.", "Na kraju su videli i Surdulicu.")
    other = ("They were in Niš and Leskovac.", "In the end they saw Surdulica too.")
    assert shape(one, other) != [(1, 1), (1, 1), (1, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("U Pirotu je 30 dece.", {"pir", "30"}),
        ("Petrović je rekao: „Niš je grad“.", set()),
        ("Rekli su u Nišu i Šapcu.", {"nis", "sap"}),
    ],
)
def test_signs_are_names_and_figures(text: str, expected: set[str]) -> None:
    assert signs(text) == expected


@given(st.lists(st.text(max_size=40), min_size=1, max_size=9), st.lists(st.text(max_size=40), min_size=1, max_size=9))
def test_every_sentence_is_paired_once(one: list[str], other: list[str]) -> None:
    """In its order, whatever the sentences are."""
    found = list(sentence_pairs(one, other))
    assert [text for pairing in found for text in pairing[0]] == one
    assert [text for pairing in found for text in pairing[1]] == other


@given(st.text(alphabet='Aa1.!? \n„“”"()', max_size=60))
def test_sentences_put_together_are_the_text(text: str) -> None:
    assert "".join(sentences(text)) == text


@pytest.mark.parametrize(
    ("text", "count"),
    [("Sala br. 5 je otvorena.", 1), ("Dr. Petrović je tu.", 1), ("U ul. Kralja Petra.", 1), ("Kraj. Početak.", 2)],
)
def test_an_abbreviation_ends_no_sentence(text: str, count: int) -> None:
    assert len(sentences(text, frozenset(("br", "dr", "ul")))) == count
