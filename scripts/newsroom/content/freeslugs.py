"""Free slugs: addresses for a new item that nothing has yet."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from itertools import chain, count
from pathlib import Path

from newsroom.content.archetypes import CannotBegin
from newsroom.content.site import Content
from newsroom.core.messages import msg
from newsroom.core.problems import shown
from newsroom.languages.slugs import slug_of_folder, slugify

_LONGEST = 80


def free_slugs(titles: Mapping[str, str], content: Content, news: Path) -> dict[str, str]:
    """Make a slug of the title in each locale, with a number where *content* or a folder in *news* has it already.

    Raise `CannotBegin` for a title without letters and digits.
    """
    folders = {slug_of_folder(folder.name) for folder in news.iterdir()} if news.is_dir() else set()
    slugs = {}
    for locale, title in titles.items():
        taken = set(_taken(content, locale)) | (folders if locale == content.settings.default else set())
        slugs[locale] = _slug(title, taken)
    return slugs


def _taken(content: Content, locale: str) -> Iterator[str]:
    """Return what stands below the address of the news already."""
    news = content.news_address(locale)
    for item in content.items:
        if item.locale == locale and (address := content.address(item)).startswith(news):
            yield address.removeprefix(news).strip("/")
    yield from (category.slug(locale) for category in content.settings.categories)


def _slug(title: str, taken: Container[str]) -> str:
    slug = slugify(title)
    if len(slug) > _LONGEST:
        slug = slug[: _LONGEST + 1].rpartition("-")[0] or slug[:_LONGEST]
    if not slug:
        told = msg("the title `{title}` gives no address: write it with letters or digits", title=shown(title))
        raise CannotBegin(told)
    # A number alone is the address of a year or of a page of the news.
    choices = chain([slug], (f"{slug}-{number}" for number in count(2)))
    return next(one for one in choices if one not in taken and not one.isdigit())
