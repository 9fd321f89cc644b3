"""Sharing: a unit said once counts for the other figures of the sentence: ``60 odsto, a Grad Bor preostalih 40``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import regex

from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Item, Money, Number, Value

_SENTENCE = regex.compile(r"[.!?…][\"”“’)]*+\s++(?=\p{Lu}|[\"„“”–—])|\n\s*+\n")
_OPEN = re.compile(r"\s*+(?:$|[.,;:!?)\]–—-])")
_FOLLOWS = re.compile(r"\s++([^\W\d_]++)")
_LONG = 4
"""Characters of a figure that can be a year; a longer one (``3.445.000``) is seldom counted by a word after it."""


def shared(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items; each bare figure can mean one of the units that other figures of its sentence have, too."""
    if all(_unit(item) is None for item in items):
        return list(items)
    done: list[Item] = []
    for sentence in _sentences(items, text):
        units = list(dict.fromkeys(unit for unit in map(_unit, sentence) if unit is not None))
        done.extend(_with(item, units) if units and _is_bare(item, text, language) else item for item in sentence)
    return done


def _sentences(items: Sequence[Item], text: str) -> list[list[Item]]:
    ends = [match.start() for match in _SENTENCE.finditer(text)]
    sentences: list[list[Item]] = [[]]
    passed = 0
    for item in items:
        if passed < len(ends) and item.start > ends[passed]:
            sentences.append([])
        while passed < len(ends) and item.start > ends[passed]:
            passed += 1
        sentences[-1].append(item)
    return sentences


def _unit(item: Item) -> str | None:
    """Return the currency or the sign of the share that an item surely has."""
    if isinstance(item.value, Money):
        return item.value.currency
    return item.value.unit or None if isinstance(item.value, Number) else None


def _is_bare(item: Item, text: str, language: Language) -> bool:
    """Return whether nothing after a figure shows what it counts: ``preostalih 40.``, but not ``40 ljudi``."""
    if item.role != "number" or item.form != "figure" or not isinstance(item.value, Decimal):
        return False
    if item.end - item.start > _LONG or _OPEN.match(text, item.end):
        return True
    follows = _FOLLOWS.match(text, item.end)
    return follows is not None and follows[1].lower() in language.lists["after_bare"]


def _with(item: Item, units: Sequence[str]) -> Item:
    more: list[Value] = [Number(item.value, unit) if unit in "%‰" else Money(item.value, unit) for unit in units]
    return replace(item, otherwise=tuple(dict.fromkeys((*item.otherwise, *more))))
