"""Numbers: figures in each language's own notation, words, ordinals, Roman numerals, shares."""

from __future__ import annotations

from decimal import Decimal

import pytest
from newsroom.parity.quantities import Money, Number, language, read
from quantity_samples import shown


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("sr", "1.426 i 33,5 i 240.360,00", ["1426", "33.5", "240360"]),
        ("en", "1,426 and 33.5 and 240,360.00", ["1426", "33.5", "240360"]),
        ("de", "1.426 und 33,5 und 240.360,00", ["1426", "33.5", "240360"]),
        ("sr", "1.426.000", ["1426000"]),
        ("fr", "1 426,5", ["1426.5"]),
        ("en", "1.426", ["1.426"]),
        ("sr", "1,426", ["1.426"]),
        ("sr", "240,360.00", ["240.36", "0"]),
        ("de", "fünfundzwanzig, zwölf, dreihundert, der dritte", ["25", "12", "300", "3"]),
        ("de", "2,5 Millionen", ["2500000"]),
        ("sr", "dvadeset pet, petnaest, trista, treći", ["25", "15", "300", "3"]),
        ("sr", "dvesta trideset četiri hiljade petsto šezdeset sedam", ["234567"]),
        ("en", "two hundred and thirty-four thousand five hundred and sixty-seven", ["234567"]),
        ("en", "five and ten; five, six", ["5", "10", "5", "6"]),
        ("sr", "pet šest ljudi", ["5", "6"]),
        ("en", "thousands of people, hundreds more", []),
        ("sr", "hiljade ljudi, stotine drugih", ["2"]),
        ("sr", "54 % i 3 ‰", ["54 %", "3 ‰"]),
        ("en", "A4, CO2, COVID-19, B92, 3D, 5G", []),
        ("sr", "pišite na klub5@example.rs ili www.example.rs/2023, tel. 018/123-456, +381 11 123 4567", []),
        ("en", "see [the call](../2023-02-13-call/index.en.md), photo-15.jpg and {{ fact.grants_2023 }}", []),
        ("en", "XIV, XIX and MIX, DI, CV", ["14", "19"]),
    ],
)
def test_numbers_are_read_by_the_grammar_of_the_language(code: str, text: str, values: list[str]) -> None:
    """Marks of thousands and decimals are the language's own; what only looks like a number is none."""
    assert shown(text, code) == values


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "one of them"), ("en", "wait a second"), ("en", "both"), ("sr", "jedan od njih"), ("sr", "prvi put"),
     ("sr", "okrugli sto"), ("sr", "trodnevni"), ("en", "a three-day tour"), ("en", "at noon"), ("en", "May we come?"),
     ("sr", "V."), ("de", "eine Stunde")],
)  # fmt: skip
def test_words_of_many_meanings_are_soft(code: str, text: str) -> None:
    """What often is no number may stand without a counterpart."""
    assert [quantity.soft for quantity in read(text, language(code))] == [True]


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "two of them"), ("sr", "dvoje dece"), ("sr", "dvadeset jedan"), ("en", "one hundred and one"),
     ("sr", "1 dete"), ("sr", "jedan evro"), ("sr", "sto dvadeset"), ("en", "fifth"), ("sr", "II")],
)  # fmt: skip
def test_numbers_that_mean_nothing_else_are_firm(code: str, text: str) -> None:
    """What surely is a number needs its counterpart."""
    assert [quantity.soft for quantity in read(text, language(code))] == [False]


def test_amounts_know_their_currency() -> None:
    """Trailing zeros say nothing; the currency does."""
    (amount,) = read("3.750,00 evra", language("sr"))
    assert (amount.kind, amount.value, amount.shown) == ("money", Money(Decimal(3750), "EUR"), "3750 EUR")
    assert hash(amount.value) == hash(Money(Decimal("3750.0"), "EUR"))


def test_a_share_is_another_unit_than_a_number() -> None:
    """42 of a hundred are not 42."""
    (share,) = read("42 %", language("en"))
    assert share.value == Number(Decimal(42), "%") != Number(Decimal(42))


def test_an_unknown_language_is_refused_in_plain_words() -> None:
    """A code that nobody knows raises, with the code in the message."""
    with pytest.raises(ValueError, match="'xx' is not the code of a known language"):
        language("xx")
