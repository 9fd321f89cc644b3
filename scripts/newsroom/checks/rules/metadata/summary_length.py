"""Rule ``summary-length``: a summary fills its place in listings and in search results, and no more."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem

LEAST, MOST = 50, 200
"""Characters: search engines show about 160, listings of the site three lines."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for texts in context.texts.values():
        for text in texts.values():
            for block in text.fields:
                words = block.text.strip()
                if block.name != "summary" or LEAST <= len(words) <= MOST:
                    continue
                message = msg("`summary` has only {count} characters", count=len(words))
                fix, mark = msg("write at least {least}", least=LEAST), words
                if len(words) > MOST:
                    message = msg("`summary` has {count} characters", count=len(words))
                    fix, mark = msg("shorten it to {most} at most", most=MOST), words[MOST:]
                yield Problem(
                    "summary-length",
                    text.path,
                    block.line,
                    message,
                    fix,
                    "warning",
                    mark=mark,
                    passage=text.passage(block),
                )


RULE = Rule(
    id="summary-length",
    severity="warning",
    sentence="A summary has 50 to 200 characters.",
    wrong={"index.sr.md": "---\nsummary: Učili smo o kompostu.\n---\n"},
    right={"index.sr.md": "---\nsummary: U Pirotu je trideset suseda učilo kako se pravi kompost.\n---\n"},
    find=_find,
)
