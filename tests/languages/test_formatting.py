"""Notation: dates, numbers and amounts as each reader writes them, never broken over two lines."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from newsroom.languages.formatting import amount_text, date_text, number_text, open_graph_locale

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("day", "formats", "text"),
    [
        ("2025-04-30", "sr_Latn", "30. april 2025."),
        ("2023-01-01", "sr_Latn", "1. januar 2023."),
        ("2025-04-30", "en_GB", "30 April 2025"),
        ("2025-04-30", "de_DE", "30. April 2025"),
        ("2025-04-30", "sr_Cyrl", "30. април 2025."),
    ],
)
def test_date_text(day: str, formats: str, text: str) -> None:
    """A day is written out, with no-break spaces."""
    assert date_text(datetime.date.fromisoformat(day), formats) == text.replace(" ", NBSP)


@pytest.mark.parametrize(
    ("number", "formats", "text"),
    [
        ("1000", "sr_Latn", "1.000"),
        ("33.5", "sr_Latn", "33,5"),
        ("1000", "en_GB", "1,000"),
        ("33.5", "en_GB", "33.5"),
        ("1234567.25", "de_DE", "1.234.567,25"),
        ("500", "sr_Latn", "500"),
        ("-4", "en_GB", "-4"),
    ],
)
def test_number_text(number: str, formats: str, text: str) -> None:
    """A number has its separators, and no decimals that were not written."""
    assert number_text(Decimal(number), formats) == text


@pytest.mark.parametrize(
    ("formats", "text"),
    [
        ("sr_Latn", f"240.360,00{NBSP}EUR"),
        ("sr_Cyrl", f"240.360,00{NBSP}EUR"),
        ("en_GB", f"EUR{NBSP}240,360.00"),
        ("de_DE", f"240.360,00{NBSP}EUR"),
    ],
)
def test_amount_text(formats: str, text: str) -> None:
    """An amount has its currency's code on the side where the language has it, and a no-break space between."""
    assert amount_text(Decimal(240360), "EUR", formats) == text


@pytest.mark.parametrize(
    ("formats", "territory"), [("sr_Latn", "sr_RS"), ("en_GB", "en_GB"), ("de_DE", "de_DE"), ("en", "en_US")]
)
def test_open_graph_locale(formats: str, territory: str) -> None:
    """Open Graph wants a territory, which is the likeliest where none is given."""
    assert open_graph_locale(formats) == territory
