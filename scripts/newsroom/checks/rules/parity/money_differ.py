"""Rule ``money-differ``: both languages of an item state the same amounts of money, in the same currency."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.problems import Problem
from newsroom.parity.valueproblems import value_problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for found in context.disagreements:
        if found.kind == "money":
            yield value_problem("money-differ", found)


RULE = Rule(
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
    find=_find,
    tags=frozenset({COMPARES}),
)
