"""Alignment: which blocks of one language belong to which of the other; linear in the length of the texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsroom.blocks import Block
from newsroom.texts import Pair


@dataclass(frozen=True, slots=True)
class Aligned:
    """Blocks that say the same in two languages."""

    original: tuple[Block, ...]
    """One block, or as many as could not be told apart."""
    translation: tuple[Block, ...]
    """Never empty together with the other."""


def aligned(pair: Pair) -> Iterator[Aligned]:
    """Align a pair: fields by name, blocks one to one where they follow each other alike, else section by section."""
    mine = {block.name: block for block in pair.translation.fields}
    for field in pair.original.fields:
        if field.name in mine:
            yield Aligned((field,), (mine[field.name],))
    sections = _sections(pair.original.blocks), _sections(pair.translation.blocks)
    if [_shape(section[:1]) for section in sections[0]] != [_shape(section[:1]) for section in sections[1]]:
        sections = [pair.original.blocks], [pair.translation.blocks]
    for original, translation in zip(*sections, strict=True):
        if _shape(original) == _shape(translation):
            yield from (Aligned((one,), (other,)) for one, other in zip(original, translation, strict=True))
        elif original or translation:
            yield Aligned(tuple(original), tuple(translation))


def _shape(blocks: Sequence[Block]) -> list[tuple[str, int]]:
    return [(block.kind, block.level) for block in blocks]


def _sections(blocks: Sequence[Block]) -> list[Sequence[Block]]:
    """Cut before each heading; the first section, before any heading, may be empty."""
    cuts = [0, *(at for at, block in enumerate(blocks) if block.kind == "heading"), len(blocks)]
    return [blocks[start:end] for start, end in pairwise(cuts)]
