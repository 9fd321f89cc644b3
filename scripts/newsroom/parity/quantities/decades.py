"""Decades: ``devedesetih``, ``90-ih``, ``the 1990s``, each as the year with which it begins."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from newsroom.parity.quantities.items import Item
from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Number

_CENTURIES = (2000, 1800, 0)
_ENDING = re.compile(r"-?([^\W\d_]{1,4}+)(?!\w)")


def decade(item: Item) -> Item:
    """Return the decade of two figures as that of the last century; it can be one of another, or no decade at all."""
    tens = int(item.value)
    otherwise = tuple(Number(Decimal(century + tens)) for century in _CENTURIES)
    return replace(item, role="number", value=Decimal(1900 + tens), form="decade", soft=True, otherwise=otherwise)


def decade_in_figures(item: Item, text: str, language: Language) -> Item:
    """Read ``90-ih`` and ``90s``; anything else is given back as it is."""
    ending = _ENDING.match(text, item.end)
    if (
        ending is None
        or ending[1].lower() not in language.lists["after_decade"]
        or item.value not in range(10, 3000, 10)
    ):
        return item
    item = replace(item, end=ending.end(), form="decade")
    return item if item.value >= 1000 else replace(decade(item), soft=False) if item.value < 100 else item
