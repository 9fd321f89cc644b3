"""Rule ``photo-alt-missing``: every photo is described in every language, for readers who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.schema.values import EMPTY
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    found = (problem for source in context.items for typed in context.typed_of(source) for problem in typed.problems)
    for problem in found:
        if problem.rule == "photo-alt-missing":
            fix = msg("say there in one sentence what is to be seen") if _empty(problem) else problem.fix
            yield replace(problem, fix=fix)


def _empty(problem: Problem) -> bool:
    return isinstance(problem.message, Message) and problem.message.template == EMPTY.template


RULE = Rule(
    id="photo-alt-missing",
    severity="error",
    sentence="Every photo has a description in every language (WCAG 2.2, 1.1.1).",
    wrong={"index.en.md": "---\nphotos:\n  - file: cover.jpg\n    caption: The box.\n---\n"},
    right={"index.en.md": "---\nphotos:\n  - file: cover.jpg\n    alt: A wooden compost box in a yard.\n---\n"},
    find=_find,
)
