"""Rule ``paragraphs-differ``: below each heading, both languages have the same number of paragraphs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from newsroom.checks.rule import COMPARES, COUNTS, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown
from newsroom.parity.align import without_counterpart
from newsroom.parity.pair import Pair
from newsroom.parity.sections import Section, place, section_pairs

_ID = "paragraphs-differ"
_FIGURE = re.compile(r"\d+")
_WORDS = 60
"""Characters of a paragraph that are quoted."""
_FITS = (0.85, 1.3)
"""Lengths of a section's paragraphs against the original's where nothing is missing: the site's own are 0.9 to 1.24."""
_ENOUGH = 2
"""Paragraphs, of which the others tell how long a translation is here."""
_NEAR = 0.2
"""Difference of two lengths, as a logarithm, within which they are alike."""
_SHARE = 0.2
"""A paragraph as long as this part of its section could not be missing without the lengths telling."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair in context.pairs:
        if bool(pair.original.blocks) != bool(pair.translation.blocks):
            yield _empty(pair)
        for original, translation in section_pairs(pair):
            if pair.original.blocks and pair.translation.blocks:
                yield from _of_section(pair, original, translation)


def _empty(pair: Pair) -> Problem:
    full, empty = (pair.original, pair.translation) if pair.original.blocks else (pair.translation, pair.original)
    message = msg("there is no text below the front matter, and there is one in {path}", path=full.path)
    line = empty.fields[-1].line if empty.fields else 1
    return Problem(_ID, empty.path, line, message, msg("write it here, or remove it there"), "warning")


def _of_section(pair: Pair, original: Section, translation: Section) -> Iterator[Problem]:
    paragraphs = original.paragraphs, translation.paragraphs
    alone = without_counterpart(*([paragraph.text for paragraph in row] for row in paragraphs))
    if not any(alone) or _only_divided(paragraphs, alone):
        return
    values = {"where": place(translation), "translation": len(paragraphs[1]), "original": len(paragraphs[0])}
    missing, extra = alone
    if missing:
        first = pair.original.passage(paragraphs[0][missing[0]])
        message = msg("{where}, the number of paragraphs is {translation} here and {original} in {path}:{line}; "
                      "it seems that “{words}” has no counterpart here", path=first.path, line=first.line,
                      words=shown(first.text, _WORDS), **values)  # fmt: skip
        line = _line_for(translation, missing[0])
        fix = msg("translate the paragraph here, or remove it there")
        yield Problem(_ID, pair.translation.path, line, message, fix, "warning", other=first)
    else:
        first = pair.translation.passage(paragraphs[1][extra[0]])
        message = msg("{where}, the number of paragraphs is {translation} here and {original} in {path}:{line}; "
                      "it seems that “{words}” has no counterpart there", path=pair.original.path,
                      line=_start(original), words=shown(first.text, _WORDS), **values)  # fmt: skip
        fix = msg("add the paragraph there, or remove it here")
        yield Problem(_ID, first.path, first.line, message, fix, "warning", passage=first)


def _only_divided(paragraphs: tuple[Sequence[Block], Sequence[Block]], alone: tuple[list[int], list[int]]) -> bool:
    """Return whether one paragraph became two, or two became one, and nothing is missing."""
    original, translation = ("\n".join(paragraph.text for paragraph in row) for row in paragraphs)
    ratio = len(translation) / max(1, len(original))
    texts = [[row[at].text for at in places] for row, places in zip(paragraphs, alone, strict=True)]
    if not _FITS[0] <= ratio <= _FITS[1] or _figures(texts[0]) - _figures([translation]):
        return False
    if _figures(texts[1]) - _figures([original]):
        return False
    lengths = [[max(1, len(paragraph.text)) for paragraph in row] for row in paragraphs]
    shortest, whole = min(map(len, (*texts[0], *texts[1]))), max(len(original), len(translation))
    return shortest >= _SHARE * whole or _fits_joined(*sorted(lengths, key=len))


def _figures(texts: Iterable[str]) -> set[str]:
    return {figure for text in texts for figure in _FIGURE.findall(text)}


def _fits_joined(fewer: Sequence[int], more: Sequence[int]) -> bool:
    """Return whether two neighbours put together are as long as one of the other language, better than either alone."""
    if len(fewer) + 1 != len(more) or len(fewer) < _ENOUGH:
        return False
    for at, whole in enumerate(fewer):
        parts = more[at : at + 2]
        usual = (sum(more) - sum(parts)) / (sum(fewer) - whole)
        joined, *alone = (abs(math.log(part / whole / usual)) for part in (sum(parts), *parts))
        if joined < _NEAR and joined < min(alone):
            return True
    return False


def _line_for(translation: Section, at: int) -> int:
    """Return the line of the paragraph before which, or at the section's end after which, a missing one belongs."""
    return translation.paragraphs[at].line if at < len(translation.paragraphs) else translation.end


def _start(section: Section) -> int:
    return section.heading.line if section.heading else section.end


RULE = Rule(
    id=_ID,
    severity="warning",
    sentence="Below each heading, both languages have the same number of paragraphs.",
    wrong={
        "index.sr.md": "Učili smo kako se pravi kompost.\n\nSledeća radionica je u maju.",
        "index.en.md": "We learned how to make compost.",
    },
    right={
        "index.sr.md": "Učili smo kako se pravi kompost.\n\nSledeća radionica je u maju.",
        "index.en.md": "We learned how to make compost.\n\nThe next workshop is in May.",
    },
    find=_find,
    tags=frozenset({COMPARES, COUNTS}),
)
