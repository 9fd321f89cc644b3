"""Conflicts: quantities of the same value of which two versions say something else."""

from __future__ import annotations

from typing import Literal

from newsroom.parity.quantities.quantity import LENGTHS, Number, Quantity

Conflict = Literal["", "bound", "trend", "unit"]


def conflict(one: Quantity, other: Quantity) -> Conflict:
    """Name what is said otherwise of two quantities that met; nothing where one version leaves it open."""
    if one.measure and other.measure and one.measure != other.measure:
        return "unit"
    lengths = _lengths(one), _lengths(other)
    if all(lengths) and not lengths[0] & lengths[1]:
        return "unit"
    if one.bound and other.bound and one.bound != other.bound:
        return "bound"
    return "trend" if one.trend and other.trend and one.trend != other.trend else ""


def _lengths(quantity: Quantity) -> set[Number]:
    """Return how long it is, in each unit that it can be told in."""
    values = (quantity.value, *quantity.otherwise)
    return {value for value in values if isinstance(value, Number) and value.unit in LENGTHS}
