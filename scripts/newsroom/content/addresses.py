"""Addresses: every address of the site in one table, with what stands there; no two may be the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.content.models import Article, Page
from newsroom.content.site import Site
from newsroom.core.messages import Message, msg


@dataclass(frozen=True, slots=True)
class Address:
    """One address, and what stands there."""

    address: str
    """Relative to the site's root: ``aktuelno/javni-pozivi/``."""
    name: Message | str
    """What stands there, as a message can name it: the path of a text, or which listing it is."""
    item: Page | Article | None = None
    """The page or article; None where it is a page of a listing."""


def addresses(content: Site) -> Iterator[Address]:
    """Yield every address, the one that stays first where two are the same: listings, pages, articles from the oldest.

    An older article keeps its address, which others may have linked to. The address of a category or of a further page
    is taken from the beginning, before there is enough to fill it.
    """
    for locale in content.settings.locales:
        yield from _listings(content, locale)
    items: tuple[Page | Article, ...] = (*content.pages, *reversed(content.articles))
    for item in items:
        yield Address(content.address(item), item.text_file.path, item)


def _listings(content: Site, locale: str) -> Iterator[Address]:
    news, size = content.news_address(locale), content.settings.page_size
    listed = content.listed(locale)
    yield from _paged(news, msg("the news"), len(listed) // size + 1)
    for category in content.settings.categories:
        count = sum(article.keys.category == category.id for article in listed)
        name = msg("the listing of the category `{id}`", id=category.id)
        yield Address(f"{news}{category.slug(locale)}/", name)
        yield from _paged(f"{news}{category.slug(locale)}/", name, -(-count // size))
    for year in sorted({article.keys.date.year for article in listed}):
        count = sum(article.keys.date.year == year for article in listed)
        name = msg("the listing of the year {year}", year=year)
        yield Address(f"{news}{year}/", name)
        yield from _paged(f"{news}{year}/", name, -(-count // size))


def _paged(address: str, name: Message, count: int) -> Iterator[Address]:
    """Yield the addresses of a listing's further pages."""
    for number in range(2, count + 1):
        yield Address(f"{address}{number}/", msg("page {number} of {listing}", number=number, listing=name))
