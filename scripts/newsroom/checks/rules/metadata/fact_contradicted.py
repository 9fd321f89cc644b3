"""Rule ``fact-contradicted``: a text that names a known fact in its own words gives it the value that it has."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import regex

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.facts import fact_text
from newsroom.content.markdown import Block
from newsroom.content.schema import FactKeys
from newsroom.core.messages import msg
from newsroom.core.problems import Passage, Problem, one_line
from newsroom.languages.stem import words_of
from newsroom.parity.quantities import Date, Money, Number, Quantity, language, read

_SENTENCE = regex.compile(r"[^.!?;\n]+(?:[.!?](?!\s+\p{Lu})[^.!?;\n]*)*")
_LEAST = {"money": 3, "date": 3, "number": 4}
"""Words of a label that name a fact beyond doubt: “social initiatives” alone are in every city."""
_SHORTEST = 3
"""Letters that a word needs to count; shorter words are conjunctions and the like."""
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class _Known:
    """A fact, with the words of its label and its values."""

    key: str
    fact: FactKeys
    words: frozenset[str]
    values: frozenset[object]
    kind: str


def _find(context: CheckContext) -> Iterator[Problem]:
    known = {locale: list(_known(context, locale)) for locale in context.settings.locales}
    for texts in context.texts.values():
        for locale, text in texts.items():
            for block in text.everything if context.knows(locale) else ():
                if known[locale] and not block.name.startswith("facts."):
                    yield from _of_block(context, locale, text.path, block, known[locale])


def _known(context: CheckContext, locale: str) -> Iterator[_Known]:
    lang = context.settings.edition(locale).lang
    for key, fact in context.content.facts(locale).items():
        words = _stems(fact.label, lang)
        values = [value for value in (fact.value, fact.target, fact.achieved) if value is not None]
        kind = "date" if isinstance(values[0], datetime.date) else "money" if fact.unit else "number"
        if len(words) >= _LEAST[kind]:
            yield _Known(key, fact, words, frozenset(_meant(value, fact.unit) for value in values), kind)


def _meant(value: Decimal | datetime.date, unit: str | None) -> object:
    if isinstance(value, datetime.date):
        return Date(value.year, value.month, value.day)
    return Money(value, unit) if unit else Number(value)


def _of_block(context: CheckContext, locale: str, path: str, block: Block, known: list[_Known]) -> Iterator[Problem]:
    edition = context.settings.edition(locale)
    around = _stems(block.text, edition.lang)
    likely = [fact for fact in known if fact.words <= around]  # most blocks name none, and are left at that
    for sentence in _SENTENCE.finditer(block.text) if likely else ():
        words = _stems(sentence[0], edition.lang)
        named = [fact for fact in likely if fact.words <= words]
        stated = read(sentence[0], language(locale)) if named else ()
        for fact in named:
            other = _other(fact, stated)
            if other:
                values = (fact.fact.value, fact.fact.target, fact.fact.achieved)
                right = next(value for value in values if value is not None)
                shown = fact_text(right, fact.fact.unit, edition.formats)
                told = {"here": one_line(other.text), "label": fact.fact.label, "right": shown}
                message = msg("“{here}” stands here, but the fact “{label}” is {right}", **told)
                fix = msg("write `{name}` in its place, or correct the fact", name=f"{{{{ fact.{fact.key} }}}}")
                line = block.line_at(sentence.start() + other.start)
                passage = Passage(path, block.line, block.text)
                yield Problem("fact-contradicted", path, line, message, fix, mark=other.text, passage=passage)


def _other(fact: _Known, stated: tuple[Quantity, ...]) -> Quantity | None:
    """Return a value of the fact's kind in a sentence, where none of the values in it is the fact's own."""
    if any(one.value in fact.values for one in stated):
        return None
    return next((one for one in stated if one.kind == fact.kind and not one.soft and not _is_year(one)), None)


def _is_year(quantity: Quantity) -> bool:
    value = quantity.value
    return isinstance(value, Number) and value.amount in _YEARS


@lru_cache(maxsize=262_144)
def _stems(text: str, lang: str) -> frozenset[str]:
    return frozenset(word.stem for word in words_of(text, lang) if len(word.text) >= _SHORTEST)


_PAGE = "docs/sr/about.md"
_FACT = """---
facts:
  budget:
    label: Vrednost projekta u Pirotu
    value: 400000
    unit: EUR
---
"""

RULE = Rule(
    id="fact-contradicted",
    severity="error",
    sentence="A text that names a known fact in the words of its label gives it the value that it has.",
    wrong={
        _PAGE: _FACT,
        "index.sr.md": "Vrednost projekta u Pirotu je 40.000 evra.",
        "index.en.md": "The value of the project in Pirot is EUR 40,000.",
    },
    right={
        _PAGE: _FACT,
        "index.sr.md": "Vrednost projekta u Pirotu je 400.000 evra.",
        "index.en.md": "The value of the project in Pirot is EUR 400,000.",
    },
    find=_find,
)
