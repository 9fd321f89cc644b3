"""Sentences: where each of a text begins and ends."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

_END = re.compile(r"[.!?…][\"”“’»)\]]{0,2}\s{1,3}(?=[„“”«»\"(\[]{0,2}(\w))")
_BEFORE = 30


@lru_cache(maxsize=65_536)
def sentences(text: str, abbreviations: Set[str] = frozenset()) -> tuple[str, ...]:
    """Return the sentences of a text, which put together are the text again.

    A day's dot (``30. April``), an initial's and that of one of the *abbreviations* (in small letters) end none.
    """
    found, start = [], 0
    for end in _END.finditer(text):
        before = re.split(r"\W", text[max(0, end.start() - _BEFORE) : end.start()])[-1]
        is_short = (len(before) == 1 and before.isupper()) or (before.isdigit() and len(before) < 3)
        if end[1].isupper() and not is_short and before.lower() not in abbreviations:
            found.append(text[start : end.end()])
            start = end.end()
    return (*found, text[start:])
