"""Rule ``lists-and-tables-differ``: below each heading, both languages have lists and tables of the same size."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from newsroom.checks.rule import COMPARES, COUNTS, CheckContext, Rule
from newsroom.content.markdown import Block, Group
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, shown
from newsroom.parity.align import without_counterpart
from newsroom.parity.pair import Pair
from newsroom.parity.sections import Section, place, section_pairs

_ID = "lists-and-tables-differ"
_WORDS = 60
"""Characters of an item that are quoted."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair in context.pairs:
        # A text that is not written yet is told of once, by `paragraphs-differ`.
        if pair.original.blocks and pair.translation.blocks:
            for original, translation in section_pairs(pair):
                yield from _numbers(pair, original, translation)


def _numbers(pair: Pair, original: Section, translation: Section) -> Iterator[Problem]:
    for kind in ("list", "table"):
        originals = [group for group in original.groups if group.kind == kind]
        translations = [group for group in translation.groups if group.kind == kind]
        if len(originals) != len(translations):
            line = translations[0].line if translations else translation.end
            original_line = originals[0].line if originals else original.end
            path = f"{pair.original.path}:{original_line}"
            message = _of_number(kind, place(translation), (len(originals), len(translations)), path)
            fix = msg("make both the same; a list and a table need an empty line before them")
            other = Passage(pair.original.path, original_line, "")
            yield Problem(_ID, pair.translation.path, line, message, fix, "warning", other=other)
            continue
        for both in zip(originals, translations, strict=True):
            if both[0].size != both[1].size:
                items = _items(original, both[0]), _items(translation, both[1])
                yield _of_table(pair, *both) if kind == "table" else _of_list(pair, *both, items)


def _of_number(kind: str, where: Message, counts: tuple[int, int], path: str) -> Message:
    """Return what is wrong with the *counts* of lists or tables, in the original and in the translation."""
    values = {"where": where, "translation": counts[1], "original": counts[0], "path": path}
    if kind == "list":
        return msg("{where}, the number of lists is {translation} here and {original} in {path}", **values)
    return msg("{where}, the number of tables is {translation} here and {original} in {path}", **values)


def _of_table(pair: Pair, original: Group, translation: Group) -> Problem:
    message = msg(
        "the size of this table is {translation} here and {original} in {path} (rows × columns)",
        translation=_size(translation),
        original=_size(original),
        path=f"{pair.original.path}:{original.line}",
    )
    fix = msg("complete the shorter one, or shorten the longer one")
    other = Passage(pair.original.path, original.line, "")
    return Problem(_ID, pair.translation.path, translation.line, message, fix, "warning", other=other)


def _of_list(
    pair: Pair, original: Group, translation: Group, items: tuple[Sequence[Block], Sequence[Block]]
) -> Problem:
    """Return the problem of two lists, with the first of their *items* that has no counterpart."""
    missing, extra = without_counterpart(*([item.text for item in row] for row in items))
    message = msg(
        "the number of items is {translation} here and {original} in {path}",
        translation=translation.size[0],
        original=original.size[0],
        path=f"{pair.original.path}:{original.line}",
    )
    fix = msg("complete the shorter one, or shorten the longer one")
    passage, other = None, Passage(pair.original.path, original.line, "")
    if missing:
        item = items[0][missing[0]]
        other = pair.original.passage(item)
        fix = msg("add what “{words}” says there, or remove it there", words=shown(item.text, _WORDS))
    elif extra:
        item = items[1][extra[0]]
        passage = pair.translation.passage(item)
        fix = msg("add what “{words}” says to the other language, or remove it here", words=shown(item.text, _WORDS))
    line = passage.line if passage else translation.line
    return Problem(_ID, pair.translation.path, line, message, fix, "warning", passage=passage, other=other)


def _items(section: Section, group: Group) -> Sequence[Block]:
    """Return the items of a list, those of lists within it as well."""
    after = bisect_right(section.groups, group.line, key=attrgetter("line"))
    end = section.groups[after].line if after < len(section.groups) else section.end + 1
    first, last = (bisect_left(section.blocks, line, key=attrgetter("line")) for line in (group.line, end))
    return [block for block in section.blocks[first:last] if block.kind == "item"]


def _size(table: Group) -> str:
    return " × ".join(map(str, table.size))


RULE = Rule(
    id=_ID,
    severity="warning",
    sentence="Below each heading, both languages have as many lists and tables, of the same size.",
    wrong={
        "index.sr.md": "Ponesite:\n\n- rukavice,\n- lopatu,\n- vodu.",
        "index.en.md": "Bring along:\n\n- gloves,\n- water.",
    },
    right={
        "index.sr.md": "Ponesite:\n\n- rukavice,\n- lopatu,\n- vodu.",
        "index.en.md": "Bring along:\n\n- gloves,\n- a spade,\n- water.",
    },
    find=_find,
    tags=frozenset({COMPARES, COUNTS}),
)
