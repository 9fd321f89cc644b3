"""A mutation: one kind of mistake, and the rule that must tell of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Change = Callable[[Path], None]
"""Changes the files of a bundle; where it changes nothing, the bundle does not offer this mistake."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """One kind of mistake."""

    name: str
    """What goes wrong, in words."""
    rules: tuple[str, ...]
    """The rules one of which must tell of it."""
    change: Change
    """Makes the mistake."""
    seed: tuple[str, str] = ("", "")
    """What is first added to the good texts, Serbian and English, so that every bundle offers the mistake."""


def file(bundle: Path, locale: str) -> Path:
    """Return the file of a language."""
    return bundle / f"index.{locale}.md"


def halves(text: str) -> tuple[str, str]:
    """Cut a file after its front matter."""
    _, front, body = text.split("---\n", 2)
    return f"---\n{front}---\n", body


def in_file(locale: str, change: Callable[[str], str]) -> Change:
    """Change the whole file of a language."""

    def apply(bundle: Path) -> None:
        path = file(bundle, locale)
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")

    return apply


def in_body(locale: str, change: Callable[[str], str]) -> Change:
    """Change what stands below the front matter."""

    def changed(text: str) -> str:
        front, body = halves(text)
        return front + change(body)

    return in_file(locale, changed)


def in_front(locale: str, change: Callable[[str], str]) -> Change:
    """Change the front matter."""

    def changed(text: str) -> str:
        front, body = halves(text)
        return change(front) + body

    return in_file(locale, changed)


def swapped(pattern: str, new: str | Callable[[re.Match[str]], str], which: int = 0) -> Callable[[str], str]:
    """Replace one match of a pattern, the first one or another."""
    expression = re.compile(pattern, re.MULTILINE)

    def change(text: str) -> str:
        found = list(expression.finditer(text))
        if len(found) <= which:
            return text
        match = found[which]
        return text[: match.start()] + (new if isinstance(new, str) else new(match)) + text[match.end() :]

    return change


def without_block(pick: Callable[[list[str]], int | None]) -> Callable[[str], str]:
    """Drop one of the blocks that empty lines divide."""

    def change(body: str) -> str:
        blocks = body.strip().split("\n\n")
        at = pick(blocks)
        return body if at is None else "\n" + "\n\n".join(blocks[:at] + blocks[at + 1 :]) + "\n"

    return change


def is_paragraph(block: str) -> bool:
    """Return whether a block is running text."""
    return not block.startswith(("#", "-", "|", "!", ">", "1."))


def long_paragraph(body: str) -> str | None:
    """Return the longest paragraph of running text, if it has a dozen words."""
    found = [block for block in body.strip().split("\n\n") if is_paragraph(block) and "](" not in block]
    longest = max(found, key=len, default="")
    return longest if len(longest.split()) >= 12 else None
