"""Listings: which articles stand on which page, and what stands next to an article; all plain computation."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsroom.content.models import Article
from newsroom.content.site import Site


@dataclass(frozen=True, slots=True)
class ListingPage:
    """One page of one listing in one locale."""

    locale: str
    """``sr``."""
    key: str
    """``""`` for all news, a category's id, or a year: ``2023``."""
    heading: str | None
    """What is listed, where it is not everything: ``Javni pozivi``, ``2023``."""
    number: int
    """Page of the listing, from 1."""
    count: int
    """Pages that the listing has."""
    articles: tuple[Article, ...]
    """The articles on this page, newest first."""

    @property
    def same(self) -> tuple[str, int]:
        """Return what this page has in common with its alternates."""
        return (self.key, self.number)


def listing_pages(content: Site, locale: str) -> Iterator[ListingPage]:
    """Return every page of every listing of a locale: all news, each category with articles, each year."""
    listed = content.listed(locale)
    yield from _paged(content, locale, "", None, listed)
    for category in content.settings.categories:
        chosen = [article for article in listed if article.keys.category == category.id]
        if chosen:
            yield from _paged(content, locale, category.id, category.label[locale], chosen)
    for year in years(content):
        chosen = [article for article in listed if article.keys.date.year == year]
        yield from _paged(content, locale, str(year), str(year), chosen)


def _paged(
    content: Site, locale: str, key: str, heading: str | None, articles: Sequence[Article]
) -> Iterator[ListingPage]:
    size = content.settings.page_size
    count = max(1, -(-len(articles) // size))
    for number in range(1, count + 1):
        chosen = tuple(articles[(number - 1) * size : number * size])
        yield ListingPage(locale, key, heading, number, count, chosen)


def years(content: Site) -> tuple[int, ...]:
    """Return the years in which there is news, newest first."""
    found = {article.keys.date.year for article in content.articles}
    return tuple(sorted(found, reverse=True))


def listing_address(content: Site, locale: str, key: str, number: int) -> str:
    """Return the address of a listing's page: ``aktuelno/``, ``aktuelno/2/``, ``aktuelno/javni-pozivi/2/``."""
    slugs = {category.id: category.slug(locale) for category in content.settings.categories}
    filtered = f"{slugs.get(key, key)}/" if key else ""
    return content.news_address(locale) + filtered + (f"{number}/" if number > 1 else "")


def is_open(article: Article, today: datetime.date) -> bool:
    """Return whether a public call can still be answered; on its last day it can."""
    return article.keys.deadline is not None and article.keys.deadline >= today


def open_calls(content: Site, locale: str, today: datetime.date) -> tuple[Article, ...]:
    """Return the open calls, the one that closes first at the top."""
    calls = [article for article in content.listed(locale) if is_open(article, today)]
    return tuple(sorted(calls, key=lambda call: (call.keys.deadline or today, call.bundle)))


def neighbours(content: Site, article: Article) -> tuple[Article | None, Article | None]:
    """Return the next newer and next older article of the same locale's listing."""
    listed = content.listed(article.locale)
    rank = content.rank(article)
    newer = listed[rank - 1] if rank > 0 else None
    older = listed[rank + 1] if rank + 1 < len(listed) else None
    return newer, older


def related(content: Site, article: Article) -> tuple[Article, ...]:
    """Return the articles with most tags in common, a common category counting as one; ties by nearness in time."""

    def score(other: Article) -> int:
        common = len(set(article.keys.tags) & set(other.keys.tags))
        return 2 * common + (article.keys.category == other.keys.category)

    def rank(other: Article) -> tuple[int, int, str]:
        return (-score(other), abs((other.keys.date - article.keys.date).days), other.bundle)

    others = [other for other in content.listed(article.locale) if other.bundle != article.bundle and score(other)]
    return tuple(sorted(others, key=rank)[: content.settings.related])
