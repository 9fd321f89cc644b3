"""Rule ``link-mistyped``: what was meant as a link is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.checks.bodies import bodies
from newsroom.checks.rule import EXPLAINS, CheckContext, Rule
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, shown

_ADDRESS = (
    r"(?:(?:https?://|mailto:|tel:|www\.|\.\.?/)[^\s()\[\]]*(?:\([^\s()\[\]]*\)[^\s()\[\]]*)*"
    r"|[^\s()\[\]]+\.(?:md|pdf|jpe?g|png|webp|heic))"
)
_APART = re.compile(rf"(?<![\\\]])\[([^\[\]\n]{{1,300}})\][ \t\u00a0]+\(({_ADDRESS})\)")
_SWAPPED = re.compile(rf"(?<!\])\(([^()\n]+)\)[ \t]?\[({_ADDRESS})\](?![(\[:])")
_SUSPECT = re.compile(r"\][ \t\u00a0]+\(|\)[ \t]?\[")


def _find(context: CheckContext) -> Iterator[Problem]:
    for body in bodies(context, _SUSPECT):
        for token in body.tokens:
            if token.type != "inline" or not token.map or not _SUSPECT.search(token.content):
                continue
            passage = body.passage(*token.map)
            for at in range(*token.map):
                for mark, message, fix in _in_line(body.lines[at]):
                    yield Problem("link-mistyped", body.path, body.first + at, message, fix, mark=mark, passage=passage)


def _in_line(line: str) -> Iterator[tuple[str, Message, Message]]:
    for match in _APART.finditer(line):
        if match[1].isdecimal():  # the number of a source
            continue
        message = msg("`{link}` is no link: there is a space between the two brackets", link=shown(match[0]))
        yield match[0], message, msg("write `[{words}]({address})`", words=match[1], address=match[2])
    for match in _SWAPPED.finditer(line):
        message = msg("`{link}` is no link: its brackets are exchanged", link=shown(match[0]))
        yield match[0], message, msg("write `[{words}]({address})`", words=match[1], address=match[2])


RULE = Rule(
    id="link-mistyped",
    severity="error",
    sentence="A link is written as `[words](address)`, without a space between its brackets.",
    wrong={
        "index.sr.md": "Prijavite se na [stranici kluba] (https://example.org/).",
        "index.en.md": "Register on [the club's page](https://example.org/).",
    },
    right={
        "index.sr.md": "Prijavite se na [stranici kluba](https://example.org/).",
        "index.en.md": "Register on [the club's page](https://example.org/).",
    },
    find=_find,
    tags=frozenset({EXPLAINS}),
)
