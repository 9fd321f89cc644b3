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
    """The use of a fact in a text: ``{{ fact.budget.target }}``."""

    key: str
    """``budget``."""
    part: str
    """``value``, ``target`` or ``achieved``."""


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact as a template shows it."""

    key: str
    """``budget``."""
    label: str
    """What is counted."""
    text: str | None
    """The value: ``240.360,00 EUR``."""
    at_least: bool
    """Whether the value is a lower bound."""
    note: str | None
    """A line of explanation."""
    target: str | None
    """The value that is planned: ``1.000``."""
    achieved: str | None
    """The part of the target that is reached: ``590``."""
    percent: int | None
    """The share of the target that is reached, 0 to 100, rounded down; None without a target or what is reached."""


def part_of(fact: FactKeys | None, part: str) -> Decimal | datetime.date | None:
    """Return one part of a fact, a number or a date; None where the fact has no such part."""
    found: Decimal | datetime.date | None = getattr(fact, part, None) if part in _PARTS else None
    return found


def mentions(text: str) -> Iterator[Mention]:
    """Yield every use of a fact in a text."""
    return (Mention(match["key"], match["part"] or "value") for match in _MENTION.finditer(text))


def broken_mentions(text: str) -> Iterator[str]:
    """Yield what was meant as the use of a fact, but has a brace too few or too many."""
    return (match[0] for match in _ALMOST.finditer(text) if not _MENTION.fullmatch(match[0]))


def fill(text: str, facts: Mapping[str, FactKeys], formats: str) -> str:
    """Return a text with the values of its facts, on as many lines as before.

    A fact that is not known stays as written; rule ``fact-unknown`` reports it.
    """

    def value(match: re.Match[str]) -> str:
        fact = facts.get(match["key"])
        part = part_of(fact, match["part"] or "value")
        if fact is None or part is None:
            return match[0]
        return fact_text(part, fact.unit, formats) + "\n" * match[0].count("\n")

    return _MENTION.sub(value, text)


def fact_text(value: Decimal | datetime.date, unit: str | None, formats: str) -> str:
    """Return one value in a locale's notation: a date, an amount where there is a unit, otherwise a number."""
    if isinstance(value, datetime.date):
        return date_text(value, formats)
    return amount_text(value, unit, formats) if unit else number_text(value, formats)


def fact_view(key: str, fact: FactKeys, formats: str) -> FactView:
    """Return a fact as a template shows it, in a locale's notation."""

    def text(value: Decimal | datetime.date | None) -> str | None:
        return None if value is None else fact_text(value, fact.unit, formats)

    percent = None
    if fact.target and fact.achieved is not None:
        percent = max(0, min(100, int(fact.achieved * 100 / fact.target)))
    shown = (text(fact.value), fact.at_least, fact.note, text(fact.target), text(fact.achieved), percent)
    return FactView(key, fact.label, *shown)
