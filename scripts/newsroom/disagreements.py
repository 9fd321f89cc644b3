"""Disagreements: the figures, days, amounts and hours that two languages of an item do not have in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from newsroom.alignment import Aligned, aligned
from newsroom.blocks import Block
from newsroom.problems import Passage, Problem, Severity
from newsroom.quantities import Quantity, compare, language, read
from newsroom.sentences import Sentence, say
from newsroom.texts import Pair, Text


@dataclass(frozen=True, slots=True)
class Stated:
    """A value, and the words around it."""

    quantity: Quantity
    """What is stated."""
    block: Block
    """Where."""

    @property
    def line(self) -> int:
        """Give its line in the file."""
        return self.block.line_at(self.quantity.start)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A value of one language that the other has not, or has otherwise."""

    pair: Pair
    """The item."""
    around: Aligned
    """The blocks that say the same but for it."""
    there: Stated | None
    """In the original."""
    here: Stated | None
    """In the translation; not None together with the other."""
    moved: bool = False
    """Both languages have the same values, but not in the same order."""

    @property
    def kind(self) -> str:
        """Name what it is about: ``number``, ``date``, ``money`` or ``time``."""
        stated = self.here or self.there
        return stated.quantity.kind if stated else ""

    def problem(self, rule: str) -> Problem:
        """Tell it, in the file of the translation."""
        mine = self.here.block if self.here else next(iter(self.around.translation), None)
        theirs = self.there.block if self.there else next(iter(self.around.original), None)
        line = self.here.line if self.here else mine.line if mine else 1
        passage, other = _passage(self.pair.translation, mine), _passage(self.pair.original, theirs)
        message, fix = self._words(f"{self.pair.original.path}:{other.line if other else 1}")
        mark = self.here.quantity.text if self.here else ""
        # Word order may differ for good reason, though it seldom does.
        severity: Severity = "error" if not self.moved else "warning" if self.kind in ("date", "money") else "note"
        return Problem(rule, self.pair.translation.path, line, message, fix, severity, mark, passage, other)

    def _words(self, place: str) -> tuple[Sentence, Sentence]:
        here = self.here.quantity.text if self.here else ""
        there = self.there.quantity.text if self.there else ""
        if self.here and self.there:
            told = {"here": here, "there": there, "place": self._exact(place)}
            if self.moved:
                fix = say("look whether the two have changed places")
                return say("“{here}” stands here where {place} has “{there}”, and the other way round", **told), fix
            return say("“{here}” stands here, but “{there}” in {place}", **told), say("correct the one that is wrong")
        if self.there:
            told = {"there": there, "place": self._exact(place)}
            fix = say("add it here, or take it out there")
            return say("“{there}” is missing here; it stands in {place}", **told), fix
        fix = say("take it out here, or add it there")
        return say("“{here}” stands here, but not in {place}", here=here, place=place), fix

    def _exact(self, place: str) -> str:
        return f"{self.pair.original.path}:{self.there.line}" if self.there else place


def disagreements(pair: Pair) -> Iterator[Disagreement]:
    """Compare two languages by value, block by block where they are aligned; word order and notation do not count."""
    for around in aligned(pair):
        if any("{{" in block.text for block in (*around.original, *around.translation)):
            continue  # a fact that nobody knows: rule fact-unknown
        there = _stated(around.original, pair.original.locale)
        here = _stated(around.translation, pair.translation.locale)
        missing, extra = _unmatched(there, here)
        for kind in ("date", "money", "time", "number"):
            mine = [stated for stated in extra if stated.quantity.kind == kind]
            theirs = [stated for stated in missing if stated.quantity.kind == kind]
            for other, one in zip_longest(theirs, mine):
                yield Disagreement(pair, around, other, one)
        if not missing and not extra:
            yield from _moved(pair, around, there, here)


def _stated(blocks: tuple[Block, ...], locale: str) -> list[Stated]:
    known = language(locale)
    return [Stated(quantity, block) for block in blocks for quantity in read(block.text, known)]


def _unmatched(there: list[Stated], here: list[Stated]) -> tuple[list[Stated], list[Stated]]:
    found = compare([stated.quantity for stated in there], [stated.quantity for stated in here])
    lost = [{id(quantity) for quantity in side} for side in found]
    return (
        [stated for stated in there if id(stated.quantity) in lost[0]],
        [stated for stated in here if id(stated.quantity) in lost[1]],
    )


def _moved(pair: Pair, around: Aligned, there: list[Stated], here: list[Stated]) -> Iterator[Disagreement]:
    """Find the first value that stands in another's place; only where every value has its counterpart."""
    for kind in ("date", "money", "time", "number"):
        theirs = [stated for stated in there if stated.quantity.kind == kind and not stated.quantity.soft]
        mine = [stated for stated in here if stated.quantity.kind == kind and not stated.quantity.soft]
        if len(theirs) == len(mine):
            pairs = zip(theirs, mine, strict=True)
            moved = (both for both in pairs if both[0].quantity.value != both[1].quantity.value)
            yield from (Disagreement(pair, around, *both, moved=True) for both in list(moved)[:1])


def _passage(text: Text, block: Block | None) -> Passage | None:
    return Passage(text.path, block.line, block.text) if block else None
