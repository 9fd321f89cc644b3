"""Rule ``numbers-differ``: both languages of an item state the same figures, each in its own notation."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.problems import Problem
from newsroom.parity.valueproblems import value_problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for found in context.disagreements:
        if found.kind == "number":
            yield value_problem("numbers-differ", found)


RULE = Rule(
    id="numbers-differ",
    severity="error",
    sentence="Both languages of an item state the same figures, each in its own notation.",
    wrong={"index.sr.md": "U klub je došlo 1.426 dece.", "index.en.md": "1,462 children came to the club."},
    right={"index.sr.md": "U klub je došlo 1.426 dece.", "index.en.md": "1,426 children came to the club."},
    find=_find,
    tags=frozenset({COMPARES}),
)
