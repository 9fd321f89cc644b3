"""Rule repeated: what was pasted twice."""

from __future__ import annotations

from newsroom.checks.rules.language.repeated import RULE
from pair_samples import cases, told


@cases(
    ("once", "Ne koristimo konzervanse. Prodajemo džem.", "We use no preservatives. We sell jam.", []),
    ("for effect", "Ne. Ne. Nikad.", "Never, never. No. No.", []),
    ("not in a row", "Radimo svakog dana. Dođite. Radimo svakog dana.", "We work.", []),
    ("a list", "- tri dana rada\n- tri dana rada", "- three days", []),
    (
        "a sentence",
        "Prodajemo džem. Konzervanse ne koristimo.\nKonzervanse ne koristimo.",
        "We sell jam.",
        ["sr:2: “Konzervanse ne koristimo.” stands here twice in a row"],
    ),
    (
        "a paragraph",
        "Jedan.",
        "We sell jam of our own.\n\nWe sell jam  of our own.",
        ["en:3: “We sell jam of our own.” stands here twice in a row"],
    ),
)
def test_repetitions(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
