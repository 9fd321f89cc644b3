"""Sentences: those of an original and its translation that a rule about words compares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from newsroom.checks.context import CheckContext
from newsroom.parity.align import Aligned, SentencePair, paired_sentences
from newsroom.parity.pair import Pair

Words = TypeVar("Words")
"""What a rule has to know of a language."""


def compared_sentences(
    context: CheckContext,
    words_of: Callable[[str], Words | None],
    may_differ: Callable[[tuple[Words, Words], tuple[str, str]], bool],
) -> Iterator[tuple[Pair, SentencePair, tuple[Words, Words]]]:
    """Yield the sentences that say the same in two languages of which both have the words that a rule needs.

    *words_of* returns the words of a language by its tag; *may_differ* tells by the whole texts of a place whether it
    is worth while to pair its sentences.
    """
    for pair in context.known_pairs:
        langs = context.langs_of(pair)
        original, translation = words_of(langs[0]), words_of(langs[1])
        if original is None or translation is None:
            continue
        for place in pair.places:
            if may_differ((original, translation), _texts(place)):
                for sentences in paired_sentences(place, langs):
                    yield pair, sentences, (original, translation)


def _texts(place: Aligned) -> tuple[str, str]:
    return " ".join(block.text for block in place.original), " ".join(block.text for block in place.translation)
