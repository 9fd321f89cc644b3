"""A finding: something wrong in one file's text, told before anyone has said which file it is."""

from __future__ import annotations

from typing import NamedTuple

from newsroom.core.messages import Message, msg

_LONG = 400
_AGAIN = msg("type the line again")


class Finding(NamedTuple):
    """What `Problem` says, without the rule and the path."""

    line: int
    """Line in the file, counted from 1."""
    message: str
    """What is wrong."""
    fix: str
    """What to do about it."""


def retype(line: str, how: Message = _AGAIN) -> Message:
    """Propose the line as it should be, ready to paste, but never cut short: it would be pasted so."""
    right = "".join(c for c in line.rstrip() if c.isprintable() or c == "\u00a0")
    return msg("{how}: `{line}`", how=how, line=right) if len(right) <= _LONG else how


def shown(text: str, most: int = 160) -> str:
    """Make a piece of the file fit to stand in a message: one line, nothing invisible, not endless."""
    visible = "".join(c for c in text.replace("\n", " ") if c.isprintable() or c == "\u00a0").strip()
    return visible if len(visible) <= most else visible[:most].rstrip() + "…"


def one_line(words: str) -> str:
    """Return words of a text that may stand on two lines of it as a message can quote them."""
    return " ".join(words.split())
