"""Links: what an address in a text leads to, in a form that is the same in every language of the page behind it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from newsroom.content.files import Source
from newsroom.settings.model import Settings

SCHEMES = {"http", "https", "mailto", "tel"}
"""What the address of a link may begin with; the site drops links with another scheme."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*(?=:)")
_TOKENS = re.compile(r"[^\W_]+")
_CHOOSING = frozenset(("lang", "language", "locale", "hl"))
"""Names of the parameter that chooses a language on many sites: ``?lang=sr``."""


def scheme_of(link: str) -> str:
    """Return the scheme of an address as browsers read it; empty where it has none."""
    # Browsers read past blanks and control characters in it.
    scheme = _SCHEME.match("".join(c for c in link if c > " "))
    return scheme[0] if scheme else ""


def resolve(link: str, path: str) -> str | None:
    """Return the file that a relative link in the file *path* leads to, relative to the project's folder.

    None where the link has a scheme, begins at the root of a site or stays on its page.
    """
    name = re.split("[?#]", link.strip(), maxsplit=1)[0]
    if not name or name.startswith("/") or scheme_of(name):
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), name))


@dataclass(frozen=True, slots=True)
class Target:
    """What a link leads to."""

    key: str
    """Equal for the same page in whatever language."""
    near: str
    """Equal for pages of one site, or for places on one page."""
    internal: bool
    """Whether it is a file of the project, or a place on the same page."""
    chosen: str = ""
    """The locale that an external address names: ``en`` of ``https://example.org/en/news``."""
    host: str = ""
    """The host of an external address, without ``www``: ``en.wikipedia.org``."""
    path: str = ""
    """The file, relative to the project's folder, of an internal link."""


@dataclass(frozen=True, slots=True)
class Targets:
    """Reads the links of one project."""

    items: Mapping[str, tuple[Source, str]]
    """The item and the locale of each text, by its path."""
    tongues: Mapping[str, str]
    """Locale by the words that name it in an address: ``{"sr": "sr", "latn": "sr", "en": "en"}``."""

    def of(self, target: str, path: str) -> Target | None:
        """Return what a link in the file *path* leads to; None for a mail address, a phone number or an empty link."""
        name, mark, fragment = target.strip().partition("#")
        try:
            parts = urlsplit(name)
        except ValueError:
            return Target(name, "", internal=False)
        if parts.scheme in ("mailto", "tel") or not (name or mark):
            return None
        if parts.scheme or name.startswith("/"):
            return self._outside(parts.netloc.casefold(), f"{parts.path} {parts.query}")
        file = resolve(name, path) or path
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
        """Return the words of an address without those that choose a language."""
        words = (word.casefold() for word in _TOKENS.findall(text))
        return [word for word in words if word not in self.tongues and word not in _CHOOSING]


def targets_of(sources: tuple[Source, ...], settings: Settings) -> Targets:
    """Return the reader of links for a project's texts and languages."""
    items = {text_file.path: (source, locale) for source in sources for locale, text_file in source.text_files.items()}
    tongues = {
        word.casefold(): edition.locale
        for edition in settings.editions
        for word in _TOKENS.findall(f"{edition.lang} {edition.locale}")
    }
    return Targets(items, tongues)
