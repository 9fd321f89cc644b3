"""Blocks: what a Markdown text is made of: headings, paragraphs, list items and cells, each with its line and words."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal["heading", "paragraph", "item", "cell", "code", "field"]


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image in a text."""

    target: str
    """As written: ``../2023-03-30-klub-pirot/index.sr.md``, ``https://…``, ``mailto:…``."""
    text: str
    """Its words; of an image, its description."""
    line: int
    """In the file."""
    image: bool = False
    """It is shown, not followed."""


@dataclass(frozen=True, slots=True)
class Block:
    """The smallest part of a text that stands by itself."""

    kind: Kind
    """``field`` is a text in the front matter."""
    level: int
    """Of a heading 1 to 6; of an item, how deep in lists; otherwise 0."""
    line: int
    """In the file, of its first word."""
    text: str
    """Its words without marks; a line break as ``\\n``."""
    name: str = ""
    """Of a field, what it is called in both languages: ``photos.cover.jpg.alt``."""
    links: tuple[Link, ...] = ()
    """Links and images, in order."""

    def line_at(self, place: int) -> int:
        """Return the line in the file of a place in the text."""
        return self.line + bisect_left(_breaks(self.text), place)


@lru_cache(maxsize=256)
def _breaks(text: str) -> tuple[int, ...]:
    """Return the places of a text's line breaks: of a long text, many places are asked for."""
    return tuple(found.start() for found in re.finditer("\n", text))


@dataclass(frozen=True, slots=True)
class Group:
    """A list or a table."""

    kind: Literal["list", "table"]
    """Which of the two."""
    line: int
    """In the file."""
    size: tuple[int, ...]
    """Items of the list; rows and columns of the table."""
