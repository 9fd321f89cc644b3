"""Blanks: the texts of a new bundle, every key explained, with ``TODO`` where words are still to be written.

``first`` is the file of the default locale, ``other`` that of every further one; both explain in the default locale's
language. ``todo`` holds what stands for the words, in each file's own language. A language that is not here gets
English.
"""

from __future__ import annotations

import datetime
import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template

from newsroom.content.frontmatter.reader import FrontMatter, read
from newsroom.content.schema import TEXT_KEYS
from newsroom.core.messages import Refused, msg
from newsroom.core.problems import shown
from newsroom.core.unicode import invisible_in
from newsroom.languages.registry import file_of
from newsroom.settings.model import Settings

_ENGLISH = "en"


class CannotBegin(Refused):
    """A bundle that cannot be begun so."""


@dataclass(frozen=True, slots=True)
class Blank:
    """What is known of a bundle before it is written."""

    titles: Mapping[str, str]
    """Its headline by locale, as `sound_title` gives it."""
    slugs: Mapping[str, str]
    """The last part of its addresses by locale."""
    date: datetime.date
    """Day of publication."""
    category: str
    """One of the configured ids."""

    @property
    def folder(self) -> str:
        """Name its folder: ``2026-12-01-radionica-pirot``."""
        return f"{self.date}-{next(iter(self.slugs.values()))}"


def sound_title(title: str) -> str:
    """Return a title as it is read back; raise `CannotBegin` where nothing can be read, or too much."""
    title = unicodedata.normalize("NFC", title.strip())
    if not title:
        raise CannotBegin(msg("a title is empty: write one for each language"))
    if any(c in title for c in "\n\t") or invisible_in(title):
        told = msg(
            "the title `{title}` holds a line break or a character that nobody sees: type it", title=shown(title)
        )
        raise CannotBegin(told)
    return title


def blank_texts(blank: Blank, settings: Settings) -> dict[str, str]:
    """Write the files of a bundle, by name; raise `CannotBegin` for a title that no file can hold."""
    return {f"index.{locale}.md": _text(blank, settings, locale) for locale in settings.locales}


def _text(blank: Blank, settings: Settings, locale: str) -> str:
    kind = "first" if locale == settings.default else "other"
    template = Template(_data(kind, settings.default).read_text(encoding="utf-8"))
    title = blank.titles[locale]
    for written in (title, json.dumps(title, ensure_ascii=False)):
        text = template.substitute(_values(blank, settings, locale), title=written)
        front, problems = read(text.encode(), f"index.{locale}.md", TEXT_KEYS)
        if front and not problems and front.data["title"] == title:
            return text
    reasons = (problem.message for problem in problems)
    told = msg(
        "the title `{title}` cannot be written ({reason}): write it in other words",
        title=shown(title),
        reason=next(reasons, ""),
    )
    raise CannotBegin(told)


def _values(blank: Blank, settings: Settings, locale: str) -> dict[str, str]:
    todo = _todo(locale)
    return {
        "date": str(blank.date),
        "category": blank.category,
        "categories": ", ".join(_categories(settings)),
        "slug": blank.slugs[locale],
        "summary": str(todo.data["summary"]),
        "text": todo.body.strip(),
        "locale": locale,
        "other": next((other for other in settings.locales if other != locale), locale),
        "original": f"index.{settings.default}.md",
    }


def _categories(settings: Settings) -> Iterator[str]:
    return (f"{one.id} ({shown(one.label[settings.default])})" for one in settings.categories)


def _todo(locale: str) -> FrontMatter:
    front, _ = read(_data("todo", locale).read_bytes(), "todo", TEXT_KEYS)
    assert front
    return front


def _data(kind: str, locale: str) -> Path:
    """Find a file in the language of a locale, or else in English."""
    found = file_of(locale, f"archetype/{kind}.md") or file_of(_ENGLISH, f"archetype/{kind}.md")
    assert found
    return found
