"""Rules about words: whatever a text says, they tell of lines that there are, soon, and nothing breaks."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom.checks.registry import RULES
from newsroom.checks.rule import Rule
from readings import told
from text_corpora import SENTENCES, over

NAMES = (
    "placeholder",
    "summary-length",
    "ignore-unknown",
    "mixed-script",
    "invisible-characters",
    "raw-html-unsafe",
    "wrong-language",
    "bald-latin",
    "alt-text-poor",
    "text-lost",
    "number-becomes-list",
    "list-or-table-broken",
    "second-title",
    "link-mistyped",
    "link-host",
)
WORDS = [rule for rule in RULES if rule.id in NAMES]
EACH = pytest.mark.parametrize("rule", WORDS, ids=lambda rule: rule.id)
_TEXTS = st.text(st.sampled_from("aA šćаеοx.…?!-*_<>/[]()`#|&;:\n\u200b\u00ad\u202e\u0301T😀\u200dOD1'\"=")) | st.text()

PIECES = (
    *("a", "а", "xX", "< ", "<a ", "[](", "![](", "a\u200b", "…", "?", "http://", "š ", "u ", "\u0301e"),
    *("[a]: b\n", "*[a\n", "[a] (", "1. a\n", "| a ", "{a", "•\t"),
)


@EACH
@settings(deadline=None, max_examples=60)
@given(body=_TEXTS, value=_TEXTS)
def test_any_text(rule: Rule, body: str, value: str) -> None:
    """No text breaks a rule; marks and lines are the text's own."""
    quoted = value.replace("'", "''").replace("\n", " ")
    text = (
        f"---\ntitle: '{quoted}'\nsummary: '{quoted}'\nignore:\n  x: '{quoted}'\n"
        f"photos:\n  - file: a.jpg\n    alt: '{quoted}'\n---\n{body}"
    )
    for problem in told(rule, sr=text, en=text):
        assert 1 <= problem.line <= text.count("\n") + text.count("\r") + 1
        assert problem.message and problem.fix and "\n" not in str(problem)


@EACH
@pytest.mark.parametrize("piece", PIECES)
def test_long_texts(rule: Rule, piece: str) -> None:
    """A text of one thing repeated, ten times longer than a long article, takes seconds at most."""
    text = (piece * 20_000)[:20_000]
    start = time.perf_counter()
    told(rule, sr=text, en=text)
    assert time.perf_counter() - start < 10


@over("sentences", SENTENCES)
@EACH
def test_real_sentences(rule: Rule, sentences: list[str]) -> None:
    """News as people wrote it raise almost no alarm."""
    found = told(rule, sr="\n\n".join(sentences))
    assert len(found) <= len(sentences) * 0.002
