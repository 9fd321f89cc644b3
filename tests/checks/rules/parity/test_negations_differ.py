"""Rule negations-differ: a “not” that one language has lost."""

from __future__ import annotations

from newsroom.checks.rules.parity.negations_differ import RULE
from pair_samples import cases, told


@cases(
    ("the same", "Iskustvo nije potrebno.", "No experience is required.", []),
    ("in a verb's short form", "Ne morate da se prijavite.", "You don’t have to register.", []),
    ("in an adjective", "Stranke nemaju pravo učešća.", "Parties are ineligible.", []),
    ("said otherwise", "Biblioteka neće raditi u avgustu.", "The library will be closed in August.", []),
    ("a bound", "Rok nije duži od mesec dana.", "It takes no longer than a month.", []),
    ("not only", "Ne samo deca, već i odrasli.", "Both children and adults.", []),
    ("a number", "Sala br. 5.", "Hall No. 5.", []),
    (
        "lost in the translation",
        "Iskustvo nije potrebno.",
        "Experience is required.",
        ["en:1: this sentence has no “not”, and in sr:1 there is “nije”: “Iskustvo nije potrebno.”"],
    ),
    (
        "lost in the original",
        "Voda je za piće.",
        "The water is not for drinking.",
        ["en:1: this sentence says “not”, and there is no “not” in sr:1: “Voda je za piće.”"],
    ),
    (
        "in one sentence of several",
        "Poziv traje do petka. Predujam nije predviđen. Prijave prima Grad Pirot.",
        "The call is open until Friday. An advance is foreseen. Applications go to the City of Pirot.",
        ["en:1: this sentence has no “not”, and in sr:1 there is “nije”: “Predujam nije predviđen.”"],
    ),
    (
        "in two sentences that became one",
        "Poziv traje do petka. Predujam nije predviđen.",
        "The call runs to Friday and an advance is foreseen.",
        [
            "en:1: this sentence has no “not”, and in sr:1 there is “nije”: “Predujam nije predviđen.”",
        ],
    ),
    (
        "on the line where it stands",
        "Poziv traje do petka.\nPredujam nije predviđen.",
        "The call is open until Friday.\nAn advance is foreseen.",
        ["en:2: this sentence has no “not”, and in sr:1 there is “nije”: “Predujam nije predviđen.”"],
    ),
)
def test_negations(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected


def test_sentences_that_changed_places_are_not_compared() -> None:
    """They have names, and none in common; where there are none, nobody knows that they have."""
    serbian = "Nije bilo kiše u Nišu. Lepo je bilo u Vranju."
    assert told(RULE, serbian, "In Pirot it was nice. In Bor it did not rain.") == []
    assert len(told(RULE, "Nije bilo kiše. Lepo je bilo.", "It was nice there. It did not rain.")) == 2
