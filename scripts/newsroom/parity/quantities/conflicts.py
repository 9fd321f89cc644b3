"""Conflicts: quantities of the same value of which two versions say something else."""

from __future__ import annotations

from typing import Literal

from newsroom.parity.quantities.model import LENGTHS, Number, Quantity

Conflict = Literal["", "bound", "trend", "unit"]


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
