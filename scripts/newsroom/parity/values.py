"""Disagreements: the figures, days, amounts and hours that two languages of an item do not have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from newsroom.content.markdown import Block
from newsroom.parity.align import Aligned
from newsroom.parity.pair import Pair
from newsroom.parity.quantities import Conflict, Quantity, Weekday, compare, conflict, language, read

Kind = Literal["number", "date", "money", "time", "bound"]


@dataclass(frozen=True, slots=True)
class Stated:
    """A value, and the words around it."""

    quantity: Quantity
    """What is stated."""
    block: Block
    """Where."""

    @property
    def line(self) -> int:
        """Return its line in the file."""
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
    conflict: Conflict | Literal["moved"] = ""
    """Where both have the value, what is said otherwise of it; ``moved`` where it stands in another's place."""

    @property
    def kind(self) -> Kind:
        """Name what it is about."""
        stated = self.here or self.there
        assert stated
        return "bound" if self.conflict in ("bound", "trend") else stated.quantity.kind


def disagreements(pair: Pair) -> Iterator[Disagreement]:
    """Compare two languages by value, block by block where they are aligned; word order and notation do not count."""
    for around in pair.places:
        if any("{{" in block.text for block in (*around.original, *around.translation)):
            continue  # a fact that nobody knows: rule fact-unknown
        there = _stated(around.original, pair.original.locale)
        here = _stated(around.translation, pair.translation.locale)
        if there or here:
            yield from _of_place(pair, around, there, here)


def _of_place(pair: Pair, around: Aligned, there: list[Stated], here: list[Stated]) -> Iterator[Disagreement]:
    found = compare([stated.quantity for stated in there], [stated.quantity for stated in here])
    missing, extra = _told_of(there, found.left), _told_of(here, found.right)
    for kind in ("date", "money", "time", "number"):
        theirs, mine = ([stated for stated in side if stated.quantity.kind == kind] for side in (missing, extra))
        if len(theirs) == len(mine):
            yield from (Disagreement(pair, around, *both) for both in zip(theirs, mine, strict=True))
        else:  # nobody can say which belongs to which
            yield from (Disagreement(pair, around, other, None) for other in theirs)
            yield from (Disagreement(pair, around, None, one) for one in mine)
    at_odds = [(one, other, odd) for one, other in found.both if (odd := conflict(one, other))]
    places = [{id(stated.quantity): stated for stated in reversed(side)} for side in (there, here)] if at_odds else []
    for one, other, odd in at_odds:
        yield Disagreement(pair, around, places[0][id(one)], places[1][id(other)], odd)
    if not missing and not extra and not at_odds:
        yield from _moved(pair, around, there, here)


def _stated(blocks: tuple[Block, ...], locale: str) -> list[Stated]:
    known = language(locale)
    return [Stated(quantity, block) for block in blocks for quantity in read(block.text, known)]


def _told_of(stated: list[Stated], quantities: Sequence[Quantity]) -> list[Stated]:
    """Return where these quantities stand; two blocks of the same words share theirs, so each counts once."""
    left = Counter(id(quantity) for quantity in quantities)
    found = []
    for one in stated:
        if left[id(one.quantity)]:
            left[id(one.quantity)] -= 1
            found.append(one)
    return found


def _moved(pair: Pair, around: Aligned, there: list[Stated], here: list[Stated]) -> Iterator[Disagreement]:
    """Find the first value that stands in another's place; only where every one has its counterpart.

    Days and amounts keep their order. Plain figures follow that of words, which differs in good translations (3 of 18
    articles of a translator's), but the ends of a range do not change places.
    """
    for kind in ("date", "money"):
        theirs, mine = ([one for one in side if one.quantity.kind == kind and _is_firm(one)] for side in (there, here))
        if len(theirs) == len(mine):
            pairs = zip(theirs, mine, strict=True)
            moved = (both for both in pairs if not _may_be_same(*both))
            yield from (Disagreement(pair, around, one, other, "moved") for one, other in list(moved)[:1])
    ranges = {_values(two): two for two in _ranges(there, pair.original.locale)}
    straight = {_values(two) for two in _ranges(here, pair.translation.locale)}
    for two in _ranges(here, pair.translation.locale):
        turned = _values(two)[::-1]
        if turned in ranges and turned not in straight:
            yield Disagreement(pair, around, ranges[turned][0], two[0], "moved")


def _is_firm(stated: Stated) -> bool:
    value = stated.quantity.value
    return not stated.quantity.soft and not isinstance(value, Weekday)


def _ranges(stated: Iterable[Stated], locale: str) -> Iterator[tuple[Stated, Stated]]:
    """Return the two ends of each range: ``from 400 to 250``."""
    lists = language(locale).lists
    words = {word for word in (*lists["range"], *lists["from_to"]) if word.isalpha()}  # 2–0 is a score
    for one, other in pairwise(stated):
        between = one.block.text[one.quantity.end : other.quantity.start]
        if one.block is other.block and between.strip().lower() in words:
            yield one, other


def _values(two: tuple[Stated, Stated]) -> tuple[object, ...]:
    """Return both ends; of “from 400 to 250 dinars” the first may not be known to be an amount."""
    values = (stated.quantity.value for stated in two)
    return tuple(getattr(value, "amount", value) for value in values)


def _may_be_same(one: Stated, other: Stated) -> bool:
    meanings = ({stated.quantity.value, *stated.quantity.otherwise} for stated in (one, other))
    return bool(set.intersection(*meanings))
