"""Folding: words reduced to plain small letters, to compare spellings."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"đ": "dj", "ð": "d", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=65_536)
def plain(word: str) -> str:
    """Return a word without marks, capitals and what is no letter or digit: ``Đorđević-Šid`` → ``djordjevicsid``."""
    apart = unicodedata.normalize("NFKD", word.casefold().translate(_STROKES))
    return "".join(letter for letter in apart if letter.isalnum())
