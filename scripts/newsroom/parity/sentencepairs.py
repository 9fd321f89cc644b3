"""Sentence pairs: which sentences of a paragraph stand for which of its translation.

After Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993): the translation of a long sentence
is long; one may have become two, or two one. Figures and names, which stay as they are, count as well. Sentences that
changed places are not found again, so whoever asks looks whether a pair has its names in common.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex
from babel import Locale

from newsroom.content.markdown import Block
from newsroom.languages.fold import plain
from newsroom.languages.sentences import sentences
from newsroom.languages.words import vocabulary
from newsroom.parity.align import Aligned

Pairing = tuple[tuple[str, ...], tuple[str, ...]]
"""Sentences of one language, and those of the other that say the same."""

_COSTS = {(1, 1): 0.1, (2, 1): 3.1, (1, 2): 3.1, (2, 2): 4.8, (3, 1): 5.1, (1, 3): 5.1, (1, 0): 6.5, (0, 1): 6.5}
"""What a pairing of so many sentences costs: minus the logarithm of how often there is one, as counted there."""
_SPREAD = 9.0
"""Variance of a translation's length, per character of the original (6.8 there, in languages that are nearer)."""
_SHARED = 2.4
"""What a name in common is worth."""
_MOST = 2_500
"""Pairs of sentences up to which all are tried; longer paragraphs stay in one piece."""
_SIGN = regex.compile(r"\d+|(?<=[^\W\d_][ ,][ „“\"(])\p{Lu}\w{2,}|(?<=[^\W\d_] )\p{Lu}\w{2,}")
"""Figures, and words with a capital letter that do not begin a sentence."""
_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Paired:
    """Sentences of two blocks that say the same."""

    one: Block
    """The block of the original."""
    other: Block
    """The block of the translation."""
    there: str
    """Of the original, one sentence or more."""
    here: str
    """Of the translation."""
    at: int
    """Where the latter begins in its block."""


def paired(place: Aligned, langs: tuple[str, str]) -> Iterator[Paired]:
    """Pair the sentences of two aligned blocks, in two languages; leave out those that seem to have changed places.

    They have, where one has names or figures, and none in common with the other.
    """
    if len(place.original) != 1 or len(place.translation) != 1 or place.original[0].kind == "code":
        return
    one, other = place.original[0], place.translation[0]
    at = 0
    rows = [sentences(b.text, vocabulary(lang).abbreviations) for b, lang in zip((one, other), langs, strict=True)]
    for pairing in sentence_pairs(*rows):
        there, here = ("".join(row) for row in pairing)
        names = signs(there), signs(here)
        telling = any(own - _common(lang) for own, lang in zip(names, langs, strict=True))
        if there and here and (not telling or names[0] & names[1]):
            yield Paired(one, other, there, here, at)
        at += len(here)


def sentence_pairs(original: Sequence[str], translation: Sequence[str]) -> Iterator[Pairing]:
    """Pair the sentences of a paragraph, in their order."""
    if len(original) == 1 or len(translation) == 1 or len(original) * len(translation) > _MOST:
        yield tuple(original), tuple(translation)
        return
    best = _best(original, translation)
    one, other = len(original), len(translation)
    found: list[Pairing] = []
    while one or other:
        few, many = best[one, other][1]
        found.append((tuple(original[one - few : one]), tuple(translation[other - many : other])))
        one, other = one - few, other - many
    yield from reversed(found)


def signs(text: str) -> frozenset[str]:
    """Return how the names in a text begin, and its figures."""
    return frozenset(plain(sign)[:_LETTERS] if sign[0].isalpha() else sign for sign in _SIGN.findall(text))


@lru_cache
def _common(lang: str) -> frozenset[str]:
    """Return how days, months and languages begin, which some languages write with a capital and others not."""
    known = Locale.parse(lang.replace("-", "_"))
    tables = (known.days["format"]["wide"], known.months["format"]["wide"], known.languages)
    return frozenset(plain(str(name))[:_LETTERS] for table in tables for name in table.values() if name[:1].isupper())


def _best(original: Sequence[str], translation: Sequence[str]) -> dict[tuple[int, int], tuple[float, tuple[int, int]]]:
    """Return for every two beginnings what their best pairing costs, and how it ends."""
    marks = [[signs(text) for text in row] for row in (original, translation)]
    lengths = [[len(text) for text in row] for row in (original, translation)]
    best = {(0, 0): (0.0, (0, 0))}
    for one in range(len(original) + 1):
        for other in range(len(translation) + 1):
            ways = []
            for (few, many), cost in _COSTS.items():
                before = best.get((one - few, other - many))
                if before is not None:
                    rows = slice(one - few, one), slice(other - many, other)
                    own = sum(lengths[0][rows[0]]), sum(lengths[1][rows[1]])
                    shared = frozenset().union(*marks[0][rows[0]]) & frozenset().union(*marks[1][rows[1]])
                    apart = _apart(*own) if few and many else 0.0
                    ways.append((before[0] + cost + apart - _SHARED * len(shared), (few, many)))
            if ways:
                best[one, other] = min(ways)
    return best


def _apart(one: int, other: int) -> float:
    """Tell how unlikely two lengths are for a text and its translation: minus the logarithm of the probability."""
    deviation = abs(one - other) / math.sqrt(_SPREAD * max(1, one + other) / 2)
    return -math.log(max(math.erfc(deviation / math.sqrt(2)), 1e-12))
