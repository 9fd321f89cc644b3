"""Measures: what a number measures, where the unit stands behind it: ``0,4 ha``, ``112 litara``, ``minus 4 °C``."""

from __future__ import annotations

import re

from newsroom.parity.quantities.language import Language

_FOLLOWS = re.compile(r"[\s-]?(°\s?[CF]|[^\W\d_]+[²³]?)")


def measure(text: str, end: int, language: Language) -> str:
    """Return the unit behind a number that ends at *end*; nothing where another word, or none, stands there."""
    found = _FOLLOWS.match(text, end)
    if found is None:
        return ""
    word = found[1].lower().replace(" ", "")
    for power, list_name in (("²", "squared"), ("³", "cubed")):
        if word in language.lists[list_name]:
            unit = measure(text, found.end(), language)
            return unit + power if unit else ""
    return language.measures.get(word, "")
