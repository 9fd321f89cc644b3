"""Front matter written in a test."""

from __future__ import annotations

from newsroom.content.frontmatter.reader import FrontMatter, read
from newsroom.core.problems import Problem

TEXT_KEYS = frozenset({"title", "summary", "alt", "caption"})
BLANKS = "\u034f\u115f\u1160\u2800\u3164\uffa0"


def read_block(block: str, body: str = "Tekst\n") -> tuple[FrontMatter | None, list[Problem]]:
    """Read a file that has this between its two rules."""
    return read(f"---\n{block}---\n{body}".encode(), "index.sr.md", TEXT_KEYS)
