"""Pairs of sentences: equal values are found equal, and every changed value is told."""

from __future__ import annotations

import pytest
from newsroom.parity.quantities import language, read
from quantity_samples import Pair, differences, pairs, verdict

NAMES = ("numbers", "money", "dates", "times", "sentences")
ALL = [pair for name in NAMES for pair in pairs(name)]


@pytest.mark.parametrize("pair", ALL, ids=lambda pair: f"{pair.serbian} | {pair.english}")
def test_a_pair_is_judged_as_a_translator_would(pair: Pair) -> None:
    """What says the same is let through; one other digit, month, currency or hour is told."""
    assert verdict(pair) == pair.expected


def test_what_is_told_says_which_value_it_is() -> None:
    """Every finding has a short form, and stands where it says."""
    for pair in ALL:
        for text, found in zip(pair[1:], differences(pair.serbian, pair.english), strict=True):
            assert all(one.shown and text[one.start : one.end] == one.text for one in found)


def test_there_are_enough_pairs_of_both_kinds() -> None:
    """Three hundred pairs, a third of them wrong, none twice."""
    assert len(ALL) == len(set(ALL)) >= 300
    assert sum(pair.expected == "differ" for pair in ALL) * 3 >= len(ALL)
    assert {len(pairs(name)) > 60 for name in NAMES} == {True}


@pytest.mark.parametrize("name", NAMES)
def test_each_figure_of_a_good_pair_matters(name: str) -> None:
    """Wherever a digit of the English text is read, changing it to another one is told."""
    told = changed = 0
    for pair in pairs(name):
        if pair.expected == "differ":
            continue
        for index, letter in enumerate(pair.english):
            if letter.isdigit() and _is_read(pair.english, index):
                other = pair.english[:index] + str((int(letter) + 1) % 10) + pair.english[index + 1 :]
                changed += 1
                told += any(differences(pair.serbian, other))
    assert changed > 40
    assert told == changed


def _is_read(text: str, index: int) -> bool:
    return any(quantity.start <= index < quantity.end for quantity in read(text, language("en")))
