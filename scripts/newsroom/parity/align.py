"""Alignment: which blocks of one language belong to which of another; linear in the length of the texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsroom.content.markdown import Block
from newsroom.content.texts import Text


@dataclass(frozen=True, slots=True)
class Aligned:
    """Blocks that say the same in two languages."""

    original: tuple[Block, ...]
    """One block, or as many as could not be told apart."""
    translation: tuple[Block, ...]
    """Never empty together with the other."""


def aligned(original: Text, translation: Text) -> Iterator[Aligned]:
    """Align fields by name, blocks one to one where they follow each other alike, else section by section."""
    mine = {block.name: block for block in translation.fields}
    for field in original.fields:
        if field.name in mine:
            yield Aligned((field,), (mine[field.name],))
    sections = _sections(original.blocks), _sections(translation.blocks)
    if [_shape(section[:1]) for section in sections[0]] != [_shape(section[:1]) for section in sections[1]]:
        sections = [original.blocks], [translation.blocks]
    for theirs, ours in zip(*sections, strict=True):
        if _shape(theirs) == _shape(ours):
            yield from (Aligned((one,), (other,)) for one, other in zip(theirs, ours, strict=True))
        elif theirs or ours:
            yield Aligned(tuple(theirs), tuple(ours))


def _shape(blocks: Sequence[Block]) -> list[tuple[str, int]]:
    return [(block.kind, block.level) for block in blocks]


def _sections(blocks: Sequence[Block]) -> list[Sequence[Block]]:
    """Cut before each heading; the first section, before any heading, may be empty."""
    cuts = [0, *(at for at, block in enumerate(blocks) if block.kind == "heading"), len(blocks)]
    return [blocks[start:end] for start, end in pairwise(cuts)]
