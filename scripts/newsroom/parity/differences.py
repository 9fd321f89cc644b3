"""Differences: what one language of a pair says and the other does not, told where an editor can mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

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
    """What has no counterpart; where both sides have something, one stands in the place of the other."""

    original: Said | None
    """What only the original says."""
    translation: Said | None
    """What only the translation says."""
    place: Aligned
    """Where."""


@dataclass(slots=True)
class _Left:
    place: Aligned
    original: list[Said]
    translation: list[Said] = field(default_factory=list)


def differences(pair: Pair, said: Callable[[Block, Text], Iterable[Said]]) -> Iterator[Difference]:
    """Compare what *said* gives for the blocks that belong to each other.

    What is said more often in one language is no difference, nor is what was moved to another place of the text.
    """
    left: list[_Left] = []
    for place in pair.places:
        mine = [one for block in place.original for one in said(block, pair.original)]
        other = [one for block in place.translation for one in said(block, pair.translation)]
        if not mine and not other:
            continue
        rest = _Left(place, _surplus(mine, other), _surplus(other, mine))
        for key in (lambda one: (one.kind, one.near) if one.near else None, lambda one: (one.kind,)):
            for original, translation in _paired(rest, key):
                yield Difference(original, translation, place)
        # A name that is only repeated, in one of the languages, is there in both.
        here, there = {one.key for one in other}, {one.key for one in mine}
        rest.original = [one for one in rest.original if one.key not in here]
        rest.translation = [one for one in rest.translation if one.key not in there]
        left.append(rest)
    yield from _not_moved(left)


def _surplus(mine: Iterable[Said], other: Iterable[Said]) -> list[Said]:
    there = Counter(one.key for one in other)
    surplus = []
    for one in mine:
        there[one.key] -= 1
        if there[one.key] < 0:
            surplus.append(one)
    return surplus


def _paired(rest: _Left, key: Callable[[Said], tuple[str, ...] | None]) -> list[tuple[Said, Said]]:
    """Take out the first of one side and the first of the other that have the same key, as long as there are any."""
    waiting: dict[tuple[str, ...], list[Said]] = {}
    for one in reversed(rest.translation):
        if (name := key(one)) is not None:
            waiting.setdefault(name, []).append(one)
    found = []
    for one in rest.original:
        name = key(one)
        if name is not None and waiting.get(name):
            found.append((one, waiting[name].pop()))
    gone = {id(one) for two in found for one in two}
    rest.original = [one for one in rest.original if id(one) not in gone]
    rest.translation = [one for one in rest.translation if id(one) not in gone]
    return found


def _not_moved(left: list[_Left]) -> Iterator[Difference]:
    missing = Counter(one.key for rest in left for one in rest.original)
    extra = Counter(one.key for rest in left for one in rest.translation)
    moved = missing & extra
    first, second = moved.copy(), moved.copy()
    for rest in left:
        for one in rest.original:
            first[one.key] -= 1
            if first[one.key] < 0:
                yield Difference(one, None, rest.place)
        for one in rest.translation:
            second[one.key] -= 1
            if second[one.key] < 0:
                yield Difference(None, one, rest.place)


def where(text: Text, said: Said | None, blocks: tuple[Block, ...]) -> Passage:
    """Return the place in a text: of what is said there, else of the blocks, else its end."""
    near = blocks or text.blocks[-1:] or text.fields[:1]
    line = said.line if said else near[0].line if near else 1
    holding = next((block for block in near if block.line <= line <= block.line_at(len(block.text))), None)
    return Passage(text.path, line, (holding or near[0]).text if near else "")


def problem(
    rule: str, pair: Pair, difference: Difference, message: str, fix: str, severity: Severity = "error"
) -> Problem:
    """Tell a difference where the translation stands."""
    here = where(pair.translation, difference.translation, difference.place.translation)
    there = where(pair.original, difference.original, difference.place.original)
    mark = difference.translation.words if difference.translation else ""
    if difference.original:
        there = replace(there, mark=difference.original.words)
    return Problem(rule, here.path, here.line, message, fix, severity, mark, here, there)


def place(pair: Pair, difference: Difference) -> str:
    """Return the place in the original: ``news/2023-03-30-klub-pirot/index.sr.md:12``."""
    there = where(pair.original, difference.original, difference.place.original)
    return f"{there.path}:{there.line}"
