"""Texts: the words of one language of an item, in its front matter and below it, as readers see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsroom.content.facts import fill
from newsroom.content.files import TextFile
from newsroom.content.frontmatter.reader import FrontMatter, KeyPath, Value
from newsroom.content.markdown import Block, Group, read_blocks
from newsroom.content.schema import FactKeys
from newsroom.core.problems import Passage

_TOLD = frozenset(("title", "summary", "place", "address", "alt", "caption", "label", "name", "note", "funding_notice"))
"""Keys whose words readers see; a credit is left out, for names and licences are the same in every language."""
_IDENTITIES = ("file", "id")


@dataclass(frozen=True, slots=True)
class Text:
    """The words of one language of an item."""

    path: str
    """The file: ``news/2024-05-14-radionica/index.sr.md``."""
    locale: str
    """``sr``."""
    fields: tuple[Block, ...]
    """The texts in its front matter, in the order of the file."""
    blocks: tuple[Block, ...]
    """The blocks below it, with the values of facts."""
    groups: tuple[Group, ...]
    """Its lists and tables."""

    @property
    def everything(self) -> tuple[Block, ...]:
        """Return the fields, then the blocks."""
        return (*self.fields, *self.blocks)

    @property
    def prose(self) -> tuple[Block, ...]:
        """Return the fields, then the blocks without code."""
        return tuple(block for block in self.everything if block.kind != "code")

    def passage(self, block: Block, mark: str = "") -> Passage:
        """Return one of its blocks as a passage for a report; *mark* are the words that a problem is about."""
        return Passage(self.path, block.line, block.text, mark)


def read_text(text_file: TextFile, facts: Mapping[str, FactKeys], formats: str) -> Text | None:
    """Return the words of a file, with *facts* in the notation *formats*; None where the file could not be read."""
    front = text_file.front
    if front is None:
        return None
    blocks, groups = read_blocks(fill(front.body, facts, formats), front.body_line)
    return Text(text_file.path, text_file.locale, fields_of(front), blocks, groups)


def fields_of(front: FrontMatter) -> tuple[Block, ...]:
    """Return the texts in front matter that readers see."""
    return tuple(_fields(front, dict(front.data), (), ""))


def _fields(front: FrontMatter, value: Value, at: KeyPath, name: str) -> Iterator[Block]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and key in _TOLD and inner.strip():
                line = front.lines.get((*at, key), 1)
                yield Block("field", 0, line, inner, name=f"{name}{key}")
            else:
                yield from _fields(front, inner, (*at, key), f"{name}{key}.")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            known = (item[key] for key in _IDENTITIES if isinstance(item, dict) and isinstance(item.get(key), str))
            yield from _fields(front, item, (*at, number), f"{name}{next(known, number)}.")
