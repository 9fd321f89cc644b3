"""Rule ``front-matter``: every file can be read, and its front matter is clear."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for text_file in source.text_files.values():
            yield from text_file.problems


RULE = Rule(
    id="front-matter",
    severity="error",
    sentence="Every file is UTF-8 text that begins with clear front matter.",
    wrong={"index.sr.md": "---\ntitle: Seminar\ntitle: Radionica\n---\n"},
    right={"index.sr.md": "---\ntitle: Seminar\n---\n"},
    find=_find,
)
