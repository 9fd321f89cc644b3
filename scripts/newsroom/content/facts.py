"""Facts: figures and dates written once in front matter, shown in each reader's own notation."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from newsroom.content.schema import FactKeys
from newsroom.languages.formatting import amount_text, date_text, number_text

_MENTION = re.compile(r"\{\{\s*facts?\.(?P<key>[\w-]+)(?:\.(?P<part>[\w-]+))?\s*\}\}")
_ALMOST = re.compile(r"\{{1,3}\s{0,3}facts?\.[\w.-]{1,80}\s{0,3}\}{0,3}|(?<!\{)\bfacts?\.[\w.-]{1,80}\s{0,3}\}{1,3}")
_PARTS = ("value", "target", "achieved")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text where a fact is named: ``{{ fact.budget.target }}``."""

    key: str
    """``budget``."""
    part: str
    """``value``, ``target`` or ``achieved``."""


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact as a reader sees it."""

    key: str
    """``budget_krusevac``."""
    label: str
    """What is counted."""
    text: str | None
    """The value: ``240.360,00 EUR``."""
    at_least: bool
    """The value is a lower bound."""
    note: str | None
    """A line of explanation."""
    target: str | None
    """What is aimed at: ``1.000``."""
    achieved: str | None
    """What is done of it: ``590``."""
    percent: int | None
    """How much of the target is achieved, 0 to 100, rounded down; None without both."""


def part_of(fact: FactKeys | None, part: str) -> Decimal | datetime.date | None:
    """Return the figure or day that a text names; None where the fact has none."""
    found: Decimal | datetime.date | None = getattr(fact, part, None) if part in _PARTS else None
    return found


def mentions(text: str) -> Iterator[Mention]:
    """Return every fact that a text names."""
    return (Mention(match["key"], match["part"] or "value") for match in _MENTION.finditer(text))


def broken_mentions(text: str) -> Iterator[str]:
    """Return what was meant to name a fact, and has a brace too few or too many."""
    return (match[0] for match in _ALMOST.finditer(text) if not _MENTION.fullmatch(match[0]))


def fill(text: str, facts: Mapping[str, FactKeys], formats: str) -> str:
    """Put the facts into a text; an unknown one stays as written (rule ``fact-unknown`` has told of it)."""

    def value(match: re.Match[str]) -> str:
        fact = facts.get(match["key"])
        part = part_of(fact, match["part"] or "value")
        return match[0] if fact is None or part is None else fact_text(part, fact.unit, formats)

    return _MENTION.sub(value, text)


def fact_text(value: Decimal | datetime.date, unit: str | None, formats: str) -> str:
    """Write one value: a day, an amount where there is a unit, otherwise a number."""
    if isinstance(value, datetime.date):
        return date_text(value, formats)
    return amount_text(value, unit, formats) if unit else number_text(value, formats)


def fact_view(key: str, fact: FactKeys, formats: str) -> FactView:
    """Prepare a fact for a reader."""

    def text(value: Decimal | datetime.date | None) -> str | None:
        return None if value is None else fact_text(value, fact.unit, formats)

    percent = None
    if fact.target and fact.achieved is not None:
        percent = max(0, min(100, int(fact.achieved * 100 / fact.target)))
    shown = (text(fact.value), fact.at_least, fact.note, text(fact.target), text(fact.achieved), percent)
    return FactView(key, fact.label, *shown)
