"""Rule ``list-or-table-broken``: what looks like a list or a table in the text is one on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.token import Token

from newsroom.checks.bodies import Body, bodies, stands_alone
from newsroom.checks.rule import EXPLAINS, MISREAD, CheckContext, Rule
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem

_ID = "list-or-table-broken"
_BULLET = re.compile(r"[•●▪■◦‣⁃\uf0b7\uf0a7\uf0d8][ \t\u00a0]*(?=\S)")
"""The marks of word processors; the last three are those of their own fonts, without a shape in others."""
_DASH = re.compile(r"[–—·○□][ \t\u00a0]+(?=\S)|o\t+(?=\S)")
"""Marks that may stand at the beginning of one line for another reason: a dialogue."""
_CELLS = re.compile(r"\S\t+\S|^\t*\S+\t+$")
_SUSPECT = re.compile(rf"\t|{_BULLET.pattern}|^[ >]*(?:{_DASH.pattern})|^[ >]*(?:[*+-] |1\. |\|?[ :]*--)", re.MULTILINE)


def _find(context: CheckContext) -> Iterator[Problem]:
    for body in bodies(context, _SUSPECT):
        tokens, bulleted = body.tokens, False
        for at, token in enumerate(tokens):
            if token.type == "inline" and tokens[at - 1].type == "paragraph_open":
                found = _of_paragraph(body, token)
                # Word puts an empty line between its items, too; of a row of them the first is told.
                if found and not (bulleted and found[1] and tokens[at - 2].type == "paragraph_close"):
                    yield found[0]
                bulleted = bool(found and found[1])
            elif token.type.endswith(("list_open", "table_open")) and not token.level and _is_stuck(tokens, at):
                yield _stuck(body, token)


def _of_paragraph(body: Body, token: Token) -> tuple[Problem, bool] | None:
    """Return what is wrong with a paragraph, and whether it is a list."""
    start, end = token.map or (0, 0)
    lines = token.content.split("\n")
    sure = next((at for at, line in enumerate(lines) if _BULLET.match(line)), None)
    marked = next((at for at, both in enumerate(pairwise(lines)) if all(map(_DASH.match, both))), sure)
    cells = next((at for at, both in enumerate(pairwise(lines)) if all(map(_CELLS.search, both))), None)
    at = marked if sure is None else sure
    if at is not None:
        match = _BULLET.match(lines[at]) or _DASH.match(lines[at])
        mark = match[0].strip() if match else ""
        message = msg("`{mark}` begins no list: readers see all of it as one paragraph", mark=mark)
        fix = msg("begin each item with `- `, a hyphen and a space, and leave an empty line before the first")
        return _problem(body, start + at, (start, end), message, fix, mark), True
    if cells is not None:
        message = msg("this table was pasted with tabs: readers see its cells as one paragraph")
        return _problem(body, start + cells, (start, end), message, _table_fix(), ""), False
    return None


def _table_fix() -> Message:
    return msg("write `| … | … |` in each row, and `|---|---|` in a line of its own below the first row")


def _is_stuck(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a list or table stands directly below a paragraph; one hyphen may only be a dash."""
    if stands_alone(tokens, at):
        return False
    items = 0
    for token in tokens[at + 1 :]:
        if not token.level or token.type == "table_close":
            break
        items += token.type == "list_item_open" and token.level == 1
    return tokens[at].type == "table_open" or items > 1 or tokens[at - 2].content.rstrip().endswith(":")


def _stuck(body: Body, token: Token) -> Problem:
    start, end = token.map or (0, 0)
    message = msg("there is no empty line before this list, so readers see it as part of the paragraph above")
    if token.type == "table_open":
        message = msg("there is no empty line before this table, so readers see it as part of the paragraph above")
    return _problem(body, start, (start, end), message, msg("leave an empty line before it"), "")


def _problem(body: Body, at: int, lines: tuple[int, int], message: Message, fix: Message, mark: str) -> Problem:
    return Problem(_ID, body.path, body.first + at, message, fix, "warning", mark, body.passage(*lines))


RULE = Rule(
    id=_ID,
    severity="warning",
    sentence="Lists and tables are written as Markdown knows them, with an empty line before them.",
    wrong={
        "index.sr.md": "Ponesite:\n\n• rukavice,\n• vodu.",
        "index.en.md": "Bring along:\n- gloves,\n- water.",
    },
    right={
        "index.sr.md": "Ponesite:\n\n- rukavice,\n- vodu.",
        "index.en.md": "Bring along:\n\n- gloves,\n- water.",
    },
    find=_find,
    tags=frozenset({EXPLAINS, MISREAD}),
)
