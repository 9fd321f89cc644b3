"""The site: all articles and pages of the project, in all locales, as read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from newsroom.content.files import Source
from newsroom.content.models import Article, Page
from newsroom.content.published import is_draft
from newsroom.content.schema import ArticleKeys, FactKeys, PageKeys, PartnerKeys
from newsroom.content.urls import page_address
from newsroom.settings.model import Settings


@dataclass(frozen=True)
class Site:
    """All articles and pages, read before anything is written."""

    settings: Settings
    """The settings of the site."""
    articles: tuple[Article, ...]
    """Every article of every locale, newest first."""
    pages: tuple[Page, ...]
    """Every standing page of every locale, by locale and name."""

    @cached_property
    def bundles(self) -> Mapping[str, Mapping[str, Article]]:
        """Return the articles by bundle and locale, newest bundle first."""
        grouped: dict[str, dict[str, Article]] = {}
        for article in self.articles:
            grouped.setdefault(article.bundle, {})[article.locale] = article
        return grouped

    @cached_property
    def _pages(self) -> Mapping[tuple[str, str], Page]:
        return {(page.locale, page.name): page for page in self.pages}

    @cached_property
    def _slugs(self) -> Mapping[str, Mapping[str, str]]:
        return {
            locale: {page.name: page.keys.slug for page in self.pages if page.locale == locale and page.keys.slug}
            for locale in self.settings.locales
        }

    @property
    def items(self) -> tuple[Page | Article, ...]:
        """Return all pages, then all articles."""
        return (*self.pages, *self.articles)

    def page(self, locale: str, name: str) -> Page | None:
        """Return a standing page by locale and name."""
        return self._pages.get((locale, name))

    def pages_of(self, locale: str) -> tuple[Page, ...]:
        """Return the standing pages of a locale, by name."""
        return tuple(page for page in self.pages if page.locale == locale)

    def listing_page(self, locale: str, listing: str) -> Page | None:
        """Return the page of a locale that lists ``news``, ``calls`` or ``partners``."""
        return next((page for page in self.pages_of(locale) if page.listing == listing), None)

    def facts(self, locale: str) -> Mapping[str, FactKeys]:
        """Return every fact of a locale by its key."""
        pages = (page.keys for page in self.pages_of(locale) if isinstance(page.keys, PageKeys))
        return {key: fact for keys in pages for key, fact in keys.facts.items()}

    @cached_property
    def _listed(self) -> Mapping[str, tuple[Article, ...]]:
        return {
            locale: tuple(articles.get(locale) or next(iter(articles.values())) for articles in self.bundles.values())
            for locale in self.settings.locales
        }

    def listed(self, locale: str) -> tuple[Article, ...]:
        """Return one article of each bundle, newest first: in this locale, or in another where it has none."""
        return self._listed[locale]

    @cached_property
    def _ranks(self) -> Mapping[str, int]:
        return {bundle: rank for rank, bundle in enumerate(self.bundles)}

    def rank(self, article: Article) -> int:
        """Return an article's position among all bundles; the newest is 0."""
        return self._ranks[article.bundle]

    def address(self, item: Article | Page) -> str:
        """Return the address of an article or page, relative to the site's root."""
        edition = self.settings.edition(item.locale)
        slugs = self._slugs[item.locale]
        if isinstance(item, Page):
            return page_address(edition, item.name, slugs)
        return f"{self.news_address(item.locale)}{item.slug}/"

    def news_address(self, locale: str) -> str:
        """Return the address of a locale's news: ``en/news/``."""
        page = self.listing_page(locale, "news")
        return self.address(page) if page else f"{self.settings.edition(locale).prefix}{self.settings.news_dir}/"

    def addresses_elsewhere(self, locale: str) -> dict[str, str]:
        """Return the addresses of all texts in other locales, by their files."""
        return {item.text_file.path: self.address(item) for item in self.items if item.locale != locale}

    def alternates(self, item: Article | Page) -> dict[str, str]:
        """Return the addresses of an item in every locale that has it, itself included, the default locale first."""
        same: Mapping[str, Article | Page | None]
        if isinstance(item, Article):
            same = self.bundles[item.bundle]
        else:
            same = {locale: self.page(locale, item.name) for locale in self.settings.locales}
        return {locale: self.address(found) for locale in self.settings.locales if (found := same.get(locale))}


def content_from(settings: Settings, typed: Iterable[tuple[Source, str, object]], *, drafts: bool) -> Site:
    """Return the records made from triples of source, locale and typed keys; *drafts* keeps the drafts."""
    articles: list[Article] = []
    pages: list[Page] = []
    for source, locale, keys in typed:
        text_file = source.text_files[locale]
        if isinstance(keys, ArticleKeys):
            if drafts or not keys.draft:
                articles.append(Article(source.name, source.folder, locale, text_file, keys))
        elif isinstance(keys, PageKeys | PartnerKeys) and (drafts or not is_draft(settings, f"{locale}/{source.name}")):
            pages.append(Page(source.name, locale, text_file, keys))
    articles.sort(key=lambda article: article.bundle)
    articles.sort(key=lambda article: article.keys.date, reverse=True)
    pages.sort(key=lambda page: (page.locale, page.name))
    return Site(settings, tuple(articles), tuple(pages))
