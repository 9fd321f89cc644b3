"""Rule ``dates-differ``: both languages of an item state the same days."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.problems import Problem
from newsroom.parity.valueproblems import value_problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for found in context.disagreements:
        if found.kind == "date":
            yield value_problem("dates-differ", found)


RULE = Rule(
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
    find=_find,
    tags=frozenset({COMPARES}),
)
