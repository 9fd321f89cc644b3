"""Rule ``photo-alt-missing``: every photo is described in every language, for readers who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from newsroom.checks.rule import Reading, Rule
from newsroom.content.schema.values import EMPTY
from newsroom.core.messages import Sentence, say
from newsroom.core.problems import Problem


def _find(reading: Reading) -> Iterator[Problem]:
    found = (problem for source in reading.items for typed in reading.typed_of(source) for problem in typed.problems)
    for problem in found:
        if problem.rule == "photo-alt-missing":
            fix = say("say there in one sentence what is to be seen") if _empty(problem) else problem.fix
            yield replace(problem, fix=fix)


def _empty(problem: Problem) -> bool:
    return isinstance(problem.message, Sentence) and problem.message.template == EMPTY.template


RULE = Rule(
    id="photo-alt-missing",
    severity="error",
    sentence="Every photo has a description in every language (WCAG 2.2, 1.1.1).",
    wrong={"index.en.md": "---\nphotos:\n  - file: cover.jpg\n    caption: The box.\n---\n"},
    right={"index.en.md": "---\nphotos:\n  - file: cover.jpg\n    alt: A wooden compost box in a yard.\n---\n"},
    find=_find,
)
