"""Rule persons-differ: people with another name in the other language."""

from __future__ import annotations

from newsroom.checks.rules.parity.persons_differ import RULE
from pair_samples import cases, told


@cases(
    (
        "in any case",
        "Razgovor sa Vesnom Pavlović i Milanom Jovićem.",
        "A talk with Vesna Pavlović and Milan Jović.",
        [],
    ),
    ("of another", "Knjiga Marije Hasani.", "Marija Hasani's book.", []),
    ("with a title", "Kurs vodi Ana Petrović.", "The course is run by Mrs Petrović.", []),
    ("a foreign name, spelt as there", "Kurs vodi Elena Navaro.", "The course is run by Elena Navarro.", []),
    ("a family", "Došle su Ana Petrović i Ana Jović.", "Ana Jović and Ana Petrović came.", []),
    ("a place", "Pored je Južna Morava.", "Beside it is the South Morava.", []),
    (
        "another family name",
        "Kurs je vodila Vesna Pavlović.",
        "The course was run by Vesna Petrović.",
        ["en:1: here it says “Vesna Petrović”, and “Vesna Pavlović” in sr:1"],
    ),
    (
        "another first name",
        "Kurs je vodio Milorad Jevtović.",
        "The course was run by Miodrag Jevtović.",
        ["en:1: here it says “Miodrag Jevtović”, and “Milorad Jevtović” in sr:1"],
    ),
    (
        "a foreign family name",
        "Kurs je vodila Astrid Lindholm.",
        "The course was run by Astrid Karlsson.",
        ["en:1: here it says “Astrid Karlsson”, and “Astrid Lindholm” in sr:1"],
    ),
    (
        "on the second line",
        "Kurs je trajao dva dana.\nVodila ga je Vesna Pavlović.",
        "The course took two days.\nIt was run by Vesna Petrović.",
        ["en:2: here it says “Vesna Petrović”, and “Vesna Pavlović” in sr:2"],
    ),
)
def test_persons(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
