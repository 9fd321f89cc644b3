"""Rule ``bounds-differ``: of a figure, both languages say whether it is a floor or a ceiling, a rise or a fall."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.problems import Problem
from newsroom.parity.valueproblems import value_problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for found in context.disagreements:
        if found.kind == "bound":
            yield value_problem("bounds-differ", found)


RULE = Rule(
    id="bounds-differ",
    severity="error",
    sentence="What is “at least” in one language is not “at most” in the other, nor “more” “less”, nor a rise a fall.",
    wrong={"index.sr.md": "Došlo je najmanje 20 ljudi.", "index.en.md": "At most 20 people came."},
    right={"index.sr.md": "Došlo je najmanje 20 ljudi.", "index.en.md": "At least 20 people came."},
    find=_find,
    tags=frozenset({COMPARES}),
)
