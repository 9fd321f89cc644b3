"""Comparison: which quantities each of two versions has that the other lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from decimal import Decimal

from newsroom.quantities.quantity import LENGTHS, Date, Number, Quantity, Time, Value

_Keys = Callable[[Quantity], Iterable[Hashable]]
_BothKeys = tuple[_Keys, _Keys]
# "One of", "the other", "both", "half", and Serbian "sto" (a hundred, or a table) say little by themselves.
_COMMON = frozenset(map(Decimal, ("0", "0.5", "1", "2", "100")))


def compare(left: Sequence[Quantity], right: Sequence[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """Give what each side has that the other lacks, in the order given; soft quantities are let off.

    Equal values meet first, firm ones before soft ones; then those that can mean the same (``at 10``, ``u 10 časova``).
    Soft ones that are left on both sides are told all the same, where they are not among the commonest:
    ``trodnevni`` is not ``four-day``.
    """
    lefts, rights = list(left), list(right)
    # What stands for something else meets only what is that itself: two days of other months are not the same number.
    for keys in ((_wholly, _wholly), (_value, _value), (_own, _meanings), (_meanings, _own)):
        for soft in ((False, False), (False, True), (True, False), (True, True)):
            lefts, rights = _without_pairs(lefts, rights, keys, soft)
    telling = [[one for one in side if one.soft and _tells(one)] for side in (lefts, rights)]
    both = all(telling)
    return tuple([one for one in side if not one.soft or (both and _tells(one))] for side in (lefts, rights))  # type: ignore[return-value]


def _wholly(quantity: Quantity) -> Iterable[Hashable]:
    """Give all of it as one: the ``6`` of an age does not use up the ``six`` that half a year is waiting for."""
    return ((quantity.value, quantity.otherwise),)


def _value(quantity: Quantity) -> Iterable[Value]:
    return (quantity.value,)


def _own(quantity: Quantity) -> Iterable[Value]:
    return (quantity.value, *quantity.otherwise)


def _meanings(quantity: Quantity) -> Iterable[Value]:
    """Give all that a quantity can mean.

    A whole hour is a small number as well, for ``u 10`` can be a time; so is a day without year, for the month can be
    part of a name that is not translated (``Ulica 7. jula``).
    """
    for value in (quantity.value, *quantity.otherwise):
        yield value
        if isinstance(value, Time) and value.minute == 0:
            yield Number(Decimal(value.hour))
            if value.hour == 0:
                yield Number(Decimal(24))
        if isinstance(value, Date) and value.year is None and value.day is not None:
            yield Number(Decimal(value.day))


def _tells(quantity: Quantity) -> bool:
    value = quantity.value
    if not isinstance(value, Number) or value.unit:
        return False
    is_length = any(isinstance(other, Number) and other.unit in LENGTHS for other in quantity.otherwise)
    return value.amount not in _COMMON or (is_length and value.amount > 1)


def _without_pairs(
    left: list[Quantity], right: list[Quantity], keys: _BothKeys, soft: tuple[bool, bool]
) -> tuple[list[Quantity], list[Quantity]]:
    """Take out one of each side for every value that both have; *soft* says which kind of each side takes part."""
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for index, quantity in reversed(list(enumerate(right))):
        if quantity.soft == soft[1]:
            for key in set(keys[1](quantity)):
                waiting[key].append(index)
    taken: set[int] = set()
    kept = []
    for quantity in left:
        found = _first(waiting, keys[0](quantity), taken) if quantity.soft == soft[0] else None
        if found is None:
            kept.append(quantity)
        else:
            taken.add(found)
    return kept, [quantity for index, quantity in enumerate(right) if index not in taken]


def _first(waiting: dict[Hashable, list[int]], keys: Iterable[Hashable], taken: set[int]) -> int | None:
    for key in keys:
        indices = waiting.get(key)
        while indices:
            index = indices.pop()
            if index not in taken:
                return index
    return None
