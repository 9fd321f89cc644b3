"""Languages: a text in the wrong file is told, block by block; names, quotations and short labels are not."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.language.wrong_language import RULE
from newsroom.languages.detect import evidence_of
from readings import keys, marks, settings_of, told
from text_corpora import SENTENCES, over

SERBIAN = "Radionica je trajala dva dana, a vodili su je članovi udruženja iz Pirota."
ENGLISH = "The workshop took two days, and it was led by members of the association."
GERMAN = "Der Workshop dauerte zwei Tage und wurde von den Mitgliedern des Vereins geleitet."


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", SERBIAN),
        ("sr", ENGLISH),
        ("en", "Радионица је трајала два дана, а водили су је чланови удружења из Пирота."),
        ("sr", GERMAN),
        ("de", SERBIAN),
        ("en", "Radionica je trajala dva dana, a vodili su je clanovi udruzenja iz Pirota."),
        ("en", "„Radionica mi je pomogla da nađem posao i da upoznam ljude koji žive ovde u gradu kao i ja.“"),
    ],
)
def test_a_paragraph_in_the_wrong_file(locale: str, text: str) -> None:
    """Each pair of languages, Serbian in any script and without its letters, and long quotations."""
    known = {"sr": SERBIAN, "en": ENGLISH, "de": GERMAN} | {locale: text}
    assert [(problem.path[-5:-3], problem.mark) for problem in told(RULE, **known)] == [(locale, text)]


@pytest.mark.parametrize(
    "text",
    [
        keys(summary="'Na radionici u Pirotu trideset suseda učilo je kako se pravi kompost.'"),
        keys(title="'Kako su mladi učili da napišu biografiju'"),
        "---\nphotos:\n  - file: a.jpg\n    alt: Sala puna ljudi koji slušaju, viđena sa vrata.\n---\nWords.",
        "The club offered this:\n\n- pomoć u učenju,\n- strane jezike,\n- radionice za mlade,\n- sport i izlete.",
        "## Šta je bilo na programu i ko je došao\n\nThe workshop took two days.",
        "The workshop took two days. Zakazivanje nije potrebno.",
        "Uput nije potreban, ali je obavezno prethodno zakazivanje. Call the clinic on Monday.",
        "## Koliko se čeka?\n\nThe workshop took two days.",
    ],
)
def test_fields_headings_and_lists(text: str) -> None:
    """Keys that readers see count as well, and a list is judged as a whole."""
    assert len(told(RULE, sr="Tekst.", en=text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Illustration: the project",
        "The club of the association “Udruženje za podršku deci i mladima u Nišu” opened in March.",
        "Udruženje za podršku deci i mladima",
        "Organiser: Udruženje za pomoć deci i mladima.",
        "The office is here: Kej žrtava racije 5. It is open to all.",
        "A talk: “Kako su mladi iz okolnih sela našli posao za sebe”",
        "Read more: Centar za socijalni rad, Kancelarija za mlade, Dom kulture.",
        "Kozaračka 96b, 18300 Pirot, udruzenje.za.mlade@example.rs, https://example.rs/kako/su/mladi/ucili/da",
        keys(place="Kancelarija za mlade i njihove roditelje kod škole", address="Put za selo kod stare škole bb"),
        "Partners:\n\n- Centar za socijalni rad, Pirot\n- Kancelarija za mlade, Niš\n- Dom za decu, Vranje",
        "```\nradionica je trajala dva dana i bila je dobra\n```\n\nThe workshop took two days.",
        "> “Svi smo naučili nešto novo”, he said, and everybody in the room agreed with him.",
    ],
)
def test_names_quotations_and_labels(text: str) -> None:
    """What may stand in another language."""
    assert marks(RULE, sr="Tekst.", en=text) == []


def test_the_same_text_twice() -> None:
    """What is word for word the same in both files is told in the file of the other language, with its twin."""
    (problem,) = told(RULE, sr=SERBIAN, en=SERBIAN)
    assert problem.path.endswith("index.en.md")
    assert problem.other and problem.other.text == SERBIAN


def test_the_same_text_in_no_known_language() -> None:
    """Of two the translation is told; lists of names may be the same."""
    finnish = "Työpaja kesti kaksi päivää ja sen johtivat paikallisen yhdistyksen jäsenet."
    (problem,) = told(RULE, sr=finnish, en=finnish)
    assert "word for word" in problem.message and problem.path.endswith("index.en.md")
    names = "Kruševac, Novi Pazar, Pirot, Dimitrovgrad, Niš, Vranje, Leskovac, Prokuplje i Zaječar"
    assert told(RULE, sr=names, en=names) == []


@over("sentences", SENTENCES)
def test_real_sentences_in_the_wrong_file(sentences: list[str]) -> None:
    """Four of five sentences of news are found in an English file, none in a Serbian one."""
    settings = settings_of(("sr", "en", "de"))
    assert not [line for line in sentences if evidence_of(line, "sr", settings.langs).foreign]
    assert sum(evidence_of(line, "en", settings.langs).foreign for line in sentences) > 0.8 * len(sentences)
