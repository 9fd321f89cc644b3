"""Formatting: dates, numbers and amounts as a language writes them, by Babel's rules, with no-break spaces."""

from __future__ import annotations

import datetime
from decimal import Decimal

from babel import Locale
from babel.core import get_global
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

_NBSP = "\u00a0"


def date_text(day: datetime.date, formats: str) -> str:
    """Write a day out: ``30. april 2025.`` (sr_Latn), ``30 April 2025`` (en_GB)."""
    return format_date(day, format="long", locale=formats).replace(" ", _NBSP)


def number_text(number: Decimal, formats: str) -> str:
    """Write a number: ``1.000`` and ``33,5`` (sr_Latn), ``1,000`` and ``33.5`` (en_GB)."""
    return format_decimal(number, locale=formats)


def amount_text(number: Decimal, currency: str, formats: str) -> str:
    """Write an amount with its currency's code: ``240.360,00 EUR`` (sr_Latn), ``EUR 240,360.00`` (en_GB)."""
    pattern = Locale.parse(formats).currency_formats["standard"].pattern
    # CLDR asks for a space between a letter code and a digit, which Babel leaves to the pattern (UTS 35, numbers).
    pattern = pattern.replace("¤", f"¤¤{_NBSP}" if pattern.startswith("¤") else "¤¤")
    return format_currency(number, currency, format=pattern, locale=formats)


def open_graph_locale(formats: str) -> str:
    """Return language and territory, as Open Graph wants them: ``sr_Latn`` → ``sr_RS``."""
    locale = Locale.parse(formats)
    subtags = get_global("likely_subtags")
    likely: str = subtags.get(formats) or subtags.get(locale.language, formats)
    territory = locale.territory or Locale.parse(likely).territory
    return f"{locale.language}_{territory}" if territory else locale.language
