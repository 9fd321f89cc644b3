"""Messages: errors of the YAML library explained to editors who know no YAML."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsroom.content.frontmatter.plain_scalars import KEY
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Finding, retype


def means_more(sign: str) -> Message:
    """Return the message that a value begins with a sign of YAML's own."""
    return msg("the value begins with `{sign}`, which has a meaning of its own", sign=sign)


_UNCLOSED = msg("the bracket opened here is never closed, or a comma is missing in it")
_LINE_UP = msg("begin the line exactly below the keys or `-` it belongs with, and give it a key with a colon")
_COLON = msg("there is a second colon in the line")
_MISFIT = msg("this line does not fit the lines above it")
_BACKSLASH = msg("a backslash between double quotation marks has a meaning of its own")
_NO_ITEM = msg("this line is no list item as the lines above are")
_ITEM = msg("begin it with `- ` exactly below them")
_QUOTE = None
_EXPLANATIONS: tuple[tuple[str, Message, Message | None], ...] = (
    # Words of the library's error, what is wrong, what to do; None proposes the line with its value in quotation marks.
    ("mapping values are not allowed", _COLON, _QUOTE),
    (
        "scanning a quoted scalar",
        msg("the quotation mark opened here is never closed"),
        msg("add the closing quotation mark"),
    ),
    ("escape", _BACKSLASH, _QUOTE),
    ("hexdecimal", _BACKSLASH, _QUOTE),
    ("flow sequence", _UNCLOSED, msg("close the bracket with `{sign}`, with commas between its items", sign="]")),
    ("flow mapping", _UNCLOSED, msg("close the bracket with `{sign}`, with commas between its items", sign="}")),
    ("cannot start any token", msg("the value begins with a sign that must not stand there"), _QUOTE),
    ("scanning an anchor", means_more("&"), _QUOTE),
    ("scanning an alias", means_more("*"), _QUOTE),
    ("tag", means_more("!"), _QUOTE),
    ("document start", msg("this line is no setting"), msg("write it as `key: value`, or delete it")),
    ("directive", msg("the line begins with `%`, which has a meaning of its own"), msg("delete the line")),
    (
        "sequence entries are not allowed",
        msg("a list item (`- `) cannot stand here"),
        msg("write it on a line of its own"),
    ),
    ("block scalar", msg("after `|` or `>` nothing may stand in the line"), _QUOTE),
    (
        "simple key",
        msg("this line has no key with a colon"),
        msg("write it as `key: value`, or indent it under its key"),
    ),
    ("block collection", _NO_ITEM, _ITEM),
    ("block sequence", _NO_ITEM, _ITEM),
    ("block mapping", _MISFIT, _LINE_UP),
)
_UNCLEAR = msg("this line cannot be understood")
_BEGINNING = ("quoted scalar", "flow sequence", "flow mapping", "simple key")


def explain_yaml(error: Exception, lines: Sequence[str], first: int) -> Finding:
    """Return what an error of the YAML library means, with the line of the file in which the mistake is."""
    context, problem = getattr(error, "context", None) or "", getattr(error, "problem", None) or ""
    mark = getattr(error, "problem_mark", None)
    # What is never closed is reported where it begins; the library names the line where it gives up.
    if any(part in context for part in _BEGINNING) and "escape" not in problem:
        mark = getattr(error, "context_mark", None) or mark
    at = min(getattr(mark, "line", 0), len(lines) - 1)
    said = f"{context} {problem}"
    matching = ((message, fix) for part, message, fix in _EXPLANATIONS if part in said)
    message, fix = _closer(*next(matching, (_UNCLEAR, _QUOTE)), lines[at])
    return Finding(first + at, message, fix or in_quotes(lines[at]))


def _closer(message: Message, fix: Message | None, line: str) -> tuple[Message, Message | None]:
    """Return a more exact message where the line shows which of several mistakes it is."""
    match = KEY.fullmatch(line)
    value = match["value"] if match else ""
    if message == _COLON and not re.search(r":(\s|$)", value):
        return msg("this line stands too far right, as if it went on with the line above"), _LINE_UP
    if message == _MISFIT and value[:1] in tuple("\"'[{"):
        return msg("the value goes on after the closing quotation mark or bracket"), _QUOTE
    return message, fix


def in_quotes(line: str) -> Message:
    """Return the advice to write the line with its value in quotation marks, with the line to be copied."""
    match = KEY.fullmatch(line)
    if match is None or not match["value"]:
        return msg('write the line as `key: "value"`, with the value in quotation marks')
    value = match["value"].strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    mark = "'" if '"' in value or "\\" in value else '"'
    value = value.replace("'", "''") if mark == "'" else value
    single, double = msg("put the value in single quotation marks"), msg("put the value in quotation marks")
    return retype(f"{match['lead']}{match['key']}: {mark}{value}{mark}", single if mark == "'" else double)
