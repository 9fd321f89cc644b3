"""Places: everything that has an address, with its alternates: pages, articles and the pages of listings."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsroom.content.models import Article, Page
from newsroom.content.site import Content
from newsroom.content.urls import permalink
from newsroom.website.listings import View, view_address, views


@dataclass(frozen=True)
class Place:
    """One address of the site, and what stands there."""

    src_uri: str
    """Its name for MkDocs: ``sr/about.md``, ``news/2023-03-30-klub-pirot/index.sr.md``, ``sr/news/2023.md``."""
    locale: str
    """``sr``."""
    address: str
    """Relative to the site's root: ``aktuelno/2023/``."""
    alternates: Mapping[str, str]
    """Addresses by locale, its own included, the default locale first."""
    item: Article | Page | View
    """What stands there."""
    changed: datetime.date | None = None
    """Day of the last change of substance."""


def places(content: Content, locale: str) -> Iterator[Place]:
    """Give every place of a locale."""
    for page in content.pages_of(locale):
        src_uri = page.document.path.removeprefix(f"{content.settings.docs_dir}/")
        newest = content.listed(locale)[:1] if page.listing == "news" or page.name == "index.md" else ()
        days = [day for day in (page.keys.updated, *(article.keys.date for article in newest)) if day]
        yield Place(src_uri, locale, content.address(page), content.alternates(page), page, max(days, default=None))
    for article in content.articles:
        if article.locale == locale:
            src_uri, alternates = article.document.path, content.alternates(article)
            yield Place(src_uri, locale, content.address(article), alternates, article, article.keys.date)
    for view in views(content, locale):
        if view.same != ("", 1):  # that one is the standing page which lists the news
            yield _of_view(content, view)


def _of_view(content: Content, view: View) -> Place:
    locales = content.settings.locales
    # Every locale lists every bundle, so a listing has the same pages in each.
    alternates = {locale: view_address(content, locale, *view.same) for locale in locales}
    section = content.listing_page(view.locale, "news")
    folder = section.name.rpartition("/")[0] if section else content.settings.news_dir
    name = view.key + (f"-{view.number}" if view.key and view.number > 1 else "" if view.key else str(view.number))
    changed = max((article.keys.date for article in view.articles), default=None)
    address = alternates[view.locale]
    src_uri = f"{view.locale}/{folder}/{name}.md".replace("//", "/")
    return Place(src_uri, view.locale, address, alternates, view, changed)


def hreflang(content: Content, place: Place, site_url: str | None) -> dict[str, str]:
    """Give the absolute alternates by language tag, itself included, and x-default, which is the default locale's.

    A place that exists in one language has none.
    """
    if not site_url or len(place.alternates) < 2:
        return {}
    by_lang = {content.settings.edition(locale).lang: address for locale, address in place.alternates.items()}
    default = content.settings.default
    fallback = {"x-default": place.alternates[default]} if default in place.alternates else {}
    return {lang: permalink(site_url, address) or "" for lang, address in {**by_lang, **fallback}.items()}
