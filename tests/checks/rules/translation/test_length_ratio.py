"""Rule length-ratio: when a text is too short or too long for what it translates."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.translation.length_ratio import RULE
from newsroom.languages.sentences import sentences
from pair_samples import cases, told


@cases(
    (
        "the same",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju."
        ),
        (
            "Thirty neighbours from four places were at the workshop. They learned how to make compost. "
            "The next one is in May."
        ),
        [],
    ),
    (
        "two sentences made one",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju."
        ),
        (
            "Thirty neighbours from four places were at the workshop and learned how to make compost. The "
            "next one is in May."
        ),
        [],
    ),
    (
        "one sentence made two",
        "Na radionici je bilo trideset suseda iz četiri mesta, koji su učili kako se pravi kompost.",
        "Thirty neighbours from four places were at the workshop. They learned how to make compost.",
        [],
    ),
    (
        "a wordy translation",
        "Opremu je dobilo 10 korisnika, od kojih su četiri žene, na svečanosti u gradu.",
        (
            "Equipment for their own business was handed over to 10 beneficiaries, four of them women, at "
            "a celebration in the city."
        ),
        [],
    ),
    ("a short title", "Kontakt", "How to get in touch with us", []),
    (
        "paragraphs are another rule's",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju.\n\nNa radionici je bilo trideset suseda iz četiri mesta. Učili "
            "su kako se pravi kompost. Sledeća radionica je u maju."
        ),
        (
            "Thirty neighbours from four places were at the workshop. They learned how to make compost. "
            "The next one is in May."
        ),
        [],
    ),
    (
        "code",
        "```\nx\n```",
        (
            "```\n"
            "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n"
            "```"
        ),
        [],
    ),
    (
        "not translated yet",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju."
        ),
        " ",
        [],
    ),
    (
        "one sentence is missing",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju."
        ),
        "Thirty neighbours from four places were at the workshop. They learned how to make compost.",
        [
            (
                "en:1: “Thirty neighbours from four places were at the workshop. The…” has 90 characters, and "
                "114 in sr:1 (sentences: 2 and 3)"
            )
        ],
    ),
    (
        "the first sentence is missing",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju."
        ),
        "They learned how to make compost. The next one is in May.",
        [
            (
                "en:1: “They learned how to make compost. The next one is in May.” has 57 characters, and 114 "
                "in sr:1 (sentences: 2 and 3)"
            )
        ],
    ),
    (
        "two are missing",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju."
        ),
        "The next one is in May.",
        ["en:1: “The next one is in May.” has 23 characters, and 114 in sr:1 (sentences: 1 and 3)"],
    ),
    (
        "one is too many",
        (
            "Na radionici je bilo trideset suseda iz četiri mesta. Učili su kako se pravi kompost. "
            "Sledeća radionica je u maju."
        ),
        (
            "Thirty neighbours from four places were at the workshop. They learned how to make compost. "
            "The next one is in May. We thank all who came, and we look forward to seeing them again."
        ),
        [
            (
                "en:1: “Thirty neighbours from four places were at the workshop. The…” has 179 characters, "
                "and 114 in sr:1 (sentences: 4 and 3)"
            )
        ],
    ),
    (
        "half of a long sentence is missing",
        (
            "Radionica je okupila trideset suseda iz četiri mesta, koji su dva dana učili kako se pravi "
            "kompost, kako se čuva voda i kako se seje povrće u malom dvorištu."
        ),
        "The workshop brought together thirty neighbours.",
        ["en:1: “The workshop brought together thirty neighbours.” has 48 characters, and 157 in sr:1"],
    ),
    (
        "in an item",
        "- Vodu.\n- Rukavice i lopatu. Kompost donosimo mi, kao i sve drugo što je potrebno za rad.",
        "- Water.\n- Gloves and a spade.",
        ["en:2: “Gloves and a spade.” has 19 characters, and 79 in sr:2 (sentences: 1 and 2)"],
    ),
    (
        "a little everywhere",
        (
            "Na radionici je bilo trideset suseda iz mesta.\n\nNa radionici je bilo trideset suseda iz "
            "mesta.\n\nNa radionici je bilo trideset suseda iz mesta.\n\nNa radionici je bilo trideset "
            "suseda iz mesta.\n\nNa radionici je bilo trideset suseda iz mesta.\n\nNa radionici je bilo "
            "trideset suseda iz mesta.\n\nNa radionici je bilo trideset suseda iz mesta.\n\nNa radionici "
            "je bilo trideset suseda iz mesta.\n\nNa radionici je bilo trideset suseda iz mesta.\n\nNa "
            "radionici je bilo trideset suseda iz mesta.\n\nNa radionici je bilo trideset suseda iz "
            "mesta.\n\nNa radionici je bilo trideset suseda iz mesta.\n\nNa radionici je bilo trideset "
            "suseda iz mesta.\n\nNa radionici je bilo trideset suseda iz mesta."
        ),
        (
            "Thirty neighbours came to it.\n\nThirty neighbours came to it.\n\nThirty neighbours came to "
            "it.\n\nThirty neighbours came to it.\n\nThirty neighbours came to it.\n\nThirty neighbours "
            "came to it.\n\nThirty neighbours came to it.\n\nThirty neighbours came to it.\n\nThirty "
            "neighbours came to it.\n\nThirty neighbours came to it.\n\nThirty neighbours came to it.\n\n"
            "Thirty neighbours came to it.\n\nThirty neighbours came to it.\n\nThirty neighbours came to "
            "it."
        ),
        ["en:1: the text has 406 characters here and 644 in index.sr.md"],
    ),
)
def test_lengths(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("Jedna rečenica", 1),
        ("Jedna. Dve! Tri? Četiri…", 4),
        ("„Jedna.“ „Dve.“ Tri.", 3),
        ("Počelo je 30. Aprila 2025. godine. Gotovo.", 2),
        ("Es begann am 1. März 2024. Heute endet es.", 2),
        ("Vodio je J. Petrović, prof. dr iz Niša.", 1),
        ("Od 3.000 do 5.000 evra, v. stranicu 2.", 1),
        ("Prva\nlinija. Druga\nlinija.", 2),
    ],
)
def test_counting_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count
