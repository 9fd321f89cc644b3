"""Rule bounds-differ: what is said of a figure, in the words that the text has for it."""

from __future__ import annotations

from newsroom.checks.rules.parity.values import BOUNDS as RULE
from pair_samples import cases, told


@cases(
    ("the same", "Došlo je najmanje 20 ljudi.", "At least 20 people came.", []),
    ("said by one language only", "Došlo je 20 ljudi.", "At least 20 people came.", []),
    (
        "turned round",
        "Došlo je više od 200 ljudi.",
        "Fewer than 200 people came.",
        ["en:1: “Fewer than 200” stands here, but “više od 200” in sr:1"],
    ),
    (
        "a rise and a fall",
        "Plate su porasle za 5 odsto.",
        "Wages fell by 5 per cent.",
        ["en:1: “fell by 5 per cent” stands here, but “porasle za 5 odsto” in sr:1"],
    ),
    (
        "before and after a day",
        "Za povratnike posle 1. januara 2022.",
        "For those who returned before 1 January 2022.",
        ["en:1: “before 1 January 2022” stands here, but “posle 1. januara 2022” in sr:1"],
    ),
    ("a “not” before it leaves it open", "Rok ne može biti duži od 45 dana.", "It takes no longer than 45 days.", []),
    ("money", "Grant veći od 3.000 evra.", "A grant of more than EUR 3,000.", []),
)
def test_bounds(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected


def test_the_ends_of_a_change_do_not_change_places() -> None:
    from newsroom.checks.rules.parity.values import MONEY

    assert told(MONEY, "Cena je pala sa 400 na 250 dinara.", "The price fell from RSD 400 to RSD 250.") == []
    (found,) = told(MONEY, "Cena je pala sa 400 na 250 dinara.", "The price fell from RSD 250 to RSD 400.")
    assert "and the other way round" in found
