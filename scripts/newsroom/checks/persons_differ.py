"""Rule ``persons-differ``: both languages call the same people by the same names."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.alignment import Aligned
from newsroom.blocks import Block
from newsroom.checks.rule import Reading, Rule
from newsroom.pairs import Pair
from newsroom.persons import Person, namesakes
from newsroom.problems import Problem
from newsroom.sentences import say
from newsroom.vocabulary import Vocabulary, vocabulary

_JOINT = "\n\n"


def _find(reading: Reading) -> Iterator[Problem]:
    words = {edition.locale: vocabulary(edition.lang) for edition in reading.settings.editions}
    for pair in reading.pairs:
        both = words[pair.original.locale], words[pair.translation.locale]
        if any(known.surnames for known in both):
            for place in pair.places:
                yield from _of_place(pair, place, both)


def _of_place(pair: Pair, place: Aligned, words: tuple[Vocabulary, Vocabulary]) -> Iterator[Problem]:
    texts = tuple(_JOINT.join(block.text for block in row) for row in (place.original, place.translation))
    for found in namesakes((texts[0], texts[1]), words):
        there, here = _block(place.original, found.one), _block(place.translation, found.other)
        names = [f"{person.first} {person.family}" for person in (found.other, found.one)]
        where = f"{pair.original.path}:{there.line_at(max(0, there.text.find(found.one.family)))}"
        message = say("here it says “{here}”, and “{name}” in {there}", here=names[0], name=names[1], there=where)
        fix = say("find out which is right, and name the same in both")
        passages = pair.translation.passage(here), pair.original.passage(there, names[1])
        path, line = pair.translation.path, here.line_at(max(0, here.text.find(found.other.family)))
        yield Problem("persons-differ", path, line, message, fix, "error", names[0], *passages)


def _block(row: tuple[Block, ...], person: Person) -> Block:
    """Give the block in which somebody is named, of several that were read as one text."""
    end = 0
    for block in row:
        end += len(block.text) + len(_JOINT)
        if person.start < end:
            return block
    return row[-1]


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
)
