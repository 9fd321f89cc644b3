"""Routes: everything that has an address, with its alternates: pages, articles and the pages of listings."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from newsroom.content.models import Article, Page
from newsroom.content.site import Site
from newsroom.website.listings import ListingPage, listing_address


@dataclass(frozen=True)
class Route:
    """One address of the site, and what stands there."""

    src_uri: str
    """Its name for MkDocs: ``sr/about.md``, ``news/2024-05-14-radionica/index.sr.md``, ``sr/news/~2023.md``."""
    locale: str
    """``sr``."""
    address: str
    """Relative to the site's root: ``aktuelno/2023/``."""
    alternates: Mapping[str, str]
    """Addresses by locale, its own included, the default locale first."""
    item: Article | Page | ListingPage
    """What stands there."""
    changed: datetime.date | None = None
    """Day of the last change of substance."""


def routes(content: Site, locale: str, listings: Iterable[ListingPage]) -> Iterator[Route]:
    """Return every route of a locale, with the pages of its *listings*."""
    for page in content.pages_of(locale):
        yield _of_page(content, page)
    for article in content.articles:
        if article.locale == locale:
            src_uri, alternates = article.text_file.path, content.alternates(article)
            yield Route(src_uri, locale, content.address(article), alternates, article, article.keys.date)
    for listing in listings:
        if listing.same != ("", 1):  # that one is the standing page which lists the news
            yield _of_listing(content, listing)


def _of_page(content: Site, page: Page) -> Route:
    src_uri = page.text_file.path.removeprefix(f"{content.settings.docs_dir}/")
    newest = content.listed(page.locale)[:1] if page.listing == "news" or page.name == "index.md" else ()
    days = [day for day in (page.keys.updated, *(article.keys.date for article in newest)) if day]
    changed = max(days, default=None)
    return Route(src_uri, page.locale, content.address(page), content.alternates(page), page, changed)


def _of_listing(content: Site, listing: ListingPage) -> Route:
    locales = content.settings.locales
    # Every locale lists every bundle, so a listing has the same pages in each.
    alternates = {locale: listing_address(content, locale, *listing.same) for locale in locales}
    section = content.listing_page(listing.locale, "news")
    folder = section.name.rpartition("/")[0] if section else content.settings.news_dir
    name = listing.key + (
        f"-{listing.number}" if listing.key and listing.number > 1 else "" if listing.key else str(listing.number)
    )
    changed = max((article.keys.date for article in listing.articles), default=None)
    address = alternates[listing.locale]
    # By a name that no page of an editor has: one called `event.md` would be lost behind the category's listing.
    src_uri = f"{listing.locale}/{folder}/~{name}.md".replace("//", "/")
    return Route(src_uri, listing.locale, address, alternates, listing, changed)
