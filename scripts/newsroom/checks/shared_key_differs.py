"""Rule ``shared-key-differs``: what both languages share stands once, or stands the same twice."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.findings import shown
from newsroom.inheritance import Difference
from newsroom.problems import Problem
from newsroom.typed import key_name, line_of


def _find(reading: Reading) -> Iterator[Problem]:
    for source in reading.sources:
        for locale, document in source.documents.items():
            typed = reading.typed.get((source.name, locale))
            for difference in typed.differences if typed else ():
                message, fix = _words(difference, source.documents[reading.settings.default].path)
                yield Problem("shared-key-differs", document.path, line_of(document, difference.key), message, fix)


def _words(difference: Difference, original: str) -> tuple[str, str]:
    name, mine = key_name(difference.key), shown(difference.mine)
    if difference.original:
        there = f"`{shown(difference.original)}`"
        fix = "remove it here (both languages share it), or make both equal"
        return f"{name} is `{mine}` here, but {original} has {there}", fix
    if mine:
        return f"{name} is `{mine}` here, which {original} does not have", "add it there too, or remove it here"
    return f"{name} does not say which one in {original} it belongs to", "add there its line `file: …`"


RULE = Rule(
    id="shared-key-differs",
    severity="error",
    sentence="A key that both languages share is written once, or has the same value twice.",
    wrong={"index.sr.md": "---\ndate: 2023-03-30\n---\n", "index.en.md": "---\ndate: 2023-03-31\n---\n"},
    right={"index.sr.md": "---\ndate: 2023-03-30\n---\n"},
    find=_find,
)
