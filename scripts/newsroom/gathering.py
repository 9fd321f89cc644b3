"""Gathering: read and type everything, then ask every rule; nothing is written, and no problem hides another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newsroom.checks import RULES
from newsroom.checks.rule import Reading
from newsroom.content import Content, content_from
from newsroom.problems import Problem, in_order
from newsroom.settings import Settings
from newsroom.sources import read_sources
from newsroom.typed import type_document


@dataclass(frozen=True, slots=True)
class Gathered:
    """The whole project, read."""

    content: Content
    """Everything that could be understood."""
    problems: tuple[Problem, ...]
    """Everything that is wrong, by path and line."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Give the problems that stop a build."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


def gather(root: Path, settings: Settings, *, drafts: bool = False) -> Gathered:
    """Read the project in *root*: its content, with *drafts* or without, and all its problems."""
    sources = read_sources(root, settings)
    typed = {
        (source.name, locale): type_document(source, locale, settings.default)
        for source in sources
        for locale in source.documents
        if source.typable(locale, settings.default)
    }
    by_name = {source.name: source for source in sources}
    named = [(by_name[name], locale, found.keys) for (name, locale), found in typed.items()]
    everything = content_from(settings, named, drafts=True)
    reading = Reading(root, settings, sources, typed, everything)
    found = in_order(problem for rule in RULES for problem in rule.find(reading))
    ignored = _ignored(reading)
    problems = tuple(problem for problem in found if (problem.path, problem.rule) not in ignored)
    return Gathered(content_from(settings, named, drafts=drafts), problems)


def _ignored(reading: Reading) -> set[tuple[str, str]]:
    """Give the files and rules for which an item says, with a reason, that the rule does not count."""
    return {
        (source.path(locale), rule)
        for source in reading.sources
        for there in source.documents
        if (typed := reading.typed.get((source.name, there))) and typed.keys
        for rule in getattr(typed.keys, "ignore", ())
        for locale in reading.settings.locales
    }
