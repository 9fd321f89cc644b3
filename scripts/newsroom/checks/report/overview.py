"""Overview: for each item the languages that it exists in, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from newsroom.checks.context import CheckContext
from newsroom.content.files import Source
from newsroom.core.problems import SEVERITIES, Problem, Severity
from newsroom.languages.slugs import slugify


@dataclass(frozen=True, slots=True)
class Version:
    """One language of an item."""

    locale: str
    """``sr``."""
    path: str
    """Its file, whether it exists or not."""
    title: str
    """Its title; empty where it has none or cannot be read."""
    state: str
    """``there``, ``stale``, ``draft``, ``missing``, or ``not-meant`` where an item is meant for one language."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item."""

    name: str
    """``2024-05-14-radionica``, ``partners/asb.md``."""
    kind: str
    """``article``, ``page`` or ``partner``."""
    versions: tuple[Version, ...]
    """Every language of the site, the default one first."""
    problems: tuple[Problem, ...]
    """By path and line."""

    @property
    def title(self) -> str:
        """Return its title in the first language that has one, otherwise its name."""
        return next((version.title for version in self.versions if version.title), self.name)

    @property
    def anchor(self) -> str:
        """Return the id of its section on the page."""
        return f"{self.kind}-{slugify(self.name)}"

    @property
    def gravest(self) -> Severity | None:
        """Return the severity of its most serious problem; None where it has no problem."""
        found = {problem.severity for problem in self.problems}
        return next((severity for severity in SEVERITIES if severity in found), None)


def overview(context: CheckContext, problems: Iterable[Problem]) -> tuple[Entry, ...]:
    """Return every item with its problems; those of no item come last, under the names of their files."""
    locales = context.settings.locales
    owners = {source.path(locale): source.path(locales[0]) for source in context.sources for locale in locales}
    owners |= {source.folder: source.path(locales[0]) for source in context.sources if source.kind == "article"}
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        owner = owners.get(problem.path) or owners.get(problem.path.rpartition("/")[0])
        found.setdefault(owner or problem.path, []).append(problem)
    entries = []
    for source in context.sources:
        own = found.pop(source.path(locales[0]), [])
        stale = {problem.path for problem in own if problem.rule == "translation-stale"}
        versions = tuple(_version(source, locale, stale) for locale in locales)
        entries.append(Entry(source.name, source.kind, versions, tuple(own)))
    return (*entries, *(Entry(path, "other", (), tuple(others)) for path, others in found.items()))


def _version(source: Source, locale: str, stale: Set[str]) -> Version:
    text_file = source.text_files.get(locale)
    data: Mapping[str, object] = text_file.front.data if text_file and text_file.front else {}
    title = data.get("title") or data.get("name") or ""
    path = source.path(locale)
    return Version(locale, path, str(title), "stale" if path in stale else _state(source, locale))


def _state(source: Source, locale: str) -> str:
    fronts = [text_file.front.data for text_file in source.text_files.values() if text_file.front]
    if locale not in source.text_files:
        only = next((data["only"] for data in fronts if isinstance(data.get("only"), dict)), None)
        return "not-meant" if only and only != locale else "missing"
    return "draft" if any(data.get("draft") == "true" for data in fronts) else "there"
