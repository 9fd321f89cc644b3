"""Pairs: an item in two languages, and which parts of its texts belong to each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from newsroom.content.files import Source
from newsroom.content.texts import Text
from newsroom.parity.align import Aligned, aligned


@dataclass(frozen=True)
class Pair:
    """An item in two languages."""

    original: Text
    """The language that was written first."""
    translation: Text
    """The language that it was put into."""

    @cached_property
    def places(self) -> tuple[Aligned, ...]:
        """Return the blocks that belong to each other; many rules ask."""
        return tuple(aligned(self.original, self.translation))


def pairs_of(source: Source, texts: Mapping[str, Text], default: str) -> Iterator[Pair]:
    """Yield the language that an item was written in first with each other one."""
    first = _original(source) or default
    if first in texts:
        yield from (Pair(texts[first], text) for locale, text in texts.items() if locale != first)


def _original(source: Source) -> str | None:
    fronts = (text_file.front for text_file in source.text_files.values() if text_file.front)
    named = (front.data.get("original") for front in fronts)
    return next((name for name in named if isinstance(name, str) and name in source.text_files), None)
