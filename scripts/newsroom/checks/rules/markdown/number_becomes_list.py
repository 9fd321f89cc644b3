"""Rule ``number-becomes-list``: a number at the beginning of a paragraph does not make it an item of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from newsroom.checks.bodies import Body, bodies, stands_alone
from newsroom.checks.rule import EXPLAINS, MISREAD, CheckContext, Rule
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, Severity

_ID = "number-becomes-list"
_SUSPECT = re.compile(r"^[ >*+-]*\d+\.[ \t]", re.MULTILINE)
_YEAR = 1000
"""Numbers from which on no list begins."""


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a numbered list."""

    written: str
    """Its number as it stands in the text."""
    lines: tuple[int, int]
    """Its lines in the body, counted from 0."""
    small: bool
    """Whether its first word begins with a small letter, as in the midst of a sentence: “15. maja”."""

    @property
    def number(self) -> int:
        return int(self.written)


def _find(context: CheckContext) -> Iterator[Problem]:
    for body in bodies(context, _SUSPECT):
        lists = list(_lists(body.tokens))
        begun = {items[0].number for items in lists}
        after = 0  # the last number of the list before, where that was one
        for items in lists:
            if found := list(_wrong(items, after, begun)):
                yield from (_problem(body, *one) for one in found)
            else:
                after = items[-1].number


def _lists(tokens: Sequence[Token]) -> Iterator[list[_Item]]:
    """Yield the numbered lists that readers see as such."""
    within: list[tuple[bool, list[_Item]]] = []
    for at, token in enumerate(tokens):
        if token.type.endswith("list_open"):
            within.append((stands_alone(tokens, at), []))
        elif token.type == "list_item_open" and token.markup == "." and token.map and within:
            words = next((one.content for one in tokens[at:] if one.type == "inline"), "")
            within[-1][1].append(_Item(token.info, (token.map[0], token.map[1]), words[:1].islower()))
        elif token.type.endswith("list_close") and within:
            alone, items = within.pop()
            if alone and items:
                yield items


def _wrong(items: Sequence[_Item], after: int, begun: set[int]) -> Iterator[tuple[_Item, int, bool]]:
    """Yield the items that were not meant as such: item, number that readers see, whether all of them were not."""
    first = items[0]
    # Markdown counts on, whatever the items say: of “15. maja” and “30. maja” it makes 15. and 16.
    seen = range(first.number, first.number + len(items))
    lazy = {item.number for item in items} == {1}  # counted by Markdown, as its manual shows
    differ = [(item, number) for item, number in zip(items, seen, strict=True) if item.number != number and not lazy]
    slip = first.number <= 1 and max(item.number for item in items) <= 2 * len(items) and len(items) > 2
    if differ and slip:
        yield (*differ[0], False)  # a list with a slip in it
    elif differ or _is_none(items, after, begun):
        yield from ((item, number, True) for item, number in zip(items, seen, strict=True))


def _is_none(items: Sequence[_Item], after: int, begun: set[int]) -> bool:
    """Return whether a list whose numbers are right is none nevertheless: a day, a year, an ordinal."""
    first = items[0]
    if first.number >= _YEAR:
        return True
    if after and first.number == after + 1:  # it goes on after a paragraph
        return False
    if first.number <= 1:
        return len(items) == 1 and first.small and first.number + 1 not in begun
    return len(items) == 1 or first.small


def _problem(body: Body, item: _Item, number: int, none: bool) -> Problem:
    sure = item.small or item.number >= _YEAR or item.number != number
    severity: Severity = "error" if none and sure else "warning"
    passage = body.passage(*item.lines)
    return Problem(_ID, body.path, passage.line, *_words(item, number, none), severity, f"{item.written}.", passage)


def _words(item: _Item, number: int, none: bool) -> tuple[Message, Message]:
    """Return what is wrong, and what to do about it."""
    written = item.written
    message = msg("this begins with `{written}.`, so it becomes an item of a list", written=written)
    if number != item.number:
        values = {"written": written, "number": number}
        message = msg("readers see `{number}.` instead of `{written}.`: a list counts on from its first item", **values)
    if none:
        return message, msg("write `{written}\\.`, with a backslash, where it is no item of a list", written=written)
    return message, msg("number the items 1., 2., 3. and so on")


RULE = Rule(
    id=_ID,
    severity="error",
    sentence="A paragraph that begins with a number and a full stop is not made an item of a list, nor counted anew.",
    wrong={
        "index.sr.md": "15. maja počinju prijave.\n\n30. maja je poslednji dan.",
        "index.en.md": "Registration begins on 15 May.\n\nThe last day is 30 May.",
    },
    right={
        "index.sr.md": "15\\. maja počinju prijave.\n\n30\\. maja je poslednji dan.",
        "index.en.md": "Registration begins on 15 May.\n\nThe last day is 30 May.",
    },
    find=_find,
    tags=frozenset({EXPLAINS, MISREAD}),
)
