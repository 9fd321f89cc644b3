"""Names of texts: which files of a bundle are probably meant as its texts, and are not read, for their names differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.content.files import Source

_ENDING = re.compile(r"\.(?:md|markdown|mdown|mkdn|mkd)(?:\.txt)?$|\.txt$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 3
"""Letters of a language's longer code: ``srp``."""


@dataclass(frozen=True, slots=True)
class Misnamed:
    """A file that is probably meant as a text of its bundle."""

    name: str
    """As it is: ``index.sr.md.txt``."""
    locale: str
    """The language that it is probably in."""
    meant: str
    """What it should be called: ``index.sr.md``."""
    instead: bool
    """The text itself is missing; otherwise this is a copy of it."""


def misnamed_texts(source: Source, locales: tuple[str, ...]) -> Iterator[Misnamed]:
    """Return the files of a bundle whose names look like those of its texts; the first of each language stands in."""
    missing = [locale for locale in locales if locale not in source.text_files]
    for name in source.files:
        locale = _locale_of(name, locales, missing)
        if locale and not name.startswith((".", "~")):
            yield Misnamed(name, locale, f"index.{locale}.md", instead=locale in missing)
            missing = [other for other in missing if other != locale]


def _locale_of(name: str, locales: tuple[str, ...], missing: list[str]) -> str | None:
    stem = _ENDING.sub("", name)
    words = [word.lower() for word in _WORD.findall(stem)]
    if stem == name or not words:
        return None
    index = words[0] == "index"
    code = next(iter(words[1:] if index else words), "")
    if code in locales and (index or all(word.isdecimal() for word in words[1:])):
        return code
    if not index:
        return None
    # `index.srp.md`, `index.eng.md`, `index.en-GB.md`
    longer = [locale for locale in locales if locale.startswith(code[:2]) and 2 <= len(code) <= _LONGEST]
    if longer:
        return longer[0]
    return missing[0] if not code and len(missing) == 1 else None
