"""Archetypes: the texts of a new item, every key explained, with ``TODO`` where words are still to be written.

Each language has three files in its folder ``archetype/``. ``first`` is the text of the default locale, ``other`` that
of every further one; both are in the default locale's language, since its speakers begin an item. ``todo`` holds the
words to be replaced, in the language of the text itself. A language without these files gets the English ones.
"""

from __future__ import annotations

import datetime
import json
import unicodedata
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from string import Template

from newsroom.content.frontmatter.reader import FrontMatter, read
from newsroom.content.schema import TEXT_KEYS
from newsroom.content.site import Site
from newsroom.core.messages import Refused, msg
from newsroom.core.problems import shown
from newsroom.core.unicode import invisible_in
from newsroom.languages.registry import file_of
from newsroom.languages.slugs import slug_of_folder, slugify
from newsroom.settings.model import Settings

_ENGLISH = "en"
_LONGEST = 80
"""Characters that a slug made from a title may have."""


class NewItemRefused(Refused):
    """A new item cannot be made from what was given."""


@dataclass(frozen=True, slots=True)
class NewItem:
    """What is known of an item before its texts are written."""

    titles: Mapping[str, str]
    """Its title by locale, as `valid_title` returns it."""
    slugs: Mapping[str, str]
    """The last part of its addresses by locale."""
    date: datetime.date
    """Day of publication."""
    category: str
    """One of the configured ids."""

    @property
    def folder(self) -> str:
        """Return the name of its folder: ``2024-05-14-radionica``."""
        return f"{self.date}-{next(iter(self.slugs.values()))}"


def valid_title(title: str) -> str:
    """Return a title in NFC, trimmed; raise `NewItemRefused` where it is empty or holds invisible characters."""
    title = unicodedata.normalize("NFC", title.strip())
    if not title:
        raise NewItemRefused(msg("a title is empty: write one for each language"))
    if any(c in title for c in "\n\t") or invisible_in(title):
        told = msg(
            "the title `{title}` holds a line break or a character that nobody sees: type it", title=shown(title)
        )
        raise NewItemRefused(told)
    return title


def item_texts(item: NewItem, settings: Settings) -> dict[str, str]:
    """Return the texts of a new item by file name; raise `NewItemRefused` for a title that front matter cannot hold."""
    return {f"index.{locale}.md": _text(item, settings, locale) for locale in settings.locales}


def _text(item: NewItem, settings: Settings, locale: str) -> str:
    kind = "first" if locale == settings.default else "other"
    template = Template(_data(kind, settings.default).read_text(encoding="utf-8"))
    title = item.titles[locale]
    for written in (title, json.dumps(title, ensure_ascii=False)):
        text = template.substitute(_values(item, settings, locale), title=written)
        front, problems = read(text.encode(), f"index.{locale}.md", TEXT_KEYS)
        if front and not problems and front.data["title"] == title:
            return text
    reasons = (problem.message for problem in problems)
    told = msg(
        "the title `{title}` cannot be written ({reason}): write it in other words",
        title=shown(title),
        reason=next(reasons, ""),
    )
    raise NewItemRefused(told)


def _values(item: NewItem, settings: Settings, locale: str) -> dict[str, str]:
    todo = _todo(locale)
    return {
        "date": str(item.date),
        "category": item.category,
        "categories": ", ".join(_categories(settings)),
        "slug": item.slugs[locale],
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
    """Find one of the three files in the language of a locale, or else in English."""
    found = file_of(locale, f"archetype/{kind}.md") or file_of(_ENGLISH, f"archetype/{kind}.md")
    assert found
    return found


def free_slugs(titles: Mapping[str, str], content: Site, news: Path) -> dict[str, str]:
    """Return a slug of the title in each locale, with a number where *content* or a folder in *news* has it already.

    Raise `NewItemRefused` for a title without letters and digits.
    """
    folders = {slug_of_folder(folder.name) for folder in news.iterdir()} if news.is_dir() else set()
    slugs = {}
    for locale, title in titles.items():
        taken = set(_taken(content, locale)) | (folders if locale == content.settings.default else set())
        slugs[locale] = _slug(title, taken)
    return slugs


def _taken(content: Site, locale: str) -> Iterator[str]:
    """Yield the slugs that are taken below the address of the news."""
    news = content.news_address(locale)
    for known in content.items:
        if known.locale == locale and (address := content.address(known)).startswith(news):
            yield address.removeprefix(news).strip("/")
    yield from (category.slug(locale) for category in content.settings.categories)


def _slug(title: str, taken: Container[str]) -> str:
    slug = slugify(title)
    if len(slug) > _LONGEST:
        slug = slug[: _LONGEST + 1].rpartition("-")[0] or slug[:_LONGEST]
    if not slug:
        told = msg("the title `{title}` gives no address: write it with letters or digits", title=shown(title))
        raise NewItemRefused(told)
    # A number alone is the address of a year or of a page of the news.
    choices = chain([slug], (f"{slug}-{number}" for number in count(2)))
    return next(one for one in choices if one not in taken and not one.isdigit())
