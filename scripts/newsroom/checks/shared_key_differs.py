"""Rule ``shared-key-differs``: what both languages share stands once, or stands the same twice."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.problems import Problem
from newsroom.typed import line_of


def _find(reading: Reading) -> Iterator[Problem]:
    for source in reading.sources:
        for locale, document in source.documents.items():
            typed = reading.typed.get((source.name, locale))
            for difference in typed.differences if typed else ():
                original = source.documents[reading.settings.default].path
                key = ".".join(str(part + 1) if isinstance(part, int) else part for part in difference.key)
                there = f"`{difference.original}`" if difference.original else "no such entry"
                message = f"`{key}` is `{difference.mine}` here, but {original} has {there}"
                fix = "remove it here (it is shared), or make both equal"
                yield Problem("shared-key-differs", document.path, line_of(document, difference.key), message, fix)


RULE = Rule(
    id="shared-key-differs",
    severity="error",
    sentence="A key that both languages share is written once, or has the same value twice.",
    wrong="index.sr.md: `date: 2023-03-30`, index.en.md: `date: 2023-03-31`",
    right="index.sr.md: `date: 2023-03-30`, index.en.md: no `date`",
    find=_find,
)
