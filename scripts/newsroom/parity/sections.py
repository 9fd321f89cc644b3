"""Sections: a heading with what stands below it, up to the next heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.content.markdown import Block, Group
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import shown
from newsroom.parity.pair import Pair


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a text."""

    heading: Block | None
    """None before the first heading."""
    blocks: tuple[Block, ...]
    """What stands below it."""
    groups: tuple[Group, ...]
    """The lists and tables below it."""
    end: int
    """Line of its last block, in the file; of its heading where nothing stands below."""

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """Return its paragraphs, those in boxes and quotations too."""
        return tuple(block for block in self.blocks if block.kind == "paragraph")


def sections(text: Text) -> tuple[Section, ...]:
    """Return the parts of a text, cut before each heading; the first may be empty."""
    heads: list[Block | None] = [None, *(block for block in text.blocks if block.kind == "heading")]
    below: list[list[Block]] = [[]]
    for block in text.blocks:
        if block.kind == "heading":
            below.append([])
        else:
            below[-1].append(block)
    groups: list[list[Group]] = [[] for _ in heads]
    at = 0
    for group in text.groups:
        while at + 1 < len(heads) and _line(heads[at + 1]) <= group.line:
            at += 1
        groups[at].append(group)
    return tuple(
        Section(head, tuple(blocks), tuple(lists), blocks[-1].line if blocks else _line(head))
        for head, blocks, lists in zip(heads, below, groups, strict=True)
    )


def section_pairs(pair: Pair) -> Iterator[tuple[Section, Section]]:
    """Yield the sections of both texts in pairs; none where the headings differ in number or level."""
    original, translation = sections(pair.original), sections(pair.translation)
    if list(map(_level, original)) == list(map(_level, translation)):
        yield from zip(original, translation, strict=True)


def place(section: Section) -> Message:
    """Return where in the text a section is."""
    if section.heading is None:
        return msg("before the first heading")
    return msg("under “{heading}”", heading=shown(section.heading.text, 60))


def _line(heading: Block | None) -> int:
    return heading.line if heading else 1


def _level(section: Section) -> int:
    return section.heading.level if section.heading else 0
