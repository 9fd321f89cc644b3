"""Antonyms: words of which a text has one and its translation the other: ``otvoren``, ``closed``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from newsroom.languages.words import pattern_of

Table = tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]
"""Groups, their members, and each member's words: ``state`` → ``open`` → ``otvor*``."""


@dataclass(frozen=True, slots=True)
class Antonyms:
    """A language's words that exclude each other."""

    pattern: re.Pattern[str]
    """Finds any of them."""
    names: Mapping[str, tuple[str, str]]
    """Group and member by the name that the pattern has for it."""

    def named(self, text: str) -> dict[str, dict[str, str]]:
        """Return the members that a text names, by group, each with the first word for it."""
        found: dict[str, dict[str, str]] = {}
        for match in self.pattern.finditer(text):
            group, member = self.names[match.lastgroup or ""]
            found.setdefault(group, {}).setdefault(member, match[0])
        found.pop(_NONE, None)
        return found


_NONE = "none"
"""The group of phrases that only look like one of the others: ``pre svega``."""


@lru_cache
def antonyms(table: Table) -> Antonyms | None:
    """Return the antonyms of a language, compiled; None where none are known."""
    names: dict[str, tuple[str, str]] = {}
    sources = []
    for group, members in sorted(table, key=lambda entry: entry[0] != _NONE):
        for member, phrases in members:
            name = f"o{len(names)}"
            names[name] = (group, member)
            sources.append(f"(?P<{name}>{pattern_of(phrases)})")
    return Antonyms(re.compile(rf"(?i)(?<!\w)(?:{'|'.join(sources)})(?!\w)"), names) if names else None


def opposed(
    original: Mapping[str, Mapping[str, str]], translation: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    """Yield a word of either text, of each group of which both name a member that the other does not."""
    for group in original.keys() & translation.keys():
        missing = [word for member, word in original[group].items() if member not in translation[group]]
        extra = [word for member, word in translation[group].items() if member not in original[group]]
        if missing and extra:
            yield missing[0], extra[0]
