"""Plain words: what the YAML library says of a mistake, put so that somebody who knows no YAML can mend it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsroom.findings import Finding, retype
from newsroom.textlines import KEY

_UNCLOSED = "the bracket opened here is never closed, or a comma is missing in it"
_LINE_UP = "begin the line exactly below the keys or `-` it belongs with, and give it a key with a colon"
_COLON = "there is a second colon in the line"
_MISFIT = "this line does not fit the lines above it"
_BACKSLASH = "a backslash between double quotation marks has a meaning of its own"
_QUOTE = "quote"
_SAYINGS: tuple[tuple[str, str, str], ...] = (
    # What the library says, what we say, what to do; "quote" proposes the line with its value in quotation marks.
    (
        "mapping values are not allowed",
        _COLON,
        _QUOTE,
    ),
    ("scanning a quoted scalar", "the quotation mark opened here is never closed", "add the closing quotation mark"),
    ("escape", _BACKSLASH, _QUOTE),
    ("hexdecimal", _BACKSLASH, _QUOTE),
    ("flow sequence", _UNCLOSED, "close the bracket with `]`, with commas between its items"),
    ("flow mapping", _UNCLOSED, "close the bracket with `}`, with commas between its items"),
    ("cannot start any token", "the value begins with a sign that must not stand there", _QUOTE),
    ("scanning an anchor", "the value begins with `&`, which has a meaning of its own", _QUOTE),
    ("scanning an alias", "the value begins with `*`, which has a meaning of its own", _QUOTE),
    ("tag", "the value begins with `!`, which has a meaning of its own", _QUOTE),
    ("document start", "this line is no setting", "write it as `key: value`, or delete it"),
    ("directive", "the line begins with `%`, which has a meaning of its own", "delete the line"),
    ("sequence entries are not allowed", "a list item (`- `) cannot stand here", "write it on a line of its own"),
    ("block scalar", "after `|` or `>` nothing may stand in the line", _QUOTE),
    ("simple key", "this line has no key with a colon", "write it as `key: value`, or indent it under its key"),
    ("block collection", "this line is no list item as the lines above are", "begin it with `- ` exactly below them"),
    ("block sequence", "this line is no list item as the lines above are", "begin it with `- ` exactly below them"),
    ("block mapping", _MISFIT, _LINE_UP),
)
_BEGINNING = ("quoted scalar", "flow sequence", "flow mapping", "simple key")


def translate(error: Exception, lines: Sequence[str], first: int) -> Finding:
    """Put an error of the YAML library in plain words, with the line in the file where the mistake is."""
    context, problem = getattr(error, "context", None) or "", getattr(error, "problem", None) or ""
    mark = getattr(error, "problem_mark", None)
    # What is never closed is a mistake where it begins; the library complains where it gives up.
    if any(part in context for part in _BEGINNING) and "escape" not in problem:
        mark = getattr(error, "context_mark", None) or mark
    at = min(getattr(mark, "line", 0), len(lines) - 1)
    said = f"{context} {problem}"
    matching = ((message, fix) for part, message, fix in _SAYINGS if part in said)
    message, fix = _closer(*next(matching, ("this line cannot be understood", _QUOTE)), lines[at])
    return Finding(first + at, message, in_quotes(lines[at]) if fix == _QUOTE else fix)


def _closer(message: str, fix: str, line: str) -> tuple[str, str]:
    """Tell apart, by the line itself, mistakes that the library says the same of."""
    match = KEY.fullmatch(line)
    value = match["value"] if match else ""
    if message == _COLON and not re.search(r":(\s|$)", value):
        return "this line stands too far right, as if it went on with the line above", _LINE_UP
    if message == _MISFIT and value[:1] in tuple("\"'[{"):
        return "the value goes on after the closing quotation mark or bracket", _QUOTE
    return message, fix


def in_quotes(line: str) -> str:
    """Say what to do about a value that YAML takes for something else: the line, ready to paste."""
    match = KEY.fullmatch(line)
    if match is None or not match["value"]:
        return 'write the line as `key: "value"`, with the value in quotation marks'
    value = match["value"].strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    mark = "'" if '"' in value or "\\" in value else '"'
    value = value.replace("'", "''") if mark == "'" else value
    how = "put the value in single quotation marks" if mark == "'" else "put the value in quotation marks"
    return retype(f"{match['lead']}{match['key']}: {mark}{value}{mark}", how)
