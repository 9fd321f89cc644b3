"""Rule ``persons-differ``: both languages call the same people by the same names."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.core.messages import msg
from newsroom.core.problems import Problem
from newsroom.languages.words import Vocabulary, vocabulary
from newsroom.parity.align import Aligned
from newsroom.parity.pair import Pair
from newsroom.parity.people import Person, namesakes

_JOINT = "\n\n"


def _find(context: CheckContext) -> Iterator[Problem]:
    words = {edition.locale: vocabulary(edition.lang) for edition in context.settings.editions}
    for pair in context.known_pairs:
        both = words[pair.original.locale], words[pair.translation.locale]
        if any(known.surnames for known in both):
            for place in pair.places:
                yield from _of_place(pair, place, both)


def _of_place(pair: Pair, place: Aligned, words: tuple[Vocabulary, Vocabulary]) -> Iterator[Problem]:
    texts = tuple(_JOINT.join(block.text for block in row) for row in (place.original, place.translation))
    for found in namesakes((texts[0], texts[1]), words):
        original, translation = (f"{person.first} {person.family}" for person in (found.original, found.translation))
        original_block, original_line = _place(place.original, found.original)
        block, line = _place(place.translation, found.translation)
        message = msg(
            "here it says “{translation}”, and “{original}” in {place}",
            translation=translation,
            original=original,
            place=f"{pair.original.path}:{original_line}",
        )
        fix = msg("find out which is right, and name the same in both")
        passages = pair.translation.passage(block, translation), pair.original.passage(original_block, original)
        yield Problem("persons-differ", pair.translation.path, line, message, fix, "error", translation, *passages)


def _place(row: tuple[Block, ...], person: Person) -> tuple[Block, int]:
    """Return the block and the line where somebody is named, of several blocks that were read as one text."""
    start = person.start
    for block in row[:-1]:
        if start < len(block.text) + len(_JOINT):
            return block, block.line_at(start)
        start -= len(block.text) + len(_JOINT)
    return row[-1], row[-1].line_at(start)


RULE = Rule(
    id="persons-differ",
    severity="error",
    sentence="Both languages call the same people by the same names.",
    wrong={
        "index.sr.md": "Radionicu je vodila Vesna Pavlović. Sa Vesnom Pavlović radilo je desetoro dece.",
        "index.en.md": "The workshop was led by Vesna Petrović. Ten children worked with Vesna Petrović.",
    },
    right={
        "index.sr.md": "Radionicu je vodila Vesna Pavlović. Sa Vesnom Pavlović radilo je desetoro dece.",
        "index.en.md": "The workshop was led by Vesna Pavlović. Ten children worked with Vesna Pavlović.",
    },
    find=_find,
    tags=frozenset({COMPARES}),
)
