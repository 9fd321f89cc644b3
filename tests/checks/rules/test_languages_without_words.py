"""Languages without data files: rules that need words say nothing, and those that need none go on."""

from __future__ import annotations

import pytest
from newsroom.checks.registry import RULES
from readings import reading_of

GOOD = {
    "hr": """Trideset susjeda iz Pirota u subotu, 11. svibnja 2024., učilo je kako nastaje kompost.

## Što slijedi

Osam obitelji dobit će sanduke vrijedne 2.000 eura. Prijave traju od 1. do 15. lipnja, a ne duže. Radionicu je vodila
Vesna Pavlović iz Crvenog križa. Nitko ne plaća ništa, a vrata su otvorena do pola pet.
""",
    "sq": """Tridhjetë fqinj nga Piroti mësuan të shtunën, më 11 maj 2024, se si bëhet plehu i kompostit.

## Çfarë vjen më pas

Tetë familje do të marrin arka me vlerë 2 000 euro. Aplikimet zgjasin nga 1 deri më 15 qershor, e jo më gjatë.
Punëtorinë e drejtoi Vesna Pavlloviq nga Kryqi i Kuq.
Askush nuk paguan asgjë, dhe dera është e hapur deri në katër e gjysmë.
""",
    "fr": """Trente voisins de Pirot ont appris le samedi 11 mai 2024 comment on fait du compost.

## La suite

Huit familles recevront des bacs d'une valeur de 2 000 euros. Les inscriptions vont du 1er au 15 juin, pas au-delà.
L'atelier a été animé par Vesna Pavlovitch, de la Croix-Rouge. Personne ne paie rien, et la porte est ouverte jusqu'à
seize heures trente.
""",
}
OTHERS = {
    "en": """Thirty neighbours from Pirot learned on Saturday, 11 May 2024, how compost is made.

## What comes next

Eight families will get boxes worth EUR 2,000. Applications run from 1 to 15 June, and no longer. The workshop was led
by Vesna Pavlović of the Red Cross. Nobody pays anything, and the door is open until half past four.
""",
    "sr": """Trideset suseda iz Pirota u subotu, 11. maja 2024. godine, učilo je kako nastaje kompost.

## Šta sledi

Osam porodica dobiće sanduke vredne 2.000 evra. Prijave traju od 1. do 15. juna, a ne duže. Radionicu je vodila Vesna
Pavlović iz Crvenog krsta. Niko ne plaća ništa, a vrata su otvorena do pola pet.
""",
}


def _found(**texts: str) -> list[str]:
    reading = reading_of(**texts)
    of_the_project = {"section-missing", "translation-missing"}
    return sorted({problem.rule for rule in RULES for problem in rule.find(reading)} - of_the_project)


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("lang", GOOD)
def test_a_good_translation_is_left_alone(lang: str, other: str) -> None:
    """Croatian, Albanian and French beside English and Serbian: nothing is told, whichever was written first."""
    assert _found(**{other: OTHERS[other], lang: GOOD[lang]}) == []
    assert _found(**{lang: GOOD[lang], other: OTHERS[other]}) == []


def test_what_needs_no_words_is_told() -> None:
    """A paragraph, a heading and an address that are missing in French."""
    english = OTHERS["en"] + "\nWrite to klub@example.org.\n"
    french = GOOD["fr"].replace("## La suite\n", "")
    assert _found(en=english, fr=french) == ["emails-and-phones-differ", "headings-differ"]


def test_languages_with_words_are_compared() -> None:
    """The same pair of texts in languages that are known, with one slip: it is told."""
    assert _found(sr=OTHERS["sr"], en=OTHERS["en"]) == []
    assert _found(sr=OTHERS["sr"], en=OTHERS["en"].replace("2,000", "3,000")) == ["money-differ"]
