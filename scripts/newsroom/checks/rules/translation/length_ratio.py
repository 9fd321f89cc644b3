"""Rule ``length-ratio``: a text and its translation are about as long, so that no sentence is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.checks.rules.metadata.summary_length import LEAST, MOST
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, shown
from newsroom.languages.sentences import sentences
from newsroom.parity.pair import Pair

_BANDS = ((200, 0.62, 1.6), (120, 0.57, 1.75), (80, 0.45, 2.2), (50, 0.33, 3.0))
"""Characters of the longer one, and the least and greatest length of the translation against the original's.

Measured over the 357 aligned blocks of this site (Serbian and English) and the 83 of the sample (German and English):
0.94 to 1.31 from 200 characters on, 0.88 to 1.29 from 120, 0.66 to 1.36 from 80, 0.44 to 1.62 from 40. The bands leave
as much room again, for other translators; below 50 characters lengths say nothing.
"""
_FEWER = (80, 0.83, 1.35)
"""The same where the shorter one has fewer sentences as well. One of three left out makes about 0.72; two sentences
made one keep their length. Translations of more than one sentence were 0.85 to 1.29."""
_WHOLE = (600, 0.75, 1.45)
"""The same for a text in all; whole ones were 0.99 to 1.23, and short ones 0.85 to 1.11."""
_QUOTED = 60


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair in context.pairs:
        if pair.original.blocks and pair.translation.blocks:
            yield from _of_pair(pair)


def _of_pair(pair: Pair) -> Iterator[Problem]:
    found, one_to_one = False, True
    for both in pair.places:
        if len(both.original) != 1 or len(both.translation) != 1:
            # What is missing there, other rules tell more exactly.
            one_to_one = False
        elif (problem := _of_block(pair, both.original[0], both.translation[0])) is not None:
            found = True
            yield problem
    if one_to_one and not found:
        lengths = [sum(len(block.text) for block in text.blocks) for text in (pair.original, pair.translation)]
        if (fix := _fix(lengths, [_WHOLE])) is not None:
            path, line = pair.translation.path, pair.translation.blocks[0].line
            values = {"translation": lengths[1], "original": lengths[0], "path": pair.original.path}
            message = msg("the text has {translation} characters here and {original} in {path}", **values)
            yield Problem("length-ratio", path, line, message, fix, "warning")


def _of_block(pair: Pair, original: Block, translation: Block) -> Problem | None:
    if original.kind == "code" or any(map(_is_no_summary, (original, translation))):
        return None
    lengths = [len(block.text) for block in (original, translation)]
    counts = [len(sentences(block.text)) for block in (original, translation)]
    shorter = lengths.index(min(lengths))
    fewer = [_FEWER] if counts[shorter] < counts[1 - shorter] else []
    fix = _fix(lengths, [*_BANDS, *fewer])
    if fix is None:
        return None
    message = _message(shown(translation.text, _QUOTED), lengths, counts, f"{pair.original.path}:{original.line}")
    passage, other = _passage(pair.translation, translation), _passage(pair.original, original)
    return Problem("length-ratio", passage.path, passage.line, message, fix, "warning", passage=passage, other=other)


def _message(words: str, lengths: Sequence[int], counts: Sequence[int], place: str) -> Message:
    """Return what is wrong; *lengths* and *counts* of sentences are those of the original and the translation."""
    values = {"words": words, "translation": lengths[1], "original": lengths[0], "place": place}
    if counts[0] == counts[1]:
        return msg("“{words}” has {translation} characters, and {original} in {place}", **values)
    return msg(
        "“{words}” has {translation} characters, and {original} in {place} (sentences: {few} and {many})",
        few=counts[1],
        many=counts[0],
        **values,
    )


def _is_no_summary(block: Block) -> bool:
    """Return whether it is a summary of a length that rule `schema` refuses."""
    return block.name == "summary" and not LEAST <= len(block.text) <= MOST


def _fix(lengths: Sequence[int], bands: Sequence[tuple[int, float, float]]) -> Message | None:
    """Return what to do about two lengths that do not fit; None where they do."""
    ratio = lengths[1] / max(1, lengths[0])
    fitting = [(least, most) for long, least, most in bands if max(lengths) >= long]
    if any(ratio < least for least, _ in fitting):
        return msg("add here what is missing, or shorten the other")
    if any(ratio > most for _, most in fitting):
        return msg("remove here what the other does not say, or add it there")
    return None


def _passage(text: Text, block: Block) -> Passage:
    return Passage(text.path, block.line, block.text)


RULE = Rule(
    id="length-ratio",
    severity="warning",
    sentence="A text and its translation are about as long, so that no sentence is missing.",
    wrong={
        "index.sr.md": "Učili smo kako se pravi kompost. Ponesite rukavice i lopatu. Sledeća radionica je u maju.",
        "index.en.md": "We learned how to make compost. Please bring along gloves.",
    },
    right={
        "index.sr.md": "Učili smo kako se pravi kompost. Ponesite rukavice i lopatu. Sledeća radionica je u maju.",
        "index.en.md": "We learned how to make compost. Bring gloves and a spade. The next workshop is in May.",
    },
    find=_find,
    tags=frozenset({COMPARES}),
)
