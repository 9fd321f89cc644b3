"""Letters: Serbian without č, ć, š, ž and đ is told, in a word and in whole; words that are right so are not."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.language.bald_latin import RULE
from newsroom.languages.words import vocabulary
from readings import keys, told
from text_corpora import SENTENCES, over

GOOD = "Na konferenciji u Pirotu predstavljen je projekat za mlade, a govorili su predstavnici grada i ministarstva. "
BALD = str.maketrans("čćšžđČĆŠŽĐ", "ccszdCCSZD")


@pytest.mark.parametrize(
    ("text", "mark", "fix"),
    [
        ("Clanovi su dosli u skolu.", "Clanovi", "type `Članovi`, `školu`"),
        ("Oni su takodje tu.", "takodje", "type `takođe`"),
        ("Oni su takode tu.", "takode", "type `takođe`"),
        ("JAVNI POZIV ZA ZAPOSLJAVANJE", "ZAPOSLJAVANJE", "type `ZAPOŠLJAVANJE`"),
        ("Šta su\nucesnici rekli.", "ucesnici", "type `učesnici`"),
        (keys(title="Pomoc za mlade"), "Pomoc", "type `Pomoć`"),
    ],
)
def test_words_that_are_never_right_so(text: str, mark: str, fix: str) -> None:
    """Each is told with the right one, in its own capitals."""
    (problem,) = told(RULE, sr=text)
    assert (problem.mark, problem.fix) == (mark, fix)


@pytest.mark.parametrize(
    "text",
    [
        "Sto, sest, kuca, vec, sta, zena i casa mogu biti i druge reci.",
        "Pišite na clanovi@opstina.rs ili skola.rs/zivot, hvala.",
        "```\nclanovi opstina\n```\n\nŠta je bilo.",
        GOOD * 3,
        "На конференцији у Пироту представљен је пројекат за младе, а говорили су представници града. " * 9,
        "The conference in the town was about the young, and all were of the same mind as before. " * 9,
    ],
)
def test_what_is_right(text: str) -> None:
    """Ambiguous words, addresses, code, short texts, Cyrillic and other languages."""
    assert told(RULE, sr=text) == []


def test_a_whole_text_without_these_letters() -> None:
    """It is told once, instead of each word."""
    (problem,) = told(RULE, sr=f"{GOOD}Clanovi.\n\n" * 6)
    assert problem.line == 1 and "whole text" in problem.message


def test_a_long_paragraph_without_these_letters() -> None:
    """One paragraph that was pasted among good ones is told by itself."""
    (problem,) = told(RULE, sr=f"Šta je bilo.\n\n{GOOD * 6}\n\nŠta će biti.")
    assert problem.line == 6 and "long text" in problem.message


def test_other_languages_are_not_asked_for_letters() -> None:
    """German may be long without an umlaut."""
    assert told(RULE, de="Der Workshop dauerte lange und alle waren gerne dabei. " * 20, en="x") == []


def test_no_word_of_the_list_is_a_word() -> None:
    """What the list calls wrong is frequent in no language."""
    for lang in ("sr", "en", "de"):
        assert not vocabulary("sr").bald.keys() & vocabulary(lang).frequent


@over("sentences", SENTENCES)
def test_real_news_without_their_letters(sentences: list[str]) -> None:
    """In every text of ten sentences something is told when its letters lose their marks, and nothing before."""
    for first in range(0, len(sentences) - 10, 10):
        text = "\n\n".join(sentences[first : first + 10])
        assert told(RULE, sr=text) == []
        assert told(RULE, sr=text.translate(BALD))
