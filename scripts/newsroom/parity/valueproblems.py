"""Value problems: how editors are told of a value that two languages do not have in common."""

from __future__ import annotations

import re

from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, Severity, one_line
from newsroom.parity.quantities import Quantity, Weekday
from newsroom.parity.values import Disagreement, Stated

_WORD = re.compile(r"[\s-]?(?:°\s?\w|[^\W\d_]+[²³]?)")

_NEAR = 12
"""Characters that may stand between a figure and what is said of it: ``at least a``."""


def value_problem(rule: str, found: Disagreement) -> Problem:
    """Report a disagreement, in the file of the translation."""
    mine = found.here.block if found.here else next(iter(found.around.translation), None)
    theirs = found.there.block if found.there else next(iter(found.around.original), None)
    line = found.here.line if found.here else mine.line if mine else 1
    mark, there = (_text(one, found.conflict) if one else "" for one in (found.here, found.there))
    passage = found.pair.translation.passage(mine, mark) if mine else None
    other = found.pair.original.passage(theirs, there) if theirs else None
    message, fix = _words(found, f"{found.pair.original.path}:{other.line if other else 1}")
    return Problem(rule, found.pair.translation.path, line, message, fix, _severity(found), mark, passage, other)


def _severity(found: Disagreement) -> Severity:
    """Return less weight to what good translations do now and then: change the order, leave a weekday out."""
    lone = found.here if found.there is None else found.there if found.here is None else None
    is_mild = found.conflict == "moved" or (lone is not None and isinstance(lone.quantity.value, Weekday))
    return "warning" if is_mild else "error"


def _words(found: Disagreement, place: str) -> tuple[Message, Message]:
    if found.here and found.there:
        return _of_both(found, found.here, found.there, f"{found.pair.original.path}:{found.there.line}")
    if found.there:
        fix = msg("add it here, or take it out there")
        told = {"there": one_line(_text(found.there)), "place": f"{found.pair.original.path}:{found.there.line}"}
        return msg("“{there}” is missing here; it stands in {place}", **told), fix
    here = one_line(_text(found.here)) if found.here else ""
    fix = msg("take it out here, or add it there")
    return msg("“{here}” stands here, but not in {place}", here=here, place=place), fix


def _of_both(found: Disagreement, here: Stated, there: Stated, place: str) -> tuple[Message, Message]:
    told = {
        "here": one_line(_text(here, found.conflict)),
        "there": one_line(_text(there, found.conflict)),
        "place": place,
    }
    if found.conflict == "moved":
        fix = msg("look whether the two have changed places")
        return msg("“{here}” stands here where {place} has “{there}”, and the other way round", **told), fix
    if found.conflict == "unit" or (not found.conflict and _same_figure(here.quantity, there.quantity)):
        fix = msg("write the same unit in both")
        return msg("“{here}” stands here, but “{there}” in {place}: only the unit is another", **told), fix
    return msg("“{here}” stands here, but “{there}” in {place}", **told), msg("correct the one that is wrong")


def _text(stated: Stated, conflict: str = "") -> str:
    """Return the words of a value, with those that differ: ``0.4 ha``, ``5 square kilometres``, ``at most 25``."""
    if conflict in ("bound", "trend"):
        return _with_direction(stated, conflict)
    text, quantity = stated.block.text, stated.quantity
    unit = _WORD.match(text, quantity.end) if conflict == "unit" else None
    if unit is None:
        return quantity.text
    power = quantity.measure[-1:]
    is_whole = power not in ("²", "³") or power in unit[0]
    return text[quantity.start : (unit if is_whole else _WORD.match(text, unit.end()) or unit).end()]


def _with_direction(stated: Stated, conflict: str) -> str:
    text, quantity = stated.block.text, stated.quantity
    direction = quantity.bound if conflict == "bound" else quantity.trend
    assert direction
    before = text.rfind(direction.words, 0, quantity.start)
    if before >= 0 and quantity.start - before < len(direction.words) + _NEAR:
        return text[before : quantity.end]
    after = text.find(direction.words, quantity.end)
    return text[quantity.start : after + len(direction.words)]


def _same_figure(one: Quantity, other: Quantity) -> bool:
    amounts = [getattr(quantity.value, "amount", None) for quantity in (one, other)]
    return amounts[0] is not None and amounts[0] == amounts[1]
