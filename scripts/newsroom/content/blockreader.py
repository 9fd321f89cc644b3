"""Reading blocks: a Markdown text taken apart.

CommonMark with tables, footnotes and admonitions, which is what the site's own Markdown understands; raw HTML is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.footnote import footnote_plugin

from newsroom.content.markdown import Block, Group, Link


def parser(*, html: bool) -> MarkdownIt:
    """Make a parser; with *html* it knows HTML where there is some."""
    return MarkdownIt("commonmark", {"html": html}).enable("table").use(footnote_plugin).use(admon_plugin)


_MARKDOWN = parser(html=False)
_ATTRIBUTES = re.compile(r"\{:[^{}\n]{0,200}\}")
"""What the extension `attr_list` takes away again."""


@dataclass(slots=True)
class _Reader:
    """Walks over the parser's tokens."""

    first: int
    """Line in the file on which the text begins."""
    blocks: list[Block] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    open: list[tuple[str, int, list[int]]] = field(default_factory=list)
    """Lists and tables around: kind, line, counts."""
    within: list[str] = field(default_factory=list)
    """Names of all open elements."""
    line: int = 0
    """Of the last token that had one: cells of a table have none."""
    level: int = 0
    """Of the last heading."""

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


@lru_cache(maxsize=4096)
def read_blocks(body: str, first: int) -> tuple[tuple[Block, ...], tuple[Group, ...]]:
    """Take a Markdown text apart; *first* is the line in the file on which it begins."""
    reader = _Reader(first)
    reader.read(_MARKDOWN.parse(_ATTRIBUTES.sub("", body)))
    return tuple(reader.blocks), tuple(sorted(reader.groups, key=lambda group: group.line))


def _inline(tokens: Sequence[Token], line: int) -> tuple[str, tuple[Link, ...]]:
    """Join the words of one block; give its links with their words."""
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
