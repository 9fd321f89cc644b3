"""Rule ``lists-and-tables-differ``: below each heading, both languages have lists and tables of the same size."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.markdown import Block, Group
from newsroom.core.findings import shown
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem
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
        mine = [group for group in original.groups if group.kind == kind]
        others = [group for group in translation.groups if group.kind == kind]
        if len(mine) == len(others):
            for one, other in zip(mine, others, strict=True):
                yield from _sizes(pair, original, translation, one, other)
            continue
        counts = {"mine": len(others), "others": len(mine), "where": place(translation)}
        there = Passage(pair.original.path, mine[0].line if mine else original.end, "")
        path = f"{there.path}:{there.line}"
        if kind == "list":
            message = msg("{where}, the number of lists is {mine} here and {others} in {path}", path=path, **counts)
        else:
            message = msg("{where}, the number of tables is {mine} here and {others} in {path}", path=path, **counts)
        line = others[0].line if others else translation.end
        fix = msg("make both the same; a list and a table need an empty line before them")
        yield Problem(_ID, pair.translation.path, line, message, fix, "warning", other=there)


def _sizes(pair: Pair, original: Section, translation: Section, one: Group, other: Group) -> Iterator[Problem]:
    if one.size == other.size:
        return
    path = f"{pair.original.path}:{one.line}"
    if one.kind == "table":
        message = msg("the size of this table is {mine} here and {others} in {path} (rows × columns)",
                      mine=_size(other), others=_size(one), path=path)  # fmt: skip
        fix = msg("complete the shorter one, or shorten the longer one")
        yield Problem(_ID, pair.translation.path, other.line, message, fix, "warning", other=_passage(pair, one))
        return
    items = _items(original, one), _items(translation, other)
    missing, extra = without_counterpart(*([item.text for item in row] for row in items))
    message = msg("the number of items is {mine} here and {others} in {path}",
                  mine=other.size[0], others=one.size[0], path=path)  # fmt: skip
    fix = msg("complete the shorter one, or shorten the longer one")
    here, there = None, _passage(pair, one)
    if missing:
        words = items[0][missing[0]]
        there = Passage(pair.original.path, words.line, words.text)
        fix = msg("add what “{words}” says there, or remove it there", words=shown(words.text, _WORDS))
    elif extra:
        words = items[1][extra[0]]
        here = Passage(pair.translation.path, words.line, words.text)
        fix = msg("add what “{words}” says to the other language, or remove it here", words=shown(words.text, _WORDS))
    yield _of_list(pair, other, message, fix, here, there)


def _of_list(pair: Pair, group: Group, message: Message, fix: Message, here: Passage | None, there: Passage) -> Problem:
    line = here.line if here else group.line
    return Problem(_ID, pair.translation.path, line, message, fix, "warning", passage=here, other=there)


def _items(section: Section, group: Group) -> Sequence[Block]:
    """Return the items of a list, those of lists within it as well."""
    after = bisect_right(section.groups, group.line, key=attrgetter("line"))
    end = section.groups[after].line if after < len(section.groups) else section.end + 1
    first, last = (bisect_left(section.blocks, line, key=attrgetter("line")) for line in (group.line, end))
    return [block for block in section.blocks[first:last] if block.kind == "item"]


def _size(table: Group) -> str:
    return " × ".join(map(str, table.size))


def _passage(pair: Pair, group: Group) -> Passage:
    return Passage(pair.original.path, group.line, "")


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
)
