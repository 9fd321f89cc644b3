"""Rule names-differ: which names must be in both languages, in whatever case, and which need not."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.parity.names_differ import RULE
from newsroom.settings.load import settings_from
from pair_samples import GLOSSARY, LANGUAGES, SETTINGS, cases, reading_of, told


@cases(
    ("in every case", "Kruševac, iz Kruševca, u Kruševcu, sa Kruševcem", "Kruševac, from Kruševac", []),
    ("of two words", "Iz Novog Pazara u Novi Pazar, u Novom Pazaru", "From Novi Pazar to Novi Pazar", []),
    ("an adjective", "U Pirotskom okrugu", "In the Pirot district", []),
    ("a genitive with s", "Klub u Pirotu", "Pirot’s club", []),
    ("another name in each language", "U Beogradu", "In Belgrade", []),
    ("initials for a name", "Inicijativom za razvoj i saradnju rukovodi", "IDC is led by", []),
    ("a plural", "Dobrosusedski klubovi, dva Dobrosusedska kluba", "Good Neighbour Clubs", []),
    ("a term", "Za povratnike i povratnice", "For returnees", []),
    ("initials with an ending", "ASB-a i IDEAS-u, od ASB-a", "ASB and IDEAS", []),
    ("a word that waits to be written", "TODO je.\n\nLepo.\n\nDobro.", "TODO is.\n\nNice.\n\nTODO good.", []),
    ("initials that are translated", "NVO i OSI", "NGOs and persons with disabilities", []),
    ("initials that are translated, beside others", "NVO iz mreže IRIS", "An NGO of the IRIS network", []),
    ("currencies and Roman numbers", "5 RSD i 3 EUR, deo II", "RSD 5 and EUR 3, part two", []),
    (
        "a name left to the sentence before",
        "Bili smo u Pirotu.\n\nU Pirotu je bilo lepo.",
        "We were in Pirot.\n\nIt was nice there.",
        [],
    ),
    ("a name moved to the next paragraph", "Prvo Pirot.\n\nOnda pauza.", "First things first.\n\nThen Pirot.", []),
    ("code", "```\nPirot\n```", "```\nx\n```", []),
    ("not translated yet", "Pirot", " ", []),
    ("a small letter makes no name", "Ima kruševca.", "There is some.", []),
    (
        "another city",
        "Bili smo u Pirotu.",
        "We were in Kruševac.",
        ["en:1: here it says “Kruševac”, and “Pirotu” in sr:1"],
    ),
    (
        "interchanged in a list",
        "- Pirot: 12\n- Kruševac: 8",
        "- Kruševac: 12\n- Pirot: 8",
        ["en:1: here it says “Kruševac”, and “Pirot” in sr:1", "en:2: here it says “Pirot”, and “Kruševac” in sr:2"],
    ),
    (
        "a city is missing",
        "Bili smo u Pirotu i u Kruševcu.",
        "We were in Pirot.",
        ["en:1: sr:1 names “Kruševcu”, and the text here does not"],
    ),
    (
        "a city is too many",
        "Bili smo u Pirotu.",
        "We were in Pirot and Kruševac.",
        ["en:1: “Kruševac” is named only here, and not in sr:1"],
    ),
    (
        "another organisation",
        "Vodi ASB.\n\nPomaže SEDA. Hvala ASB-u.",
        "SEDA leads.\n\nASB helps. Thanks to SEDA.",
        ["en:1: here it says “SEDA”, and “ASB” in sr:1"],
    ),
    (
        "a term by another word",
        "Za povratnike.",
        "For migrants.",
        ["en:1: sr:1 names “povratnike”, and the text here does not"],
    ),
    (
        "in the title",
        "---\ntitle: Susret u Pirotu\n---\n\nTekst.",
        "---\ntitle: A meeting in Kruševac\n---\n\nText.",
        ["en:-2: here it says “Kruševac”, and “Pirotu” in sr:-2"],
    ),
    (
        "part of a name",
        "Novi klub u Pazaru, Novi Pazar",
        "The new club in Pazar",
        ["en:1: sr:1 names “Novi Pazar”, and the text here does not"],
    ),
)
def test_names(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english, SETTINGS) == expected


@pytest.mark.parametrize(
    ("serbian", "english", "severity"),
    [
        ("Bili smo u Pirotu.", "We were in Kruševac.", "error"),
        ("Bili smo u Pirotu.", "We were there.", "warning"),
    ],
)
def test_severity(serbian: str, english: str, severity: str) -> None:
    """Another name is an error; one that is left out may be style."""
    assert [problem.severity for problem in RULE.find(reading_of(serbian, english, SETTINGS))] == [severity]


def test_a_glossary_with_a_slip_makes_no_two_names_of_one() -> None:
    """What is IRIS in one language of the glossary, and IRES in the other, is the same in both texts."""
    slip = settings_from(LANGUAGES, {"glossary": [*GLOSSARY, {"sr": "IRIS", "en": "IRES"}]}, "docs")
    assert told(RULE, "Mreža IRIS.", "The network IRIS.", slip) == []
