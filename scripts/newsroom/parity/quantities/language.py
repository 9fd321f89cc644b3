"""Language: how numbers, dates, amounts and times are told in one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import regex
from babel import Locale

from newsroom.languages.registry import calendar_of, common_data, data_of, known_locale
from newsroom.parity.quantities.meanings import Data, forms, meanings
from newsroom.parity.quantities.model import Meaning
from newsroom.parity.quantities.patterns import compound_numbers, compound_pattern, lexer_pattern, lone_duration_pattern
from newsroom.parity.quantities.qualifiers import Directions, directions

_LISTS = (
    *("before_time", "before_pair", "before_day", "before_weekday", "between", "after_day", "alone", "vague"),
    *("after_bare", "after_decade", "months_told", "minus", "firmly", "from_to", "pronouns", "half_past", "not"),
    *("squared", "cubed", "half_articles", "possessive"),
)
_DASHES = ("-", "–", "—", "‒", "−")


@dataclass(frozen=True, slots=True)
class Notation:
    """How a language writes figures, dates and times."""

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
    notation: Notation
    """How figures, dates and times are written."""
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
    """Read a language by its locale code (``sr``, ``en-US``); raise `ValueError` for a code that nobody knows."""
    locale = known_locale(code)
    data = data_of(str(locale.language), "quantities.yml") or calendar_of(locale)
    joint, compounds, turning = data.get("joint", {}), data.get("compounds", {}), forms(data.get("not"))
    words = meanings(data, common_data())
    symbols = _symbols(locale)
    return Language(
        code=code,
        words=words,
        pattern=lexer_pattern(symbols["group"], symbols["decimal"], [word for word in words if not word.isalpha()]),
        compound=compound_pattern(compounds),
        compounds={stem: Decimal(number) for stem, number in compound_numbers(compounds).items()},
        durations=_durations(data),
        duration_stems=tuple(forms(compounds.get("lengths"))),
        lone_duration=lone_duration_pattern(data.get("lone_durations", {})),
        notation=_notation(data, locale),
        bounds=directions(data.get("bounds", {}), turning),
        orders=directions(data.get("orders", {}), turning),
        trends=directions(data.get("trends", {}), turning),
        measures=_by_word(common_data().get("measures", {})) | _by_word(data.get("measures", {})),
        lists=_lists(data),
        money_scales={w: Decimal(n) for n, line in data.get("money_scales", {}).items() for w in forms(line)},
        joint=(joint.get("word", ""), joint.get("after", 0)),
    )


def _symbols(locale: Locale) -> Mapping[str, str]:
    return locale.number_symbols.get("latn") or {"group": ",", "decimal": "."}


def _notation(data: Data, locale: Locale) -> Notation:
    dates = data.get("dates", {})
    return Notation(
        decimal=_symbols(locale)["decimal"],
        currency_first=locale.currency_formats["standard"].pattern.startswith("¤"),
        american=locale.territory is not None and locale.date_formats["short"].pattern.startswith("M"),
        day_dot=dates.get("day_dot", True),
        capital_months=dates.get("capital_months", False),
        roman_months=dates.get("roman_months", False),
        month_first=dates.get("month_first", False),
        half_hours=data.get("half_hours", False),
        half_days=data.get("half_days", False),
    )


def _by_word(table: Mapping[str, object]) -> dict[str, str]:
    return {word: unit for unit, line in table.items() for word in forms(line)}


def _durations(data: Data) -> dict[str, tuple[tuple[str, Decimal], ...]]:
    """Return the units and factors by the word."""
    found: dict[str, tuple[tuple[str, Decimal], ...]] = {}
    for unit, table in data.get("durations", {}).items():
        for factor, line in table.items():
            for word in forms(line):
                found[word] = (*found.get(word, ()), (unit, Decimal(str(factor))))
    return found


def _lists(data: Data) -> dict[str, frozenset[str]]:
    """Return the sets of words that join, precede or follow."""
    roman, dates, joints = data.get("roman", {}), data.get("dates", {}), forms(data.get("list"))
    links = forms(dates.get("links"))
    return {name: frozenset(forms(data.get(name))) for name in _LISTS} | {
        "range": frozenset([*_DASHES, *forms(data.get("range"))]),
        "list": frozenset([",", "&", "/", *joints, *(f", {word}" for word in joints)]),
        "day_links": frozenset(["", *links, " ".join(links)]),
        "day_articles": frozenset(forms(dates.get("articles"))),
        "year_links": frozenset(forms(dates.get("year_links"))),
        "after_figures": frozenset(forms(data.get("ordinals", {}).get("after_figures"))),
        "roman": frozenset(str(roman.get("single", "")).split()),
        "not_roman": frozenset(str(roman.get("unsure", "")).split()),
    }
