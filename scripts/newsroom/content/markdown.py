"""Markdown: a text taken apart into headings, paragraphs, list items and cells, each with its line and its words.

CommonMark with tables, footnotes and admonitions, which is what the site's own Markdown understands; raw HTML is text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.footnote import footnote_plugin

Kind = Literal["heading", "paragraph", "item", "cell", "code", "field"]


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image in a text."""

    target: str
    """Address as written: ``../2024-05-14-radionica/index.sr.md``, ``https://…``, ``mailto:…``."""
    text: str
    """Its words, or the description of an image."""
    line: int
    """Line in the file."""
    image: bool = False
    """Whether it is an image."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list item, a table cell, a code block, or a text in the front matter."""

    kind: Kind
    """``field`` is a text in the front matter."""
    level: int
    """Of a heading 1 to 6; of an item, how deep in lists; otherwise 0."""
    line: int
    """Line in the file of its first word."""
    text: str
    """Its words without Markdown's marks; a line break as ``\\n``."""
    name: str = ""
    """Name of a field, equal in both languages: ``photos.cover.jpg.alt``."""
    links: tuple[Link, ...] = ()
    """Links and images in it, in order."""

    def line_at(self, place: int) -> int:
        """Return the line in the file of a position in the text."""
        return self.line + bisect_left(_breaks(self.text), place)


@lru_cache(maxsize=256)
def _breaks(text: str) -> tuple[int, ...]:
    """Return the positions of a text's line breaks; remembered, since rules ask for many lines of one long text."""
    return tuple(found.start() for found in re.finditer("\n", text))


@dataclass(frozen=True, slots=True)
class Group:
    """A list or a table."""

    kind: Literal["list", "table"]
    """Which of the two."""
    line: int
    """Line in the file."""
    size: tuple[int, ...]
    """Items of the list; rows and columns of the table."""


def parser(*, html: bool) -> MarkdownIt:
    """Return a parser; with *html* it recognises raw HTML, otherwise HTML is text."""
    return MarkdownIt("commonmark", {"html": html}).enable("table").use(footnote_plugin).use(admon_plugin)


_MARKDOWN = parser(html=False)
_ATTRIBUTES = re.compile(r"\{:[^{}\n]{0,200}\}")
"""A list of attributes, which the extension `attr_list` removes from the text."""


@dataclass(slots=True)
class _Reader:
    """Collects blocks and groups from the parser's tokens."""

    first: int
    """Line in the file on which the text begins."""
    blocks: list[Block] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    open: list[tuple[str, int, list[int]]] = field(default_factory=list)
    """Lists and tables that are not closed yet: kind, line, counts."""
    within: list[str] = field(default_factory=list)
    """Names of the elements that are not closed yet."""
    line: int = 0
    """Line of the last token that had one; cells of a table have none."""
    level: int = 0
    """Level of the last heading."""

    def read(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            if token.map and token.type != "table_open":
                self.line = self.first + token.map[0]
            if token.nesting == 1:
                self._enter(token)
            elif token.nesting == -1:
                self._leave(token)
            elif token.type == "inline":
                self._words(token)
            elif token.type in ("fence", "code_block"):
                # A fence at the end of the file may hold nothing, not even a line.
                line = min(self.line + (token.type == "fence"), self.first + (token.map or [0, 1])[1] - 1)
                self.blocks.append(Block("code", 0, line, token.content.rstrip("\n")))

    def _enter(self, token: Token) -> None:
        self.within.append(token.type.removesuffix("_open"))
        if token.type == "heading_open":
            self.level = int(token.tag[1])
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            self.open.append(("list", self.line, [0]))
        elif token.type == "table_open":
            self.open.append(("table", self.first + (token.map or [0])[0], [0, 0]))
        elif token.type == "list_item_open" and self.open:
            self.open[-1][2][0] += 1
        elif token.type == "tr_open":
            self.open[-1][2][:] = [self.open[-1][2][0] + 1, 0]
        elif token.type in ("td_open", "th_open"):
            self.open[-1][2][1] += 1

    def _leave(self, token: Token) -> None:
        # A footnote that is defined within another loses the beginning of what was open around it.
        if not self.within:
            return
        self.within.pop()
        if self.open and token.type in ("bullet_list_close", "ordered_list_close", "table_close"):
            kind, line, size = self.open.pop()
            self.groups.append(Group("table" if kind == "table" else "list", line, tuple(size)))

    def _words(self, token: Token) -> None:
        text, links = _inline(token.children or [], self.line)
        lists = sum(name.endswith("_list") for name in self.within)
        around = self.within[-1] if self.within else ""
        if around == "heading":
            self.blocks.append(Block("heading", self.level, self.line, text, links=links))
        elif around in ("td", "th"):
            self.blocks.append(Block("cell", 0, self.line, text, links=links))
        elif text.strip() or links:
            self.blocks.append(Block("item" if lists else "paragraph", lists, self.line, text, links=links))


_ADDRESS = re.compile(
    r"""(?<=\]\()(?P<address>(?:[^()<>\n"']|(?<=\S)["']){1,300}?)(?P<title>[ ]+(?:"[^"\n]*"|'[^'\n]*'))?[ ]*(?=\))"""
)
"""The address of a link, which may hold blanks in Python-Markdown: ``[plan](the plan.pdf)``."""


@lru_cache(maxsize=1024)
def tokens_of(body: str) -> Sequence[Token]:
    """Return what Markdown makes of a text, lists of attributes included; remembered, since several rules ask."""
    return tuple(_MARKDOWN.parse(body))


@lru_cache(maxsize=4096)
def read_blocks(body: str, first: int) -> tuple[tuple[Block, ...], tuple[Group, ...]]:
    """Return the blocks and groups of a Markdown text; *first* is the line in the file on which it begins."""
    reader = _Reader(first)
    reader.read(_MARKDOWN.parse(_ADDRESS.sub(_without_blanks, _ATTRIBUTES.sub("", body))))
    return tuple(reader.blocks), tuple(sorted(reader.groups, key=lambda group: group.line))


def _without_blanks(address: re.Match[str]) -> str:
    name = address["address"].strip()
    return f"<{name}>{address['title'] or ''}" if " " in name else address[0]


def _inline(tokens: Sequence[Token], line: int) -> tuple[str, tuple[Link, ...]]:
    """Return the words of one block, joined, and its links."""
    text, links = "", []
    opened: list[tuple[str, int, int]] = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            text, line = text + "\n", line + 1
        elif token.type == "link_open":
            opened.append((unquote(str(token.attrGet("href") or "")), len(text), line))
        elif token.type == "link_close" and opened:
            target, start, where = opened.pop()
            links.append(Link(target, text[start:], where))
        elif token.type == "image":
            links.append(Link(unquote(str(token.attrGet("src") or "")), token.content, line, image=True))
        else:
            text += token.content
    return text, tuple(links)
