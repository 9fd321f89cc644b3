"""Bodies: the Markdown of each text as it was written, for rules about what becomes of it on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from markdown_it.token import Token

from newsroom.checks.context import CheckContext
from newsroom.content.markdown import tokens_of
from newsroom.core.problems import Passage

_SPAN = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
"""Code within a line."""


@dataclass(frozen=True)
class Body:
    """What stands below the front matter of one text."""

    path: str
    """The file: ``news/2024-05-14-radionica/index.sr.md``."""
    first: int
    """Line in the file on which it begins."""
    text: str
    """All of it, as written."""

    @property
    def tokens(self) -> Sequence[Token]:
        """Return what Markdown makes of it; their lines are counted from 0."""
        return tokens_of(self.text)

    @cached_property
    def written(self) -> Sequence[str]:
        """Return its lines."""
        return self.text.split("\n")

    @cached_property
    def lines(self) -> Sequence[str]:
        """Return its lines with blanks in the place of code, which is shown as it is written."""
        lines = list(self.written)
        for token in self.tokens:
            if token.type in ("fence", "code_block") and token.map:
                lines[slice(*token.map)] = [""] * (token.map[1] - token.map[0])
        return [without_code(line) for line in lines]

    def passage(self, start: int, end: int) -> Passage:
        """Return some of its lines, counted from 0, as the passage that a problem stands in."""
        return Passage(self.path, self.first + start, "\n".join(self.written[start:end]).strip())


def bodies(context: CheckContext, suspect: re.Pattern[str]) -> Iterator[Body]:
    """Yield the texts, drafts left out, in which *suspect* is found: what has no trace of it need not be parsed."""
    for source in context.items:
        for locale in context.texts.get(source.name, {}):
            front = source.text_files[locale].front
            if front and suspect.search(front.body):
                yield Body(source.text_files[locale].path, front.body_line, front.body)


def without_code(text: str) -> str:
    """Return a text with blanks in the place of code between backticks."""
    return _SPAN.sub(lambda span: " " * len(span[0]), text) if "`" in text else text


def stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Return whether an empty line, or no paragraph, comes before a list or table; otherwise it is shown as text."""
    before, token = tokens[at - 1] if at else None, tokens[at]
    if not before or before.type != "paragraph_close" or not token.map:
        return True
    start = next(tokens[number] for number in range(at - 1, -1, -1) if tokens[number].type == "paragraph_open")
    return not start.map or start.map[1] < token.map[0]
