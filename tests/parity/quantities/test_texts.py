"""Whole texts: the site's own, real sentences, hostile strings, anything; none stops the reading or slows it down."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from folders import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom.parity.quantities import compare, language, read
from quantity_samples import differences
from text_corpora import HOSTILE, SENTENCES, over

CODES = ("sr", "en", "de", "fr", "en-US")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_PIECES = st.sampled_from(
    "1 12 2023 1.426 1,5 . , : / - – ( ) % € EUR evra dva sto hiljada i and to do u at May maja 4. II X a.m. časova "
    "first pola half petak Friday million @ {{ }} ]( < &".split()
)
_TEXTS = st.one_of(st.text(), st.lists(_PIECES, max_size=30).map(" ".join), st.lists(_PIECES, max_size=30).map("".join))


def _own_pairs() -> list[tuple[Path, Path]]:
    bundles = [(path, path.with_name("index.en.md")) for path in sorted(ROOT.glob("news/*/index.sr.md"))]
    serbian = ROOT / "docs" / "sr"
    pages = [(path, ROOT / "docs" / "en" / path.relative_to(serbian)) for path in sorted(serbian.rglob("*.md"))]
    return [(one, other) for one, other in bundles + pages if other.exists()]


@pytest.mark.parametrize("paths", _own_pairs(), ids=lambda paths: str(paths[0].relative_to(ROOT)))
def test_the_sites_own_texts_state_the_same_in_both_languages(paths: tuple[Path, Path]) -> None:
    """Every paragraph of every page and item, by value."""
    bodies = [_FRONT_MATTER.sub("", path.read_text(encoding="utf-8")) for path in paths]
    assert differences(*bodies) == ([], [])
    for serbian, english in zip(*(body.split("\n\n") for body in bodies), strict=True):
        assert differences(serbian, english) == ([], []), serbian


@settings(max_examples=300, deadline=None)
@given(_TEXTS, st.sampled_from(CODES))
def test_any_text_can_be_read(text: str, code: str) -> None:
    """Quantities lie within the text, in its order, apart from each other, and can be compared."""
    position = 0
    for quantity in read(text, language(code)):
        assert position <= quantity.start < quantity.end <= len(text)
        assert quantity.text == text[quantity.start : quantity.end]
        assert quantity.shown and hash(quantity.value) is not None
        position = quantity.end


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_a_text_equals_itself(text: str) -> None:
    """Whatever is read, the same text states the same."""
    quantities = read(text, language("sr"))
    assert compare(quantities, quantities)[:2] == ([], [])


@over("sentences", SENTENCES)
def test_real_sentences_can_be_read(sentences: list[str]) -> None:
    """Nothing raises, and real sentences state what they state."""
    assert sum(len(read(text, language(code))) for text in sentences for code in CODES) > 2 * len(sentences)


@over("strings", HOSTILE)
def test_hostile_strings_can_be_read(strings: list[str]) -> None:
    """Nothing raises, and there are numbers among them."""
    assert sum(len(read(text, language(code))) for text in strings for code in CODES) > 1.5 * len(strings)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    ["1", "1.", "1,", "1 ", "a.", "a@", "/a", "dva ", "sto hiljada ", "{{", "](", "II ", "4.11.", "<a", "10 i ", "+1 ",
     "May ", "15. i ", "a-", "EUR ", "u 10 časova ", "1–", "10:00-"],
)  # fmt: skip
def test_the_time_grows_as_the_text_does(piece: str) -> None:
    """Four times the text takes about four times as long; sixteen times would be quadratic."""
    short, long = (_seconds(piece * length) for length in (4000, 16000))
    assert long < max(short * 10, 0.1)


def _seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        read(text, language("sr"))
        read(text, language("en"))
        best = min(best, time.process_time() - start)
    return best
