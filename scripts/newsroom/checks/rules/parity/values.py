"""Rules ``numbers-differ``, ``dates-differ``, ``money-differ``, ``times-differ``, ``bounds-differ``: same values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, Severity, one_line
from newsroom.parity.quantities import Quantity, Weekday
from newsroom.parity.values import Disagreement, Kind, Stated

_WORD = re.compile(r"[\s-]?(?:°\s?\w|[^\W\d_]+[²³]?)")

_NEAR = 12
"""Characters that may stand between a figure and what is said of it: ``at least a``."""


@dataclass(frozen=True, slots=True)
class _Find:
    """Finds the values of one kind that two languages do not have in common."""

    rule: str
    """Id of the rule."""
    kind: Kind
    """Which of the values."""

    def __call__(self, context: CheckContext) -> Iterator[Problem]:
        for found in context.disagreements:
            if found.kind == self.kind:
                yield value_problem(self.rule, found)


def value_problem(rule: str, found: Disagreement) -> Problem:
    """Return the problem that tells of a disagreement, in the file of the translation."""
    original = found.original.block if found.original else next(iter(found.place.original), None)
    translation = found.translation.block if found.translation else next(iter(found.place.translation), None)
    marks = [_text(stated, found.conflict) if stated else "" for stated in (found.original, found.translation)]
    other = found.pair.original.passage(original, marks[0]) if original else None
    passage = found.pair.translation.passage(translation, marks[1]) if translation else None
    line = found.translation.line if found.translation else translation.line if translation else 1
    message, fix = _words(found, f"{found.pair.original.path}:{other.line if other else 1}")
    return Problem(rule, found.pair.translation.path, line, message, fix, _severity(found), marks[1], passage, other)


def _severity(found: Disagreement) -> Severity:
    """Return less weight for what good translations do now and then: change the order, leave a weekday out."""
    lone = None if found.original and found.translation else found.original or found.translation
    is_mild = found.conflict == "moved" or (lone is not None and isinstance(lone.quantity.value, Weekday))
    return "warning" if is_mild else "error"


def _words(found: Disagreement, place: str) -> tuple[Message, Message]:
    """Return what is wrong, and what to do about it."""
    if found.original and found.translation:
        return _of_both(found, found.original, found.translation)
    if found.original:
        fix = msg("add it here, or take it out there")
        values = {"original": one_line(_text(found.original)), "place": _place(found, found.original)}
        return msg("“{original}” is missing here; it stands in {place}", **values), fix
    translation = one_line(_text(found.translation)) if found.translation else ""
    fix = msg("take it out here, or add it there")
    return msg("“{translation}” stands here, but not in {place}", translation=translation, place=place), fix


def _of_both(found: Disagreement, original: Stated, translation: Stated) -> tuple[Message, Message]:
    values = {
        "original": one_line(_text(original, found.conflict)),
        "translation": one_line(_text(translation, found.conflict)),
        "place": _place(found, original),
    }
    if found.conflict == "moved":
        fix = msg("look whether the two have changed places")
        message = msg("“{translation}” stands here where {place} has “{original}”, and the other way round", **values)
    elif found.conflict == "unit" or (not found.conflict and _same_figure(original.quantity, translation.quantity)):
        fix = msg("write the same unit in both")
        message = msg("“{translation}” stands here, but “{original}” in {place}: only the unit is another", **values)
    else:
        fix = msg("correct the one that is wrong")
        message = msg("“{translation}” stands here, but “{original}” in {place}", **values)
    return message, fix


def _place(found: Disagreement, original: Stated) -> str:
    return f"{found.pair.original.path}:{original.line}"


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


def _same_figure(original: Quantity, translation: Quantity) -> bool:
    amounts = [getattr(quantity.value, "amount", None) for quantity in (original, translation)]
    return amounts[0] is not None and amounts[0] == amounts[1]


NUMBERS = Rule(
    id="numbers-differ",
    severity="error",
    sentence="Both languages of an item state the same figures, each in its own notation.",
    wrong={"index.sr.md": "U klub je došlo 1.426 dece.", "index.en.md": "1,462 children came to the club."},
    right={"index.sr.md": "U klub je došlo 1.426 dece.", "index.en.md": "1,426 children came to the club."},
    find=_Find("numbers-differ", "number"),
    tags=frozenset({COMPARES}),
)
DATES = Rule(
    id="dates-differ",
    severity="error",
    sentence="Both languages of an item state the same days.",
    wrong={
        "index.sr.md": "Projekat traje do 30. aprila 2025. godine.",
        "index.en.md": "The project lasts until 31 March 2025.",
    },
    right={
        "index.sr.md": "Projekat traje do 30. aprila 2025. godine.",
        "index.en.md": "The project lasts until 30 April 2025.",
    },
    find=_Find("dates-differ", "date"),
    tags=frozenset({COMPARES}),
)
MONEY = Rule(
    id="money-differ",
    severity="error",
    sentence="Both languages of an item state the same amounts of money, in the same currency.",
    wrong={
        "index.sr.md": "Poslodavac dobija 3.750,00 evra po radnom mestu.",
        "index.en.md": "An employer gets RSD 3,750.00 per job.",
    },
    right={
        "index.sr.md": "Poslodavac dobija 3.750,00 evra po radnom mestu.",
        "index.en.md": "An employer gets EUR 3,750.00 per job.",
    },
    find=_Find("money-differ", "money"),
    tags=frozenset({COMPARES}),
)
TIMES = Rule(
    id="times-differ",
    severity="error",
    sentence="Both languages of an item state the same hours.",
    wrong={"index.sr.md": "Radionica počinje u 10 časova.", "index.en.md": "The workshop begins at 10 p.m."},
    right={"index.sr.md": "Radionica počinje u 10 časova.", "index.en.md": "The workshop begins at 10 a.m."},
    find=_Find("times-differ", "time"),
    tags=frozenset({COMPARES}),
)
BOUNDS = Rule(
    id="bounds-differ",
    severity="error",
    sentence="What is “at least” in one language is not “at most” in the other, nor “more” “less”, nor a rise a fall.",
    wrong={"index.sr.md": "Došlo je najmanje 20 ljudi.", "index.en.md": "At most 20 people came."},
    right={"index.sr.md": "Došlo je najmanje 20 ljudi.", "index.en.md": "At least 20 people came."},
    find=_Find("bounds-differ", "bound"),
    tags=frozenset({COMPARES}),
)
RULES = (NUMBERS, DATES, MONEY, TIMES, BOUNDS)
"""The five rules, in the order of the registry."""
