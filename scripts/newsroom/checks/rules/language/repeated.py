"""Rule ``repeated``: no sentence and no paragraph stands twice in a row, as it does after careless pasting."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.texts import Text
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, one_line, shown
from newsroom.languages.sentences import sentences
from newsroom.languages.words import vocabulary

_LEAST = 3
"""Words that a sentence needs to count; shorter ones may be repeated for effect: “No. No.”"""
_QUOTED = 60


def _find(context: CheckContext) -> Iterator[Problem]:
    for texts in context.texts.values():
        for text in texts.values():
            yield from _of_text(text, vocabulary(context.settings.edition(text.locale).lang).abbreviations)


def _of_text(text: Text, abbreviations: frozenset[str]) -> Iterator[Problem]:
    for one, other in pairwise(text.blocks):
        if one.kind == other.kind == "paragraph" and _is_same(one.text, other.text):
            yield _problem(text, other.line, other.text)
    for block in text.blocks:
        at = 0
        for first, second in pairwise(sentences(block.text, abbreviations)) if block.kind != "code" else ():
            at += len(first)
            if _is_same(first, second):
                yield _problem(text, block.line_at(at), second)


def _is_same(one: str, other: str) -> bool:
    words = one.casefold().split()
    return len(words) >= _LEAST and words == other.casefold().split()


def _problem(text: Text, line: int, words: str) -> Problem:
    message = msg("“{words}” stands here twice in a row", words=shown(one_line(words), _QUOTED))
    mark = words.strip().partition("\n")[0]
    return Problem("repeated", text.path, line, message, msg("delete one of them"), "warning", mark)


RULE = Rule(
    id="repeated",
    severity="warning",
    sentence="No sentence and no paragraph stands twice in a row.",
    wrong={
        "index.sr.md": "Učili smo kako se pravi kompost. Učili smo kako se pravi kompost.",
        "index.en.md": "We learned how to make compost. We really did learn it.",
    },
    right={
        "index.sr.md": "Učili smo kako se pravi kompost.",
        "index.en.md": "We learned how to make compost.",
    },
    find=_find,
)
