"""Meanings: a language's data made into a table from each word, in small letters, to what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import product
from typing import Any

from newsroom.parity.quantities.model import Meaning

Data = Mapping[str, Any]
"""What a language's ``quantities.yml`` says."""
_HALF = Decimal("0.5")


def meanings(data: Data, shared: Data) -> dict[str, Meaning]:
    """Return every word and phrase with its meaning; a language's own data wins over what is shared by all."""
    unsure = set(forms(data.get("unsure")))
    words: dict[str, Meaning] = {}
    for word, meaning in (*_units(shared), *_glued(data), *_numbers(data), *_ordinals(data), *_calendar(data)):
        words[word] = Meaning(meaning.role, meaning.value, meaning.soft or word in unsure)
    words.update(_units(data))
    words.update(_times(data))
    for word in forms(data.get("half")):
        words[word] = Meaning("half", _HALF, soft=True)
    for phrase in data.get("and_a_half", ()):
        words[phrase] = Meaning("and_a_half", _HALF)
    for tens, word in _each(data.get("decades")):
        words[word] = Meaning("decade", Decimal(tens), soft=True)
    return words


def forms(line: object) -> list[str]:
    """Return the forms that a line holds, apart by spaces; a list as it is."""
    if isinstance(line, list):
        return [str(entry) for entry in line]
    return str(line).lower().split() if line else []


def _each(table: Mapping[Any, object] | None) -> Iterator[tuple[Any, str]]:
    for key, line in (table or {}).items():
        for word in forms(line):
            yield key, word


def _numbers(data: Data) -> Iterator[tuple[str, Meaning]]:
    for number, word in _each(data.get("numbers")):
        yield word, Meaning("number", Decimal(number))
    for number, word in _each(data.get("scales")):
        yield word, Meaning("scale", Decimal(number))


def _glued(data: Data) -> Iterator[tuple[str, Meaning]]:
    """Yield tens and ones put together, where a language writes them as one word."""
    pattern, numbers = data.get("glued"), data.get("numbers", {})
    if not pattern:
        return
    for tens in range(20, 100, 10):
        for ones in range(1, 10):
            for word in _pairs(pattern, forms(numbers[tens])[:1], forms(numbers[ones])):
                yield word, Meaning("number", Decimal(tens + ones))


def _pairs(pattern: str, tens: Iterable[str], ones: Iterable[str]) -> Iterator[str]:
    return (pattern.format(tens=tens_form, ones=ones_form) for tens_form, ones_form in product(tens, ones))


def _ordinals(data: Data) -> Iterator[tuple[str, Meaning]]:
    ordinals = data.get("ordinals") or {}
    unsure = data.get("unsure_ordinals", ())
    endings = forms(ordinals.get("endings")) or [""]
    for number, stem in _each(ordinals.get("stems")):
        for ending in endings:
            yield stem + ending, Meaning("ordinal", Decimal(number), number in unsure)


def _calendar(data: Data) -> Iterator[tuple[str, Meaning]]:
    unsure = forms(data.get("unsure_months"))
    for month, word in _each(data.get("short_months")):
        yield word, Meaning("short_month", month)
    for month, word in _each(data.get("months")):
        yield word, Meaning("month", month, word in unsure)
    for day, word in _each(data.get("weekdays")):
        yield word, Meaning("weekday", day, word in forms(data.get("unsure_weekdays")))


def _units(data: Data) -> Iterator[tuple[str, Meaning]]:
    for role, key in (("currency", "currencies"), ("share", "shares"), ("share", "share_phrases")):
        for unit, word in _each(data.get(key)):
            yield word, Meaning(role, unit)
    for certain, key in ((False, "hours_or_spans"), (True, "hours")):
        for word in forms(data.get(key)):
            yield word, Meaning("hours", certain)


def _times(data: Data) -> Iterator[tuple[str, Meaning]]:
    for hours, key in ((0, "forenoon"), (12, "afternoon")):
        for phrase in data.get(key, ()):
            yield phrase, Meaning("daypart", hours)
    for hour, key in ((12, "noon"), (0, "midnight")):
        for word in forms(data.get(key)):
            yield word, Meaning("noon", hour, soft=True)
