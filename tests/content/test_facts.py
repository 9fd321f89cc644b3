"""Facts: written once, shown in each reader's notation."""

from __future__ import annotations

import pytest
from newsroom.content.facts import FactView, Mention, broken_mentions, fact_view, fill, mentions, part_of
from newsroom.content.schema import FactKeys

NBSP = "\u00a0"
FACTS = {
    "budget": FactKeys.model_validate({"label": "Vrednost", "value": "240360", "unit": "EUR"}),
    "end": FactKeys.model_validate({"label": "Kraj", "value": "2025-04-30"}),
    "people": FactKeys.model_validate({"label": "Ljudi", "target": "1000", "achieved": "590", "at_least": "true"}),
}


@pytest.mark.parametrize(
    ("text", "serbian", "english"),
    [
        ("{{ fact.budget }}", f"240.360,00{NBSP}EUR", f"EUR{NBSP}240,360.00"),
        ("{{fact.budget}}", f"240.360,00{NBSP}EUR", f"EUR{NBSP}240,360.00"),
        ("{{ fact.budget.value }}", f"240.360,00{NBSP}EUR", f"EUR{NBSP}240,360.00"),
        ("do {{ fact.end }}", f"do 30.{NBSP}april{NBSP}2025.", f"do 30{NBSP}April{NBSP}2025"),
        ("{{ fact.people.achieved }} / {{ fact.people.target }}", "590 / 1.000", "590 / 1,000"),
        (f"{{{{{NBSP}fact.people.target{NBSP}}}}}", "1.000", "1,000"),
        *(
            (same, same, same)
            for same in (
                "{{ fact.unknown }}",
                "{{ fact.people }}",
                "{{ fact.budget.target }}",
                "{{ fact.budget.label }}",
                "{{ fact.budget.__class__ }}",
                "{ fact.budget }",
                "{{ other.budget }}",
                "fact.budget",
            )
        ),
    ],
)
def test_fill(text: str, serbian: str, english: str) -> None:
    """A mention becomes its value; what is unknown, or no mention, stays as written."""
    assert fill(text, FACTS, "sr_Latn") == serbian
    assert fill(text, FACTS, "en_GB") == english


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a {{ fact.budget }} b {{ fact.people.target }}", [Mention("budget", "value"), Mention("people", "target")]),
        ("{{ fact.Budget-2 }}", [Mention("Budget-2", "value")]),
        ("{{ fact.budget.sum }}", [Mention("budget", "sum")]),
        ("{{ facts.budget }}", [Mention("budget", "value")]),
        ("{{ fact.džep }}", [Mention("džep", "value")]),
        ("{{ page.title }} {{ fact }}", []),
    ],
)
def test_mentions(text: str, found: list[Mention]) -> None:
    """Mistyped mentions are found too, or nobody would be told of them."""
    assert list(mentions(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("od {{ fact.budget } evra", ["{{ fact.budget }"]),
        ("od { fact.budget } evra", ["{ fact.budget }"]),
        ("od fact.budget }} evra", ["fact.budget }}"]),
        ("od {{ fact.budget evra", ["{{ fact.budget"]),
        ("od {{ fact.budget }} i {{ fact.people.target }} evra", []),
        ("In fact. Budget. An artefact.name is fine.", []),
    ],
)
def test_broken_mentions(text: str, found: list[str]) -> None:
    """A brace too few, and readers would see it as it is written."""
    assert [words.strip() for words in broken_mentions(text)] == found


def test_part_of() -> None:
    """Only figures and days can be named, never what else a record has."""
    assert part_of(FACTS["people"], "value") is None
    assert part_of(FACTS["people"], "label") is None
    assert part_of(None, "value") is None
    assert part_of(FACTS["people"], "target") == 1000


@pytest.mark.parametrize(
    ("target", "achieved", "percent"),
    [
        ("1000", "590", 59),
        ("3", "2", 66),
        ("1000", "999", 99),
        ("1000", "999.99", 99),
        ("100", "100", 100),
        ("100", "150", 100),
        ("100", "0", 0),
        ("100", "-5", 0),
        ("0", "5", None),
        ("100", None, None),
        (None, "5", None),
    ],
)
def test_percent(target: str | None, achieved: str | None, percent: int | None) -> None:
    """A share is rounded down, so that nothing is called done before it is, and stays between 0 and 100."""
    given = {key: value for key, value in (("target", target), ("achieved", achieved)) if value is not None}
    fact = FactKeys.model_validate({"label": "Ljudi", **given})
    assert fact_view("people", fact, "sr_Latn").percent == percent


def test_fact_view() -> None:
    """A card has everything in the reader's notation."""
    assert fact_view("people", FACTS["people"], "en_GB") == FactView(
        "people", "Ljudi", text=None, at_least=True, note=None, target="1,000", achieved="590", percent=59
    )
