"""Sentences: English by themselves, and in another language by a catalogue."""

from __future__ import annotations

import copy

from newsroom.core.messages import listed, localize, msg, rebuilt

SERBIAN = {
    "the photo `{file}` is not there": "fotografije `{file}` nema",
    "copy it to {place}": "kopirajte je u {place}",
    "the folder": "fasciklu",
}


def test_a_sentence_is_plain_english_by_itself() -> None:
    """It sorts, compares and prints as any text."""
    assert msg("the photo `{file}` is not there", file="a.jpg") == "the photo `a.jpg` is not there"


def test_a_sentence_is_told_in_the_language_of_a_catalogue() -> None:
    """Its parts are put where that language has them, and sentences within it are translated too."""
    assert localize(msg("the photo `{file}` is not there", file="{x}.jpg"), SERBIAN) == "fotografije `{x}.jpg` nema"
    assert localize(msg("copy it to {place}", place=msg("the folder")), SERBIAN) == "kopirajte je u fasciklu"


def test_what_has_no_translation_stays_as_it_is() -> None:
    """A sentence that the catalogue lacks, and text that is no sentence."""
    assert localize(msg("delete `{it}`", it="x"), SERBIAN) == "delete `x`"
    assert localize("the folder", SERBIAN) == "the folder"


def test_a_copied_sentence_can_still_be_translated() -> None:
    """Whatever passes it on may copy it."""
    assert localize(copy.deepcopy(msg("copy it to {place}", place="x")), SERBIAN) == "kopirajte je u x"


def test_a_sentence_is_made_again_of_its_parts() -> None:
    """What was kept can be told in another language than on the day it was kept."""
    kept = msg("copy it to {place}", place="x")
    assert localize(rebuilt(kept.template, dict(kept.values)), SERBIAN) == "kopirajte je u x"


def test_a_list_is_told_part_by_part() -> None:
    """Sentences and names stand side by side, each in the language asked for."""
    parts = listed([msg("the folder"), "{x}"])
    assert parts == "the folder, {x}"
    assert localize(parts, SERBIAN) == "fasciklu, {x}"
    assert listed([]) == ""
