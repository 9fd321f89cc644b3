"""Rule ``times-differ``: both languages of an item state the same hours."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.problems import Problem
from newsroom.parity.valueproblems import value_problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for found in context.disagreements:
        if found.kind == "time":
            yield value_problem("times-differ", found)


RULE = Rule(
    id="times-differ",
    severity="error",
    sentence="Both languages of an item state the same hours.",
    wrong={"index.sr.md": "Radionica počinje u 10 časova.", "index.en.md": "The workshop begins at 10 p.m."},
    right={"index.sr.md": "Radionica počinje u 10 časova.", "index.en.md": "The workshop begins at 10 a.m."},
    find=_find,
    tags=frozenset({COMPARES}),
)
