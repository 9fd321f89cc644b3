"""Alignment: which blocks and which sentences of an original say the same as which of its translation.

After Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993): the translation of a long text is
long; one sentence may have become two, or two one. Figures and names, which stay as they are in any language, tell more
than lengths, where there are any. What changed its place is not found again.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

import regex
from babel import Locale

from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.languages.fold import plain
from newsroom.languages.sentences import sentences
from newsroom.languages.words import vocabulary

Move = tuple[int, int]
"""How many of the original are put beside how many of the translation; (1, 0) is one without a counterpart."""
Distance = Callable[[slice, slice], float]
"""Tells how unlike some of the original and some of the translation are."""

_BLOCK_MOVES: Mapping[Move, float] = {(1, 0): 0.7, (0, 1): 0.7, (1, 1): 0.0}
"""What it costs to have no counterpart; two texts of which one is twice as long as the other cost as much."""
_MOST_BLOCKS = 40_000
"""Each block is compared with each only up to this many comparisons; of longer rows only the surplus is told."""
_FIGURE = re.compile(r"\d+")

_SENTENCE_MOVES: Mapping[Move, float] = {
    (0, 1): 6.5,
    (1, 0): 6.5,
    (1, 1): 0.1,
    (1, 2): 3.1,
    (1, 3): 5.1,
    (2, 1): 3.1,
    (2, 2): 4.8,
    (3, 1): 5.1,
}
"""Minus the logarithm of how often so many sentences stand for so many, as Gale and Church counted."""
_SPREAD = 9.0
"""Variance of a translation's length, per character of the original (theirs was 6.8, in languages that are nearer)."""
_SHARED = 2.4
"""What a name or figure that both have is worth."""
_MOST_SENTENCES = 2_500
"""Each sentence is compared with each only up to this many comparisons; longer paragraphs stay in one piece."""
_SIGN = regex.compile(r"\d+|(?<=[^\W\d_][ ,][ „“\"(])\p{Lu}\w{2,}|(?<=[^\W\d_] )\p{Lu}\w{2,}")
"""Figures, and words with a capital letter that do not begin a sentence."""
_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Aligned:
    """Blocks that say the same in two languages."""

    original: tuple[Block, ...]
    """One block, or as many as could not be told apart."""
    translation: tuple[Block, ...]
    """Likewise; at least one of the two is not empty."""


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Sentences of two blocks that say the same."""

    original: str
    """One sentence or more of the original."""
    translation: str
    """One sentence or more of the translation."""
    original_block: Block
    """The block of the original that they stand in."""
    translation_block: Block
    """The block of the translation."""
    start: int
    """Where those of the translation begin in their block."""


def aligned(original: Text, translation: Text) -> Iterator[Aligned]:
    """Yield fields of the same name, blocks one to one where they follow each other alike, else whole sections."""
    fields = {block.name: block for block in translation.fields}
    for field in original.fields:
        if field.name in fields:
            yield Aligned((field,), (fields[field.name],))
    sections = _sections(original.blocks), _sections(translation.blocks)
    if [_shape(section[:1]) for section in sections[0]] != [_shape(section[:1]) for section in sections[1]]:
        sections = [original.blocks], [translation.blocks]
    for originals, translations in zip(*sections, strict=True):
        if _shape(originals) == _shape(translations):
            yield from (Aligned((block,), (same,)) for block, same in zip(originals, translations, strict=True))
        elif originals or translations:
            yield Aligned(tuple(originals), tuple(translations))


def _shape(blocks: Sequence[Block]) -> list[tuple[str, int]]:
    return [(block.kind, block.level) for block in blocks]


def _sections(blocks: Sequence[Block]) -> list[Sequence[Block]]:
    """Return the blocks, cut before each heading; the first section, before any heading, may be empty."""
    cuts = [0, *(at for at, block in enumerate(blocks) if block.kind == "heading"), len(blocks)]
    return [blocks[start:end] for start, end in pairwise(cuts)]


def without_counterpart(original: Sequence[str], translation: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the places of the texts in either row that have no counterpart in the other; none in rows as long."""
    if len(original) == len(translation):
        return [], []
    if len(original) * len(translation) > _MOST_BLOCKS:
        both = min(len(original), len(translation))
        return list(range(both, len(original))), list(range(both, len(translation)))
    features = [[_features(text) for text in row] for row in (original, translation)]
    path = _cheapest(
        (len(original), len(translation)),
        _BLOCK_MOVES,
        lambda first, second: _unlike(features[0][first.start], features[1][second.start]),
    )
    missing = [first.start for first, second in path if second.start == second.stop]
    return missing, [second.start for first, second in path if first.start == first.stop]


