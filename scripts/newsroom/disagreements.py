"""Disagreements: the figures, days, amounts and hours that two languages of an item do not have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsroom.alignment import Aligned
from newsroom.blocks import Block
from newsroom.findings import one_line
from newsroom.pairs import Pair
from newsroom.problems import Passage, Problem, Severity
from newsroom.quantities import Quantity, compare, language, read
from newsroom.sentences import Sentence, say
from newsroom.texts import Text


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
        severity: Severity = "warning" if self.moved else "error"  # word order may differ for good reason
        return Problem(rule, self.pair.translation.path, line, message, fix, severity, mark, passage, other)

    def _words(self, place: str) -> tuple[Sentence, Sentence]:
        here = one_line(self.here.quantity.text) if self.here else ""
        there = one_line(self.there.quantity.text) if self.there else ""
        if self.here and self.there:
            told = {"here": here, "there": there, "place": self._exact(place)}
            if self.moved:
                fix = say("look whether the two have changed places")
                return say("“{here}” stands here where {place} has “{there}”, and the other way round", **told), fix
            if _same_figure(self.here.quantity, self.there.quantity):
                fix = say("write the same unit in both")
                return say("“{here}” stands here, but “{there}” in {place}: only the unit is another", **told), fix
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
    for around in pair.places:
        if any("{{" in block.text for block in (*around.original, *around.translation)):
            continue  # a fact that nobody knows: rule fact-unknown
        there = _stated(around.original, pair.original.locale)
        here = _stated(around.translation, pair.translation.locale)
        missing, extra = _unmatched(there, here)
        for kind in ("date", "money", "time", "number"):
            mine = [stated for stated in extra if stated.quantity.kind == kind]
            theirs = [stated for stated in missing if stated.quantity.kind == kind]
            if len(theirs) == len(mine):
                yield from (Disagreement(pair, around, *both) for both in zip(theirs, mine, strict=True))
            else:  # nobody can say which belongs to which
                yield from (Disagreement(pair, around, other, None) for other in theirs)
                yield from (Disagreement(pair, around, None, one) for one in mine)
        if not missing and not extra:
            yield from _moved(pair, around, there, here)


def _stated(blocks: tuple[Block, ...], locale: str) -> list[Stated]:
    known = language(locale)
    return [Stated(quantity, block) for block in blocks for quantity in read(block.text, known)]


def _unmatched(there: list[Stated], here: list[Stated]) -> tuple[list[Stated], list[Stated]]:
    found = compare([stated.quantity for stated in there], [stated.quantity for stated in here])
    return _told_of(there, found[0]), _told_of(here, found[1])


def _told_of(stated: list[Stated], quantities: Sequence[Quantity]) -> list[Stated]:
    """Give where these quantities stand; two blocks of the same words share theirs, so each counts once."""
    left = Counter(id(quantity) for quantity in quantities)
    found = []
    for one in stated:
        if left[id(one.quantity)]:
            left[id(one.quantity)] -= 1
            found.append(one)
    return found


def _moved(pair: Pair, around: Aligned, there: list[Stated], here: list[Stated]) -> Iterator[Disagreement]:
    """Find the first day or amount that stands in another's place; only where every one has its counterpart.

    Plain figures follow the order of words, which differs in good translations (3 of 18 articles of a translator's).
    """
    for kind in ("date", "money"):
        theirs = [stated for stated in there if stated.quantity.kind == kind and not stated.quantity.soft]
        mine = [stated for stated in here if stated.quantity.kind == kind and not stated.quantity.soft]
        if len(theirs) == len(mine):
            pairs = zip(theirs, mine, strict=True)
            moved = (both for both in pairs if both[0].quantity.value != both[1].quantity.value)
            yield from (Disagreement(pair, around, *both, moved=True) for both in list(moved)[:1])


def _same_figure(one: Quantity, other: Quantity) -> bool:
    amounts = [getattr(quantity.value, "amount", None) for quantity in (one, other)]
    return amounts[0] is not None and amounts[0] == amounts[1]


def _passage(text: Text, block: Block | None) -> Passage | None:
    return Passage(text.path, block.line, block.text) if block else None
