"""Opposites: words of which a text has one and its translation the other: ``otvoren``, ``closed``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from newsroom.languages.words import pattern_of

Table = tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]
"""Groups, their members, and each member's words: ``state`` → ``open`` → ``otvor*``."""


@dataclass(frozen=True, slots=True)
class Opposites:
    """A language's words that exclude each other."""

    pattern: re.Pattern[str]
    """Finds any of them."""
    names: Mapping[str, tuple[str, str]]
    """Group and member by the name that the pattern has for it."""

    def said(self, text: str) -> dict[str, dict[str, str]]:
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
def opposites(table: Table) -> Opposites | None:
    """Make the words of a language ready; None where none are known."""
    names: dict[str, tuple[str, str]] = {}
    sources = []
    for group, members in sorted(table, key=lambda entry: entry[0] != _NONE):
        for member, phrases in members:
            name = f"o{len(names)}"
            names[name] = (group, member)
            sources.append(f"(?P<{name}>{pattern_of(phrases)})")
    return Opposites(re.compile(rf"(?i)(?<!\w)(?:{'|'.join(sources)})(?!\w)"), names) if names else None


def opposed(one: Mapping[str, Mapping[str, str]], other: Mapping[str, Mapping[str, str]]) -> Iterable[tuple[str, str]]:
    """Return the words with which each of two texts names a member of a group that the other does not."""
    for group in one.keys() & other.keys():
        theirs = [word for member, word in one[group].items() if member not in other[group]]
        ours = [word for member, word in other[group].items() if member not in one[group]]
        if theirs and ours:
            yield theirs[0], ours[0]
