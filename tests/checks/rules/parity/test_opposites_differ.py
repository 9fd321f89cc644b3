"""Rule opposites-differ: words that exclude each other."""

from __future__ import annotations

from newsroom.checks.rules.parity.opposites_differ import RULE
from pair_samples import cases, told


@cases(
    ("the same", "Most je otvoren.", "The bridge is open.", []),
    ("both words in one language", "Most je otvoren, tunel je zatvoren.", "The bridge is open, the tunnel closed.", []),
    ("in one language only", "Bazen radi.", "The pool is open.", []),
    ("denied", "Most nije otvoren.", "The bridge is closed.", []),
    (
        "a phrase that looks like one",
        "Bioskop na otvorenom zatvoren je u osam.",
        "The open-air cinema closed at 8.",
        [],
    ),
    (
        "turned round",
        "Most je otvoren.",
        "The bridge is closed.",
        ["en:1: here it says “closed”, and “otvoren” in sr:1: “Most je otvoren.”"],
    ),
    (
        "in a paragraph",
        "Most je otvoren. U radionici je 56 odsto žena.",
        "The bridge is open. Of those at the workshop 56 per cent are men.",
        ["en:1: here it says “men”, and “žena” in sr:1: “U radionici je 56 odsto žena.”"],
    ),
)
def test_opposites(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