def _features(text: str) -> tuple[float, frozenset[str]]:
    return math.log(len(text) + 5), frozenset(_FIGURE.findall(text))


def _unlike(original: tuple[float, frozenset[str]], translation: tuple[float, frozenset[str]]) -> float:
    """Return near 0 for a text and its translation, about 1 for any two others."""
    lengths = min(abs(original[0] - translation[0]), 1.0)
    figures = original[1] | translation[1]
    if not figures:
        return lengths
    return (lengths + 2 * (1 - len(original[1] & translation[1]) / len(figures))) / 2


def paired_sentences(place: Aligned, langs: tuple[str, str]) -> Iterator[SentencePair]:
    """Yield the sentences of two aligned blocks, in pairs; not those that seem to have changed places.

    They have, where one has names or figures, and none in common with its counterpart.
    """
    if len(place.original) != 1 or len(place.translation) != 1 or place.original[0].kind == "code":
        return
    blocks = place.original[0], place.translation[0]
    start = 0
    rows = [sentences(block.text, vocabulary(lang).abbreviations) for block, lang in zip(blocks, langs, strict=True)]
    for originals, translations in sentence_pairs(*rows):
        original, translation = "".join(originals), "".join(translations)
        names = signs(original), signs(translation)
        telling = any(found - _common(lang) for found, lang in zip(names, langs, strict=True))
        if original and translation and (not telling or names[0] & names[1]):
            yield SentencePair(original, translation, *blocks, start)
        start += len(translation)


def sentence_pairs(
    original: Sequence[str], translation: Sequence[str]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield sentences of a paragraph with those of its translation, in their order; either may be none."""
    counts = len(original), len(translation)
    if 1 in counts or counts[0] * counts[1] > _MOST_SENTENCES:
        yield tuple(original), tuple(translation)
        return
    names = [[signs(text) for text in row] for row in (original, translation)]
    lengths = [[len(text) for text in row] for row in (original, translation)]

    def distance(first: slice, second: slice) -> float:
        shared = frozenset().union(*names[0][first]) & frozenset().union(*names[1][second])
        return _improbability(sum(lengths[0][first]), sum(lengths[1][second])) - _SHARED * len(shared)

    for first, second in _cheapest(counts, _SENTENCE_MOVES, distance):
        yield tuple(original[first]), tuple(translation[second])


def signs(text: str) -> frozenset[str]:
    """Return how the names in a text begin, and its figures."""
    return frozenset(plain(sign)[:_LETTERS] if sign[0].isalpha() else sign for sign in _SIGN.findall(text))


@lru_cache
def _common(lang: str) -> frozenset[str]:
    """Return how days, months and languages begin, which some languages write with a capital and others not."""
    known = Locale.parse(lang.replace("-", "_"))
    tables = (known.days["format"]["wide"], known.months["format"]["wide"], known.languages)
    return frozenset(plain(str(name))[:_LETTERS] for table in tables for name in table.values() if name[:1].isupper())


def _improbability(original: int, translation: int) -> float:
    """Return minus the logarithm of the probability that a text and its translation have these lengths."""
    deviation = abs(original - translation) / math.sqrt(_SPREAD * max(1, original + translation) / 2)
    return -math.log(max(math.erfc(deviation / math.sqrt(2)), 1e-12))


def _cheapest(counts: tuple[int, int], moves: Mapping[Move, float], distance: Distance) -> list[tuple[slice, slice]]:
    """Return the cheapest way to go through two rows side by side, move by move (dynamic programming).

    A move costs what *moves* says, and the distance of what it puts side by side. Of moves that lead to a place at the
    same cost, the one that *moves* names first is taken, however the sums were rounded.
    """
    best: dict[tuple[int, int], tuple[float, Move]] = {(0, 0): (0.0, (0, 0))}
    for end in product(range(counts[0] + 1), range(counts[1] + 1)):
        costs: dict[Move, float] = {}
        for move, cost in moves.items():
            before = best.get((end[0] - move[0], end[1] - move[1]))
            if before is not None:
                costs[move] = before[0] + cost + (distance(*_slices(end, move)) if all(move) else 0.0)
        if costs:
            least = min(costs.values())
            best[end] = least, next(move for move, cost in costs.items() if math.isclose(cost, least))
    path: list[tuple[slice, slice]] = []
    end = counts
    while any(end):
        move = best[end][1]
        path.append(_slices(end, move))
        end = end[0] - move[0], end[1] - move[1]
    return path[::-1]


def _slices(end: tuple[int, int], move: Move) -> tuple[slice, slice]:
    return slice(end[0] - move[0], end[0]), slice(end[1] - move[1], end[1])
