"""Load: all texts of a project, read and typed; nothing is written, and no text hides what is wrong in another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from newsroom.content.files import Source, read_sources
from newsroom.content.site import Site, content_from
from newsroom.content.typed import Typed, type_text_file
from newsroom.settings.model import Settings


@dataclass(frozen=True, slots=True)
class Project:
    """A project as read."""

    root: Path
    """The project's folder."""
    settings: Settings
    """The settings of the site."""
    sources: tuple[Source, ...]
    """The items, with their files as read."""
    typed: Mapping[tuple[str, str], Typed]
    """Their typed keys by item and locale, where the files could be read."""

    def content(self, *, drafts: bool) -> Site:
        """Return the articles and pages, with *drafts* or without."""
        by_name = {source.name: source for source in self.sources}
        named = ((by_name[name], locale, found.keys) for (name, locale), found in self.typed.items())
        return content_from(self.settings, named, drafts=drafts)


def load_project(root: Path, settings: Settings) -> Project:
    """Read and type all texts of the project in *root*."""
    sources = read_sources(root, settings)
    typed = {
        (source.name, locale): type_text_file(source, locale, settings.default)
        for source in sources
        for locale in source.text_files
        if source.typable(locale, settings.default)
    }
    return Project(root, settings, sources, typed)
