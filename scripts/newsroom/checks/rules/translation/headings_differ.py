"""Rule ``headings-differ``: both languages have the same headings, in number, level and order."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, shown
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
    missing, extra = without_counterpart(list(map(_words, original)), list(map(_words, translation)))
    before = _lines_before(pair, len(original), missing, _without(translation, extra))
    for at in missing:
        passage = _passage(pair.original, _heading(original[at]))
        message = msg("the heading “{heading}” ({path}:{line}) has no counterpart here",
                      heading=shown(passage.text, _LONGEST), path=passage.path, line=passage.line)  # fmt: skip
        fix = msg("add the heading here with what stands below it, or remove it there")
        yield _problem(pair, before[at], message, fix, original=passage)
    for at in extra:
        heading = _heading(translation[at])
        message = msg("the heading “{heading}” has no counterpart in {path}",
                      heading=shown(heading.text, _LONGEST), path=pair.original.path)  # fmt: skip
        fix = msg("add the heading there with what stands below it, or remove it here")
        yield _problem(pair, heading.line, message, fix, heading)
    for both in zip(_without(original, missing), _without(translation, extra), strict=True):
        yield from _levels(pair, *map(_heading, both))


def _levels(pair: Pair, original: Block, translation: Block) -> Iterator[Problem]:
    if original.level == translation.level:
        return
    message = msg(
        "the heading “{translation}” has {signs} here, and “{original}” ({path}:{line}) has {original_signs}",
        translation=shown(translation.text, _LONGEST),
        signs=f"`{'#' * translation.level}`",
        original=shown(original.text, _LONGEST),
        path=pair.original.path,
        line=original.line,
        original_signs=f"`{'#' * original.level}`",
    )
    fix = msg("begin both with the same number of `#`")
    yield _problem(pair, translation.line, message, fix, translation, _passage(pair.original, original))


def _problem(
    pair: Pair, line: int, message: Message, fix: Message, heading: Block | None = None, original: Passage | None = None
) -> Problem:
    passage = _passage(pair.translation, heading) if heading else None
    return Problem("headings-differ", pair.translation.path, line, message, fix, passage=passage, other=original)


def _without(row: tuple[Section, ...], alone: list[int]) -> list[Section]:
    gone = set(alone)
    return [section for at, section in enumerate(row) if at not in gone]


def _lines_before(pair: Pair, count: int, missing: list[int], translation: list[Section]) -> dict[int, int]:
    """Return, for each missing heading, the line in the translation after which it belongs."""
    gone, ends = set(missing), iter(translation)
    line, found = sections(pair.translation)[0].end, {}
    for at in range(count):
        if at in gone:
            found[at] = line
        else:
            line = next(ends).end
    return found


def _words(section: Section) -> str:
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
    tags=frozenset({COMPARES}),
)
