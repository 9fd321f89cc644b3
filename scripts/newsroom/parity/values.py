"""Values: the figures, days, amounts and hours that two languages of an item do not have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Literal

from newsroom.content.markdown import Block
from newsroom.parity.align import Aligned
from newsroom.parity.pair import Pair
from newsroom.parity.quantities import Conflict, Quantity, Weekday, compare, conflict, language, read

Kind = Literal["number", "date", "money", "time", "bound"]


@dataclass(frozen=True, slots=True)
class Stated:
    """A value, and the block that states it."""

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
    place: Aligned
    """The blocks that say the same but for it."""
    original: Stated | None
    """In the original."""
    translation: Stated | None
    """In the translation; at least one of the two is not None."""
    conflict: Conflict | Literal["moved"] = ""
    """Where both have the value, what is said otherwise of it; ``moved`` where it stands in another's place."""

    @property
    def kind(self) -> Kind:
        """Return what it is about."""
        stated = self.translation or self.original
        assert stated
        return "bound" if self.conflict in ("bound", "trend") else stated.quantity.kind


@dataclass(frozen=True, slots=True)
class _Place:
    """The values of the blocks that belong to each other."""

    pair: Pair
    """The item."""
    blocks: Aligned
    """The blocks."""
    original: list[Stated]
    """Those of the original, in its order."""
    translation: list[Stated]
    """Those of the translation."""

    def disagreement(
        self, original: Stated | None, translation: Stated | None, conflict: Conflict | Literal["moved"] = ""
    ) -> Disagreement:
        """Return the disagreement of two of the values, or of one that has no counterpart."""
        return Disagreement(self.pair, self.blocks, original, translation, conflict)


def disagreements(pair: Pair) -> Iterator[Disagreement]:
    """Yield the values that two languages do not have in common; word order and notation do not count."""
    for blocks in pair.places:
        if any("{{" in block.text for block in (*blocks.original, *blocks.translation)):
            continue  # a fact that nobody knows: rule fact-unknown
        original = _stated(blocks.original, pair.original.locale)
        translation = _stated(blocks.translation, pair.translation.locale)
        if original or translation:
            yield from _of_place(_Place(pair, blocks, original, translation))


def _stated(blocks: tuple[Block, ...], locale: str) -> list[Stated]:
    known = language(locale)
    return [Stated(quantity, block) for block in blocks for quantity in read(block.text, known)]


def _of_place(place: _Place) -> Iterator[Disagreement]:
    found = compare(*([stated.quantity for stated in side] for side in (place.original, place.translation)))
    missing, extra = _among(place.original, found.original), _among(place.translation, found.translation)
    yield from _unmet(place, missing, extra)
    at_odds = [(*both, odd) for both in found.both if (odd := conflict(*both))]
    if at_odds:
        originals, translations = map(_by_quantity, (place.original, place.translation))
        for original, translation, odd in at_odds:
            yield place.disagreement(originals[id(original)], translations[id(translation)], odd)
    if not missing and not extra and not at_odds:
        yield from _moved(place)
        yield from _turned_ranges(place)


def _among(stated: list[Stated], quantities: Sequence[Quantity]) -> list[Stated]:
    """Return where these quantities stand; two blocks of the same words share theirs, so each counts once."""
    left = Counter(id(quantity) for quantity in quantities)
    found = []
    for value in stated:
        if left[id(value.quantity)]:
            left[id(value.quantity)] -= 1
            found.append(value)
    return found


def _unmet(place: _Place, missing: list[Stated], extra: list[Stated]) -> Iterator[Disagreement]:
    """Yield the values without counterpart, kind by kind, side by side where there are as many in both languages."""
    kinds: tuple[Kind, ...] = ("date", "money", "time", "number")
    for kind in kinds:
        originals, translations = (_of_kind(kind, side) for side in (missing, extra))
        if len(originals) == len(translations):
            yield from map(place.disagreement, originals, translations)
        else:  # nobody can say which belongs to which
            yield from (place.disagreement(value, None) for value in originals)
            yield from (place.disagreement(None, value) for value in translations)


def _of_kind(kind: Kind, stated: Iterable[Stated]) -> list[Stated]:
    return [value for value in stated if value.quantity.kind == kind]


def _by_quantity(stated: list[Stated]) -> dict[int, Stated]:
    """Return each value by the `id` of its quantity, the first one where several share it."""
    return {id(value.quantity): value for value in reversed(stated)}


def _moved(place: _Place) -> Iterator[Disagreement]:
    """Yield the first day and the first amount that stand in another's place.

    Days and amounts keep their order. Plain figures follow that of words, which differs in good translations (3 of 18
    articles of a translator's).
    """
    kinds: tuple[Kind, ...] = ("date", "money")
    for kind in kinds:
        originals, translations = (
            _of_kind(kind, filter(_is_firm, side)) for side in (place.original, place.translation)
        )
        if len(originals) == len(translations):
            moved = (both for both in zip(originals, translations, strict=True) if not _may_be_same(*both))
            yield from (place.disagreement(*both, "moved") for both in islice(moved, 1))


def _is_firm(stated: Stated) -> bool:
    return not stated.quantity.soft and not isinstance(stated.quantity.value, Weekday)


def _may_be_same(original: Stated, translation: Stated) -> bool:
    meanings = ({stated.quantity.value, *stated.quantity.otherwise} for stated in (original, translation))
    return bool(set.intersection(*meanings))


def _turned_ranges(place: _Place) -> Iterator[Disagreement]:
    """Yield the ranges whose ends have changed places."""
    originals = {_values(ends): ends for ends in _ranges(place.original, place.pair.original.locale)}
    translations = list(_ranges(place.translation, place.pair.translation.locale))
    straight = set(map(_values, translations))
    for ends in translations:
        turned = _values(ends)[::-1]
        if turned in originals and turned not in straight:
            yield place.disagreement(originals[turned][0], ends[0], "moved")


def _ranges(stated: Iterable[Stated], locale: str) -> Iterator[tuple[Stated, Stated]]:
    """Yield the two ends of each range: ``from 400 to 250``."""
    lists = language(locale).lists
    words = {word for word in (*lists["range"], *lists["from_to"]) if word.isalpha()}  # 2–0 is a score
    for first, last in pairwise(stated):
        between = first.block.text[first.quantity.end : last.quantity.start]
        if first.block is last.block and between.strip().lower() in words:
            yield first, last


def _values(ends: tuple[Stated, Stated]) -> tuple[object, ...]:
    """Return both ends; of “from 400 to 250 dinars” the first may not be known to be an amount."""
    values = (stated.quantity.value for stated in ends)
    return tuple(getattr(value, "amount", value) for value in values)
