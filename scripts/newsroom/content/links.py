"""Targets: what a link leads to, in a form that is the same whatever the language of the page behind it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from newsroom.content.files import Source
from newsroom.settings.model import Settings

_TOKENS = re.compile(r"[^\W_]+")
_CHOOSING = frozenset(("lang", "language", "locale", "hl"))
"""Names in an address under which many sites are asked for a language: ``?lang=sr``."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a link leads to."""

    key: str
    """Equal for the same page in whatever language."""
    near: str
    """Equal for pages of one site, or for places on one page."""
    internal: bool
    """It is a file of the project, or a place on the same page."""
    chosen: str = ""
    """The language that an address outside names: ``en`` of ``https://example.org/en/news``."""
    host: str = ""
    """The computer of an address outside, without ``www``: ``en.wikipedia.org``."""
    path: str = ""
    """The file, relative to the project's folder, of an internal link."""


@dataclass(frozen=True, slots=True)
class Targets:
    """Reads the links of one project."""

    items: Mapping[str, tuple[Source, str]]
    """Its texts by path, each with its locale."""
    tongues: Mapping[str, str]
    """Locale by the words that name it in an address: ``{"sr": "sr", "latn": "sr", "en": "en"}``."""

    def of(self, target: str, path: str) -> Target | None:
        """Read a link in the file *path*; None where it leads to a mailbox or a telephone, or nowhere."""
        name, mark, fragment = target.strip().partition("#")
        try:
            parts = urlsplit(name)
        except ValueError:
            return Target(name, "", internal=False)
        if parts.scheme in ("mailto", "tel") or not (name or mark):
            return None
        if parts.scheme or name.startswith("/"):
            return self._outside(parts.netloc.casefold(), f"{parts.path} {parts.query}")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path)) if name else path
        source, _ = self.items.get(file, (None, ""))
        same = f"{source.folder}/{source.name}" if source else " ".join(self._words(file))
        return Target(same + " #" * bool(fragment), same, internal=True, path=file)

    def _outside(self, host: str, rest: str) -> Target:
        words = [word.casefold() for word in _TOKENS.findall(f"{host} {rest}")]
        chosen = next((self.tongues[word] for word in words if word in self.tongues), "")
        site = ".".join(label for label in host.split(".") if label != "www" and label not in self.tongues)
        key = f"{site} {' '.join(self._words(rest))}"
        return Target(key, site, internal=False, chosen=chosen, host=host.removeprefix("www."))

    def _words(self, text: str) -> list[str]:
        """Return the words of an address but those that choose a language."""
        words = (word.casefold() for word in _TOKENS.findall(text))
        return [word for word in words if word not in self.tongues and word not in _CHOOSING]


def targets_of(sources: tuple[Source, ...], settings: Settings) -> Targets:
    """Know a project's texts and languages."""
    items = {document.path: (source, locale) for source in sources for locale, document in source.documents.items()}
    tongues = {
        word.casefold(): edition.locale
        for edition in settings.editions
        for word in _TOKENS.findall(f"{edition.lang} {edition.locale}")
    }
    return Targets(items, tongues)
