"""Counterparts: of two rows of texts in two languages, which stand for each other, and which have none.

The idea is that of Gale and Church (1993): a long text has a long translation. Figures and link targets, which stay as
they are in any language, tell more than lengths, where there are any.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import product

_FIGURE = re.compile(r"\d+")
_MOST = 40_000
"""Rows are compared each with each only up to this many comparisons; longer ones are cut to what differs in number."""
_ALONE = 0.7
"""What it costs to have no counterpart; two that are twice as long as each other cost as much."""


def without_counterpart(original: Sequence[str], translation: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the places of those in either row that have no counterpart in the other; each pairing keeps the order."""
    if len(original) == len(translation):
        return [], []
    if len(original) * len(translation) > _MOST:
        both = min(len(original), len(translation))
        return list(range(both, len(original))), list(range(both, len(translation)))
    return _traced(original, translation, _costs(original, translation))


def _costs(original: Sequence[str], translation: Sequence[str]) -> list[list[float]]:
    """Give, for every two beginnings of the rows, what their best pairing costs."""
    signs = [[_signs(text) for text in row] for row in (original, translation)]
    costs = [[0.0] * (len(translation) + 1) for _ in range(len(original) + 1)]
    for one, other in product(range(len(original) + 1), range(len(translation) + 1)):
        ways = []
        if one:
            ways.append(costs[one - 1][other] + _ALONE)
        if other:
            ways.append(costs[one][other - 1] + _ALONE)
        if one and other:
            ways.append(costs[one - 1][other - 1] + _distance(signs[0][one - 1], signs[1][other - 1]))
        costs[one][other] = min(ways, default=0.0)
    return costs


def _traced(
    original: Sequence[str], translation: Sequence[str], costs: list[list[float]]
) -> tuple[list[int], list[int]]:
    one, other = len(original), len(translation)
    alone: tuple[list[int], list[int]] = [], []
    while one or other:
        here = costs[one][other]
        if one and math.isclose(here, costs[one - 1][other] + _ALONE):
            one -= 1
            alone[0].insert(0, one)
        elif other and math.isclose(here, costs[one][other - 1] + _ALONE):
            other -= 1
            alone[1].insert(0, other)
        else:
            one, other = one - 1, other - 1
    return alone


def _signs(text: str) -> tuple[float, frozenset[str]]:
    return math.log(len(text) + 5), frozenset(_FIGURE.findall(text))


def _distance(one: tuple[float, frozenset[str]], other: tuple[float, frozenset[str]]) -> float:
    """Tell how unlike two texts are: near 0 for a text and its translation, about 1 for any two others."""
    lengths = min(abs(one[0] - other[0]), 1.0)
    together = one[1] | other[1]
    if not together:
        return lengths
    return (lengths + 2 * (1 - len(one[1] & other[1]) / len(together))) / 2
