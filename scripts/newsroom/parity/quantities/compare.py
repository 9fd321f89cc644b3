"""Comparison: which quantities an original and its translation have in common, and of which they say something else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from newsroom.parity.quantities.model import LENGTHS, Date, Money, Number, Quantity, Time, Value, Weekday

_Keys = Callable[[Quantity], Iterable[Hashable]]
_BothKeys = tuple[_Keys, _Keys]
_MILLION = 10**6
# "One of", "the other", "both", "half", and Serbian "sto" (a hundred, or a table) say little by themselves.
_COMMON = frozenset(map(Decimal, ("0", "0.5", "1", "2", "100")))
Conflict = Literal["", "bound", "trend", "unit"]


class Comparison(NamedTuple):
    """What two versions have in common, and what not."""

    original: list[Quantity]
    """What only the original has, in its order."""
    translation: list[Quantity]
    """What only the translation has."""
    both: list[tuple[Quantity, Quantity]]
    """What met: one of the original and one of the translation, with the same meaning."""


def compare(original: Sequence[Quantity], translation: Sequence[Quantity]) -> Comparison:
    """Return the quantities of two versions in pairs, and what has no counterpart; soft quantities are let off.

    Equal values meet first, firm ones before soft ones; then those that can mean the same (``at 10``, ``u 10 časova``).
    Soft ones that are left on both sides are told all the same, where they are not among the commonest:
    ``trodnevni`` is not ``four-day``.
    """
    found = Comparison(list(original), list(translation), [])
    # What stands for something else meets only what is that itself: two days of other months are not the same number.
    for keys in ((_wholly, _wholly), (_value, _value), (_own, _meanings), (_meanings, _own)):
        for soft in ((False, False), (False, True), (True, False), (True, True)):
            if found.original and found.translation:
                _pair_up(found, keys, soft)
    missing = [quantity for quantity in found.original if not quantity.soft or _tells(quantity, found.translation)]
    extra = [quantity for quantity in found.translation if not quantity.soft or _tells(quantity, found.original)]
    return Comparison(missing, extra, found.both)


def _wholly(quantity: Quantity) -> Iterable[Hashable]:
    """Return all of it as one: the ``6`` of an age does not use up the ``six`` that half a year is waiting for."""
    return ((quantity.value, quantity.otherwise, quantity.measure, quantity.bound, quantity.trend),)


def _value(quantity: Quantity) -> Iterable[Value]:
    return (quantity.value,)


def _own(quantity: Quantity) -> Iterable[Hashable]:
    """Return what a quantity states; bare millions may be an amount: ``85 miliona``, in a list of them."""
    yield from (quantity.value, *quantity.otherwise)
    value = quantity.value
    may_be_money = any(isinstance(other, Money) for other in quantity.otherwise)
    if isinstance(value, Number) and value.amount >= _MILLION and not may_be_money:
        yield ("amount", value.amount)


def _meanings(quantity: Quantity) -> Iterable[Hashable]:
    """Return all that a quantity can mean.

    A whole hour is a small number as well, for ``u 10`` can be a time; so is a day without year, for the month can be
    part of a name that is not translated (``Ulica 7. jula``).
    """
    for value in (quantity.value, *quantity.otherwise):
        yield value
        if isinstance(value, Time) and value.minute == 0:
            yield Number(Decimal(value.hour))
            if value.hour == 0:
                yield Number(Decimal(24))
        if isinstance(value, Date):
            yield from _parts(value)
        if isinstance(value, Money) and value.amount >= _MILLION:
            yield ("amount", value.amount)


def _parts(date: Date) -> Iterable[Value]:
    """Return what a date means where the other language leaves out its year, or says the rest in other words."""
    if date.year is None and date.day is not None:
        yield Number(Decimal(date.day))
    elif date.year is not None and date.day is None:
        yield Number(Decimal(date.year))  # julskog talasa 2023.


def _tells(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Return whether a soft quantity has a soft one of its sort in the other language, which it may contradict."""
    same = (other for other in others if other.soft and type(other.value) is type(quantity.value))
    return _says(quantity) and any(map(_says, same))


def _says(quantity: Quantity) -> bool:
    value = quantity.value
    if isinstance(value, Weekday):
        return not quantity.otherwise
    if not isinstance(value, Number) or value.unit:
        return False
    is_length = any(isinstance(other, Number) and other.unit in LENGTHS for other in quantity.otherwise)
    return value.amount not in _COMMON or (is_length and value.amount > 1)


def _pair_up(found: Comparison, keys: _BothKeys, soft: tuple[bool, bool]) -> None:
    """Write into *found* the pairs of equal value; *soft* says which kind of each language takes part."""
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for index, quantity in reversed(list(enumerate(found.translation))):
        if quantity.soft == soft[1]:
            for key in set(keys[1](quantity)):
                waiting[key].append(index)
    if not waiting:
        return
    taken: set[int] = set()
    kept = []
    for quantity in found.original:
        met = _first(waiting, keys[0](quantity), taken) if quantity.soft == soft[0] else None
        if met is None:
            kept.append(quantity)
        else:
            taken.add(met)
            found.both.append((quantity, found.translation[met]))
    found.original[:] = kept
    found.translation[:] = [quantity for index, quantity in enumerate(found.translation) if index not in taken]


def _first(waiting: dict[Hashable, list[int]], keys: Iterable[Hashable], taken: set[int]) -> int | None:
    for key in keys:
        indices = waiting.get(key)
        while indices:
            index = indices.pop()
            if index not in taken:
                return index
    return None


def conflict(original: Quantity, translation: Quantity) -> Conflict:
    """Return what is said otherwise of two quantities that met; nothing where one version leaves it open."""
    if original.measure and translation.measure and original.measure != translation.measure:
        return "unit"
    lengths = _lengths(original), _lengths(translation)
    if all(lengths) and not lengths[0] & lengths[1]:
        return "unit"
    if original.bound and translation.bound and original.bound != translation.bound:
        return "bound"
    return "trend" if original.trend and translation.trend and original.trend != translation.trend else ""


def _lengths(quantity: Quantity) -> set[Number]:
    """Return how long it is, in each unit that it can be told in."""
    values = (quantity.value, *quantity.otherwise)
    return {value for value in values if isinstance(value, Number) and value.unit in LENGTHS}
