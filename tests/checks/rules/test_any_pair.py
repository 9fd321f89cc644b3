"""Rules that compare two languages: whatever the two texts hold, nothing stops them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from newsroom.checks.registry import RULES
from newsroom.checks.rule import Rule
from newsroom.settings.model import Settings
from pair_samples import MARKDOWN, SETTINGS, reading_of

COMPARING = (
    "links-differ",
    "emails-and-phones-differ",
    "headings-differ",
    "images-differ",
    "lists-and-tables-differ",
    "paragraphs-differ",
    "length-ratio",
    "names-differ",
    "persons-differ",
    "negations-differ",
    "opposites-differ",
    "bounds-differ",
    "foreign-word",
)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.id in COMPARING], ids=lambda rule: rule.id)
@settings(deadline=None)
@given(serbian=MARKDOWN, english=MARKDOWN)
def test_any_two_texts(rule: Rule, serbian: str, english: str) -> None:
    """Every finding has a line, words and something to do."""
    glossary: Settings | None = SETTINGS if rule.id == "names-differ" else None
    for problem in rule.find(reading_of(serbian, english, glossary)):
        assert problem.line >= 1 and problem.message and problem.fix
