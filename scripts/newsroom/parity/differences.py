"""Differences: what one language of a pair says and the other does not, told where an editor can mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.problems import Passage, Problem, Severity
from newsroom.parity.align import Aligned
from newsroom.parity.pair import Pair


@dataclass(frozen=True, slots=True)
class Said:
    """Something in a text that the other language should have as well."""

    key: str
    """Equal in both languages where both mean the same."""
    words: str
    """As the line has it."""
    line: int
    """In the file."""
    kind: str = ""
    """Only things of one kind are taken for each other's replacement."""
    near: str = ""
    """Equal where two are likely meant to be the same: the site of two addresses."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What has no counterpart; where both languages have something, each stands in the place of what the other has."""

    original: Said | None
    """What only the original says."""
    translation: Said | None
    """What only the translation says."""
    place: Aligned
    """Where."""


@dataclass(slots=True)
class _Unmatched:
    """What each language says at a place and the other does not."""

    place: Aligned
    original: list[Said]
    translation: list[Said]


def differences(pair: Pair, said: Callable[[Block, Text], Iterable[Said]]) -> Iterator[Difference]:
    """Yield the differences in what *said* returns for the blocks that belong to each other.

    What is said more often in one language is no difference, nor is what was moved to another place of the text.
    """
    unmatched: list[_Unmatched] = []
    for place in pair.places:
        original = [item for block in place.original for item in said(block, pair.original)]
        translation = [item for block in place.translation for item in said(block, pair.translation)]
        if not original and not translation:
            continue
        rest = _Unmatched(place, _surplus(original, translation), _surplus(translation, original))
        for key in (_site, _kind):
            yield from (Difference(*both, place) for both in _paired(rest, key))
        # A name that is only repeated, in one of the languages, is there in both.
        rest.original = _of_other_keys(rest.original, translation)
        rest.translation = _of_other_keys(rest.translation, original)
        unmatched.append(rest)
    yield from _not_moved(unmatched)


def _site(said: Said) -> tuple[str, ...] | None:
    return (said.kind, said.near) if said.near else None


def _kind(said: Said) -> tuple[str, ...]:
    return (said.kind,)


def _surplus(said: Iterable[Said], counterparts: Iterable[Said]) -> list[Said]:
    """Return what is said more often than in the other language: the last of each key."""
    counts = Counter(item.key for item in counterparts)
    surplus = []
    for item in said:
        counts[item.key] -= 1
        if counts[item.key] < 0:
            surplus.append(item)
    return surplus


def _of_other_keys(said: Iterable[Said], counterparts: Iterable[Said]) -> list[Said]:
    keys = {item.key for item in counterparts}
    return [item for item in said if item.key not in keys]


def _paired(rest: _Unmatched, key: Callable[[Said], tuple[str, ...] | None]) -> list[tuple[Said, Said]]:
    """Return the first of the original with the first of the translation of each key, and so on; take them out."""
    waiting: dict[tuple[str, ...], list[Said]] = {}
    for said in reversed(rest.translation):
        if (name := key(said)) is not None:
            waiting.setdefault(name, []).append(said)
    found = []
    for said in rest.original:
        name = key(said)
        if name is not None and waiting.get(name):
            found.append((said, waiting[name].pop()))
    gone = {id(said) for both in found for said in both}
    rest.original = [said for said in rest.original if id(said) not in gone]
    rest.translation = [said for said in rest.translation if id(said) not in gone]
    return found


def _not_moved(unmatched: list[_Unmatched]) -> Iterator[Difference]:
    """Yield what is left over in the whole text, and was not only moved to another place of it."""
    missing = Counter(said.key for rest in unmatched for said in rest.original)
    extra = Counter(said.key for rest in unmatched for said in rest.translation)
    moved = missing & extra
    gone, new = moved.copy(), moved.copy()
    for rest in unmatched:
        for said in rest.original:
            gone[said.key] -= 1
            if gone[said.key] < 0:
                yield Difference(said, None, rest.place)
        for said in rest.translation:
            new[said.key] -= 1
            if new[said.key] < 0:
                yield Difference(None, said, rest.place)


def where(text: Text, said: Said | None, blocks: tuple[Block, ...]) -> Passage:
    """Return the place in a text: of what is said, else of the blocks, else its end."""
    near = blocks or text.blocks[-1:] or text.fields[:1]
    line = said.line if said else near[0].line if near else 1
    holding = next((block for block in near if block.line <= line <= block.line_at(len(block.text))), None)
    return Passage(text.path, line, (holding or near[0]).text if near else "")


def problem(
    rule: str, pair: Pair, difference: Difference, message: str, fix: str, severity: Severity = "error"
) -> Problem:
    """Return the problem that tells of a difference, in the file of the translation."""
    original = where(pair.original, difference.original, difference.place.original)
    translation = where(pair.translation, difference.translation, difference.place.translation)
    mark = difference.translation.words if difference.translation else ""
    if difference.original:
        original = replace(original, mark=difference.original.words)
    return Problem(rule, translation.path, translation.line, message, fix, severity, mark, translation, original)


def place(pair: Pair, difference: Difference) -> str:
    """Return the place in the original: ``news/2024-05-14-radionica/index.sr.md:12``."""
    original = where(pair.original, difference.original, difference.place.original)
    return f"{original.path}:{original.line}"
