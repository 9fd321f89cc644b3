"""Gathering: read and type everything, then ask every rule; nothing is written, and no problem hides another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newsroom.checks.context import CheckContext
from newsroom.checks.registry import RULES
from newsroom.checks.run import judged
from newsroom.content.files import read_sources
from newsroom.content.site import Content, content_from
from newsroom.content.typed import type_text_file
from newsroom.core.problems import Problem
from newsroom.settings.model import Settings


@dataclass(frozen=True, slots=True)
class Gathered:
    """The whole project, read."""

    content: Content
    """Everything that could be understood."""
    problems: tuple[Problem, ...]
    """Everything that is wrong, by path and line."""
    context: CheckContext
    """What the rules looked at."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that stop a build."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


def gather(root: Path, settings: Settings, *, drafts: bool = False) -> Gathered:
    """Read the project in *root*: its content, with *drafts* or without, and all its problems."""
    sources = read_sources(root, settings)
    typed = {
        (source.name, locale): type_text_file(source, locale, settings.default)
        for source in sources
        for locale in source.text_files
        if source.typable(locale, settings.default)
    }
    by_name = {source.name: source for source in sources}
    named = [(by_name[name], locale, found.keys) for (name, locale), found in typed.items()]
    everything = content_from(settings, named, drafts=True)
    context = CheckContext(root, settings, sources, typed, everything)
    return Gathered(content_from(settings, named, drafts=drafts), judged(context, RULES), context)
