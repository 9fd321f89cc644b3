"""Durations: ``pola godine`` is as long as ``six months``, and ``a year`` as twelve of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from newsroom.parity.quantities.items import Item
from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Number

_FOLLOWS = re.compile(r"[ \u00a0-]{1,2}([^\W\d_]++)")
_OF_HALF = re.compile(r"[ \u00a0-]{1,2}(?:an?[ \u00a0])?([^\W\d_]++)")
_HALF = Decimal("0.5")
_LONGEST = 10**6


def durations(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Say of numbers of minutes, days, months how long that is in all; add those told without a number (``a year``)."""
    if not language.durations:
        return list(items)
    done = [_with_length(item, text, language) for item in items]
    alone = list(_alone(text, language))
    if not alone:
        return done
    taken = iter([*((item.start, item.end) for item in items), (len(text) + 1, len(text) + 1)])
    start, end = next(taken)
    for item in alone:
        while end <= item.start:
            start, end = next(taken)
        if item.end <= start:
            done.append(item)
    return sorted(done, key=lambda item: item.start)


def _with_length(item: Item, text: str, language: Language) -> Item:
    if item.role != "number" or not isinstance(item.value, Decimal) or not 0 < item.value < _LONGEST:
        return item
    written = text[item.start : item.end].lower()
    if item.form == "word" and written in language.durations:  # once a quarter
        return replace(item, otherwise=(*item.otherwise, *_lengths(Decimal(1), written, language)))
    inside = (stem for stem in language.duration_stems if stem in written) if item.form == "compound" else ()
    found = (_OF_HALF if item.value == _HALF else _FOLLOWS).match(text, item.end)
    word = next(iter(inside), found[1].lower() if found else "")
    return replace(item, otherwise=(*item.otherwise, *_lengths(item.value, word, language)))


def _alone(text: str, language: Language) -> Iterator[Item]:
    """Find ``a year``, ``godinu i po``: one of it, and perhaps a half more."""
    if language.lone_duration is None:
        return
    for match in language.lone_duration.finditer(text):
        amount = Decimal(1) + (_HALF if match["half"] else 0)
        lengths = _lengths(amount, match["unit"].lower(), language)
        if lengths:
            yield Item("number", lengths[0], *match.span(), soft=True, otherwise=lengths[1:])


def _lengths(amount: Decimal, word: str, language: Language) -> tuple[Number, ...]:
    """Return a duration in each unit that it can be told in: a week has seven days, and is a quarter of a month."""
    return tuple(Number(amount * factor, unit) for unit, factor in language.durations.get(word, ()))
