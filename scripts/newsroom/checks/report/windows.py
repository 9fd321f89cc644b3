"""Windows: the part of a long line that fits a terminal, around the words that matter; linear in the line's length."""

from __future__ import annotations

import unicodedata

from rich.cells import cell_len

_TAB = "    "
_CUT = "…"
_LEAD = 12
"""Cells kept before words that do not fit themselves."""
_LEAST = 20
"""Nothing can be read in fewer cells; a terminal that has not so many breaks the line itself."""


def window(line: str, start: int, end: int, width: int) -> tuple[str, str, str]:
    """Return what stands before, between and after two places of a line, shortened to a terminal's *width* in cells.

    What cannot be seen, or would act on a terminal, is shown as a sign of its own.
    """
    width = max(width, _LEAST)
    before, marked, after = (_visible(part) for part in (line[:start], line[start:end], line[end:]))
    if cell_len(before + marked + after) <= width:
        return before, marked, after
    rest = max(width - cell_len(marked), 0)
    if cell_len(before) + bool(after) > rest:
        before = _last(before, max(rest // 2, _LEAD))
    if cell_len(before + marked) > width - bool(after):
        return before, _first(marked, width - cell_len(before)), ""
    return before, marked, _first(after, width - cell_len(before + marked))


def _first(text: str, width: int) -> str:
    """Keep the beginning, with what is piled upon its last letter."""
    if cell_len(text) <= width:
        return text
    used = 0
    for at, character in enumerate(text):
        used += cell_len(character)
        if used > width - 1:
            return text[:at] + _CUT
    return text


def _last(text: str, width: int) -> str:
    """Keep the end, from a letter with all that is piled upon it."""
    if cell_len(text) <= width:
        return text
    used, first = 0, len(text)
    for at in range(len(text) - 1, -1, -1):
        used += cell_len(text[at])
        if used > width - 1:
            break
        if not unicodedata.combining(text[at]):
            first = at
    return _CUT + text[first:]


def _visible(text: str) -> str:
    return "".join(_TAB if c == "\t" else c if c.isprintable() or c == "\u00a0" else "\ufffd" for c in text)
