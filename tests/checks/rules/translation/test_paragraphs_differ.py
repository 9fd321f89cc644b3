"""Rule paragraphs-differ: which paragraph has no counterpart."""

from __future__ import annotations

from newsroom.checks.rules.translation.paragraphs_differ import RULE
from pair_samples import cases, told


@cases(
    ("the same", "Jedan.\n\nDva.", "One.\n\nTwo.", []),
    ("a line break in one language", "Jedan,\ndva.", "One, two.", []),
    (
        "a long one divided",
        (
            "Radionica je trajala dva dana i na njoj je bilo trideset suseda. Naučili su kako se pravi "
            "kompost i kako se čuva voda u dvorištu."
        ),
        (
            "The workshop took two days and thirty neighbours were there.\n\nThey learned how to make "
            "compost and how to keep water in the yard."
        ),
        [],
    ),
    (
        "two made one",
        (
            "Radionica je trajala dva dana i na njoj je bilo trideset suseda.\n\nNaučili su kako se pravi "
            "kompost i kako se čuva voda u dvorištu."
        ),
        (
            "The workshop took two days and thirty neighbours were there. They learned how to make "
            "compost and how to keep water in the yard."
        ),
        [],
    ),
    (
        "one is missing that is short, told by figures",
        "Na radionici je bilo trideset suseda iz četiri mesta i učili su mnogo.\n\nTrajala je do 30. aprila.",
        "Thirty neighbours from four different places were at the workshop, and they learned very much.",
        [
            "en:1: before the first heading, the number of paragraphs is 1 here and 2 in sr:3; "
            "it seems that “Trajala je do 30. aprila.” has no counterpart here"
        ],
    ),
    ("a list is no paragraph", "Ponesite:\n\n- vodu", "Bring along:\n\n- water", []),
    ("headings are another rule's", "## A\n\nJedan.\n\nDva.", "One.", []),
    ("a quotation", "> Lepo je bilo.\n\nTako kažu.", "> It was nice.\n\nSo they say.", []),
    ("a box", "!!! note\n    Važno.\n\nKraj.", "!!! note\n    Important.\n\nEnd.", []),
    (
        "one is missing",
        "Na radionici je bilo 30 suseda.\n\nSledeća je u maju.",
        "There were 30 neighbours at the workshop.",
        [
            (
                "en:1: before the first heading, the number of paragraphs is 1 here and 2 in sr:3; it seems "
                "that “Sledeća je u maju.” has no counterpart here"
            )
        ],
    ),
    (
        "the first is missing",
        "Sledeća je u maju.\n\nNa radionici je bilo 30 suseda.",
        "There were 30 neighbours at the workshop.",
        [
            (
                "en:1: before the first heading, the number of paragraphs is 1 here and 2 in sr:1; it seems "
                "that “Sledeća je u maju.” has no counterpart here"
            )
        ],
    ),
    (
        "one is missing in the middle, told by figures",
        "U julu 12 ljudi.\n\nU avgustu 37 ljudi.\n\nU maju 8 ljudi.",
        "12 people in July.\n\n8 people in May.",
        [
            (
                "en:3: before the first heading, the number of paragraphs is 2 here and 3 in sr:3; it seems "
                "that “U avgustu 37 ljudi.” has no counterpart here"
            )
        ],
    ),
    (
        "one is missing below a heading",
        "## A\n\nJedan.\n\n## B\n\nDva su bila.\n\nTri su bila ovde juče.",
        "## A\n\nOne.\n\n## B\n\nThere were two.",
        [
            (
                "en:7: under “B”, the number of paragraphs is 1 here and 2 in sr:9; it seems that “Tri su "
                "bila ovde juče.” has no counterpart here"
            )
        ],
    ),
    (
        "one is too many",
        "Jedan je bio.",
        "There was one.\n\nAnd then we add something of our own, without asking.",
        [
            (
                "en:3: before the first heading, the number of paragraphs is 2 here and 1 in sr:1; it seems "
                "that “And then we add something of our own, without asking.” has no counterpart there"
            )
        ],
    ),
    (
        "two are missing",
        "Prvi pasus.\n\nDrugi pasus.\n\nTreći pasus je malo duži od prva dva.",
        "The third is a little longer than the first two.",
        [
            (
                "en:1: before the first heading, the number of paragraphs is 1 here and 3 in sr:1; it seems "
                "that “Prvi pasus.” has no counterpart here"
            )
        ],
    ),
    (
        "two sections",
        ("## A\n\nJedan.\n\nNova rečenica o susretu u klubu.\n\n## B\n\nDva.\n\nJoš jedna rečenica o susretu u klubu."),
        "## A\n\nOne.\n\n## B\n\nTwo.",
        [
            (
                "en:3: under “A”, the number of paragraphs is 1 here and 2 in sr:5; it seems that “Nova "
                "rečenica o susretu u klubu.” has no counterpart here"
            ),
            (
                "en:7: under “B”, the number of paragraphs is 1 here and 2 in sr:11; it seems that “Još jedna "
                "rečenica o susretu u klubu.” has no counterpart here"
            ),
        ],
    ),
    (
        "not translated yet",
        "Jedan.\n\nDva.",
        " ",
        ["en:-2: there is no text below the front matter, and there is one in index.sr.md"],
    ),
    (
        "only in the translation",
        " ",
        "One.",
        ["sr:-4: there is no text below the front matter, and there is one in index.en.md"],
    ),
)
def test_paragraphs(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected
