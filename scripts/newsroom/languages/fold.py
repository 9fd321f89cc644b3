"""Folding: words in plain small letters, as somebody types them who has no others."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from newsroom.languages.registry import common_data


@lru_cache(maxsize=65_536)
def plain(word: str) -> str:
    """Return a word without marks, capitals and what is no letter or digit: ``Đorđević-Šid`` → ``djordjevicsid``."""
    apart = unicodedata.normalize("NFKD", word.casefold().translate(_table("strokes")))
    return "".join(letter for letter in apart if letter.isalnum())


def devoiced(word: str) -> str:
    """Return a plain word as a voiceless consonant after each letter would change it: ``sab`` → ``sap``."""
    return word.translate(_table("voiceless"))


@cache
def _table(key: str) -> dict[int, str]:
    return str.maketrans(dict(common_data()[key]))
