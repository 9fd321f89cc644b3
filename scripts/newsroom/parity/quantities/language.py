"""Language: how numbers, dates, amounts and times are told in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

import regex

from newsroom.languages.registry import calendar_of, common_data, data_of, known_locale
from newsroom.parity.quantities.model import Meaning
from newsroom.parity.quantities.patterns import compound_numbers, compound_pattern, lexer_pattern, lone_duration_pattern
from newsroom.parity.quantities.qualifiers import Directions, directions

_LISTS = (
    *("before_time", "before_pair", "before_day", "before_weekday", "between", "after_day", "alone", "vague"),
    *("after_bare", "after_decade", "months_told", "minus", "firmly", "from_to", "pronouns", "half_past", "not"),
    *("squared", "cubed"),
)
_DASHES = ("-", "–", "—", "‒", "−")
Data = Mapping[str, Any]
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words and habits of a language, ready for reading."""

    code: str
    """As it was asked for: ``sr``."""
    words: Mapping[str, Meaning]
    """What each word and phrase means, in small letters."""
    pattern: regex.Pattern[str]
    """Finds figures, words and signs."""
    compound: re.Pattern[str] | None
    """Finds words such as ``trodnevni``."""
    compounds: Mapping[str, Decimal]
    """The number that a compound begins with: ``tro`` → 3."""
    durations: Mapping[str, tuple[tuple[str, Decimal], ...]]
    """Words for lengths of time, in the units that they can be told in: ``year`` → ``(("months", 12),)``."""
    duration_stems: tuple[str, ...]
    """Those among them that end compounds: ``meseč``."""
    lone_duration: re.Pattern[str] | None
    """Finds ``a year``."""
    decimal: str
    """The decimal mark."""
    currency_first: bool
    """Amounts are written ``EUR 5``, not ``5 EUR``."""
    american: bool
    """04/11/2022 is 11 April."""
    day_dot: bool
    """A dot follows the day: ``30. aprila``."""
    capital_months: bool
    """Months are written with a capital letter."""
    roman_months: bool
    """``15. VII 2022`` is a date."""
    month_first: bool
    """``April 30`` is a date."""
    half_hours: bool
    """The half before an hour is half an hour before it: ``pola pet`` is 4.30."""
    half_days: bool
    """Hours are counted to twelve: ``2 o'clock`` can be 14:00."""
    bounds: Directions
    """Words that make a figure a floor or a ceiling."""
    orders: Directions
    """Words that make a day or an hour the first or the last."""
    trends: Directions
    """Words by which something rises or falls by a figure."""
    measures: Mapping[str, str]
    """Words for units of measure: ``hektara`` → ``ha``."""
    lists: Mapping[str, frozenset[str]]
    """Sets of words by the names that the data gives them: ``range``, ``list``, ``before_time``, ``between`` …"""
    money_scales: Mapping[str, Decimal]
    """``m`` → 1000000, beside a currency."""
    joint: tuple[str, int]
    """A word within a number, and the least number that it joins to: ``("i", 20)``."""


@lru_cache(maxsize=64)
def language(code: str) -> Language:
    """Load a language by its locale code (``sr``, ``en-US``); raise `ValueError` for a code that nobody knows."""
    locale = known_locale(code)
    data = data_of(str(locale.language), "quantities.yml") or calendar_of(locale)
    dates, joint, compounds = data.get("dates", {}), data.get("joint", {}), data.get("compounds", {})
    words = vocabulary(data, common_data())
    symbols = locale.number_symbols.get("latn") or {"group": ",", "decimal": "."}
    return Language(
        code=code,
        words=words,
        pattern=lexer_pattern(symbols["group"], symbols["decimal"], [word for word in words if not word.isalpha()]),
        compound=compound_pattern(compounds),
        compounds={stem: Decimal(number) for stem, number in compound_numbers(compounds).items()},
        durations=_durations(data),
        duration_stems=tuple(forms(compounds.get("lengths"))),
        lone_duration=lone_duration_pattern(data.get("lone_durations", {})),
        decimal=symbols["decimal"],
        currency_first=locale.currency_formats["standard"].pattern.startswith("¤"),
        american=locale.territory is not None and locale.date_formats["short"].pattern.startswith("M"),
        day_dot=dates.get("day_dot", True),
        capital_months=dates.get("capital_months", False),
        roman_months=dates.get("roman_months", False),
        month_first=dates.get("month_first", False),
        half_hours=data.get("half_hours", False),
        half_days=data.get("half_days", False),
        bounds=directions(data.get("bounds", {}), forms(data.get("not"))),
        orders=directions(data.get("orders", {}), forms(data.get("not"))),
        trends=directions(data.get("trends", {}), forms(data.get("not"))),
        measures=_by_word(common_data().get("measures", {})) | _by_word(data.get("measures", {})),
        lists=_lists(data),
        money_scales={w: Decimal(n) for n, line in data.get("money_scales", {}).items() for w in forms(line)},
        joint=(joint.get("word", ""), joint.get("after", 0)),
    )


def _by_word(table: Mapping[str, object]) -> dict[str, str]:
    return {word: unit for unit, line in table.items() for word in forms(line)}


def _durations(data: Mapping[str, Any]) -> dict[str, tuple[tuple[str, Decimal], ...]]:
    """Turn the table of units round, so that it is asked by the word."""
    found: dict[str, tuple[tuple[str, Decimal], ...]] = {}
    for unit, table in data.get("durations", {}).items():
        for factor, line in table.items():
            for word in forms(line):
                found[word] = (*found.get(word, ()), (unit, Decimal(str(factor))))
    return found


def _lists(data: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Gather the sets of words that join, precede or follow."""
    roman, links, joints = data.get("roman", {}), forms(data.get("dates", {}).get("links")), forms(data.get("list"))
    return {name: frozenset(forms(data.get(name))) for name in _LISTS} | {
        "range": frozenset([*_DASHES, *forms(data.get("range"))]),
        "list": frozenset([",", "&", "/", *joints, *(f", {word}" for word in joints)]),
        "day_links": frozenset(["", *links, " ".join(links)]),
        "year_links": frozenset(forms(data.get("dates", {}).get("year_links"))),
        "after_figures": frozenset(forms(data.get("ordinals", {}).get("after_figures"))),
        "roman": frozenset(str(roman.get("single", "")).split()),
        "not_roman": frozenset(str(roman.get("unsure", "")).split()),
    }


def vocabulary(data: Data, shared: Data) -> dict[str, Meaning]:
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
    """Take apart a line of forms; a list is given back as it is."""
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
    """Put tens and ones together, where a language writes them as one word."""
    pattern, numbers = data.get("glued"), data.get("numbers", {})
    if not pattern:
        return
    for tens in range(20, 100, 10):
        for ones in range(1, 10):
            for word in _pairs(pattern, forms(numbers[tens])[:1], forms(numbers[ones])):
                yield word, Meaning("number", Decimal(tens + ones))


def _pairs(pattern: str, tens: Iterable[str], ones: Iterable[str]) -> Iterator[str]:
    ones = list(ones)
    return (pattern.format(tens=ten, ones=one) for ten in tens for one in ones)


def _ordinals(data: Data) -> Iterator[tuple[str, Meaning]]:
    told = data.get("ordinals") or {}
    unsure = data.get("unsure_ordinals", ())
    endings = forms(told.get("endings")) or [""]
    for number, stem in _each(told.get("stems")):
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
