"""Rule ``headings-differ``: both languages have the same headings, in number, level and order."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.findings import shown
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem
from newsroom.parity.align import without_counterpart
from newsroom.parity.pair import Pair
from newsroom.parity.sections import Section, sections

_LONGEST = 80


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair in context.pairs:
        # A text that is not written yet is told of once, by `paragraphs-differ`.
        if pair.original.blocks and pair.translation.blocks:
            yield from _of_pair(pair)


def _of_pair(pair: Pair) -> Iterator[Problem]:
    original, translation = sections(pair.original)[1:], sections(pair.translation)[1:]
    missing, extra = without_counterpart([_told(one) for one in original], [_told(one) for one in translation])
    before = _lines_before(pair, len(original), missing, _others(translation, extra))
    for at in missing:
        there = _passage(pair.original, _heading(original[at]))
        message = msg("the heading “{heading}” ({path}:{line}) has no counterpart here",
                      heading=shown(there.text, _LONGEST), path=there.path, line=there.line)  # fmt: skip
        fix = msg("add the heading here with what stands below it, or remove it there")
        yield _problem(pair, before[at], message, fix, other=there)
    for at in extra:
        heading = _heading(translation[at])
        message = msg("the heading “{heading}” has no counterpart in {path}",
                      heading=shown(heading.text, _LONGEST), path=pair.original.path)  # fmt: skip
        fix = msg("add the heading there with what stands below it, or remove it here")
        yield _problem(pair, heading.line, message, fix, heading)
    for one, other in zip(_others(original, missing), _others(translation, extra), strict=True):
        yield from _levels(pair, _heading(one), _heading(other))


def _levels(pair: Pair, one: Block, other: Block) -> Iterator[Problem]:
    if one.level == other.level:
        return
    there = _passage(pair.original, one)
    message = msg("the heading “{heading}” has {mine} here, and “{their}” ({path}:{line}) has {signs}",
                  heading=shown(other.text, _LONGEST), mine=f"`{'#' * other.level}`", their=shown(one.text, _LONGEST),
                  path=there.path, line=there.line, signs=f"`{'#' * one.level}`")  # fmt: skip
    yield _problem(pair, other.line, message, msg("begin both with the same number of `#`"), other, there)


def _problem(
    pair: Pair, line: int, message: Message, fix: Message, heading: Block | None = None, other: Passage | None = None
) -> Problem:
    here = _passage(pair.translation, heading) if heading else None
    return Problem("headings-differ", pair.translation.path, line, message, fix, passage=here, other=other)


def _others(row: tuple[Section, ...], alone: list[int]) -> list[Section]:
    gone = set(alone)
    return [section for at, section in enumerate(row) if at not in gone]


def _lines_before(pair: Pair, count: int, missing: list[int], translation: list[Section]) -> dict[int, int]:
    """Give, for each missing heading, the line in the translation after which it belongs."""
    gone, ends = set(missing), iter(translation)
    line, found = sections(pair.translation)[0].end, {}
    for at in range(count):
        if at in gone:
            found[at] = line
        else:
            line = next(ends).end
    return found


def _told(section: Section) -> str:
    """Return what tells one section from another whatever the language: its length and figures."""
    return "\n".join(block.text for block in (_heading(section), *section.blocks))


def _heading(section: Section) -> Block:
    assert section.heading  # only the first section of a text has none
    return section.heading


def _passage(text: Text, heading: Block) -> Passage:
    return Passage(text.path, heading.line, heading.text)


RULE = Rule(
    id="headings-differ",
    severity="error",
    sentence="Both languages have the same headings, in number, level and order.",
    wrong={
        "index.sr.md": "Učili smo.\n\n## Program\n\nKompost.\n\n## Utisci\n\nLepo je bilo.",
        "index.en.md": "We learned.\n\n## Programme\n\nCompost.",
    },
    right={
        "index.sr.md": "Učili smo.\n\n## Program\n\nKompost.\n\n## Utisci\n\nLepo je bilo.",
        "index.en.md": "We learned.\n\n## Programme\n\nCompost.\n\n## Impressions\n\nIt was nice.",
    },
    find=_find,
)
