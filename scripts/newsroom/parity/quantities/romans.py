"""Romans: Roman numerals, ``XIV``."""

from __future__ import annotations

from decimal import Decimal

import regex

from newsroom.parity.quantities.items import Item
from newsroom.parity.quantities.language import Language

_ROMAN = regex.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_DIGITS = {"I": 1, "V": 5, "X": 10}


def roman(match: regex.Match[str], language: Language) -> Item | None:
    """Read a word in capitals, up to 39; None where it is a word. A single letter often stands for something else."""
    word = match[0]
    if not _ROMAN.fullmatch(word) or (len(word) == 1 and word not in language.lists["roman"]):
        return None
    value = 0
    for digit, following in zip(word, [*word[1:], ""], strict=True):
        one, more = _DIGITS[digit], _DIGITS.get(following, 0)
        value += -one if one < more else one
    soft = len(word) == 1 or word in language.lists["not_roman"]
    return Item("number", Decimal(value), *match.span(), soft=soft, form="roman")
