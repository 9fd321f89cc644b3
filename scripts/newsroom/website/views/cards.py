"""Cards: an article or a photo as templates show it; plain values, no logic left to do."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsroom.content.models import Article
from newsroom.content.schema import PhotoKeys
from newsroom.content.site import Site
from newsroom.images.plan import photo_path
from newsroom.images.renditions import Format
from newsroom.website.listings import is_open, listing_address
from newsroom.website.model import Website
from newsroom.website.navigation import Link


@dataclass(frozen=True, slots=True)
class Size:
    """One size of a photo in one format."""

    url: str
    """Relative to the site's root."""
    width: int
    """In pixels."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo on a page."""

    url: str
    """Of the largest JPEG, relative to the site's root."""
    width: int
    """Of that one, in pixels."""
    height: int
    """Of that one, in pixels."""
    webp: tuple[Size, ...]
    """The sizes in WebP, the smallest first."""
    jpeg: tuple[Size, ...]
    """The sizes in JPEG, the smallest first, for old browsers."""
    alt: str
    """What it shows."""
    caption: str | None
    """The line under it."""
    credit: str | None
    """Who made it."""
    tone: str | None
    """Its mean colour, as the styles name it, shown while it loads: ``r3 g1 b0``."""


@dataclass(frozen=True, slots=True)
class Card:
    """An article in a listing."""

    title: str
    """Headline."""
    summary: str
    """One or two sentences."""
    url: str
    """Relative to the site's root."""
    date: datetime.date
    """Day of publication."""
    category: Link
    """Its category and that one's listing in the reader's language."""
    cover: Photo | None
    """Its first photo."""
    lang: str | None
    """Language tag, where the item is in another language than the page."""
    language: str | None
    """That language's own name."""
    deadline: datetime.date | None
    """Last day of a public call."""
    is_open: bool
    """The call can still be answered."""


def photos(site: Website, article: Article) -> tuple[Photo, ...]:
    """Return an article's photos as published, the cover first."""
    return tuple(_photo(site, article, keys) for keys in article.keys.photos)


def share_address(site: Website, article: Article) -> str | None:
    """Return the address of the picture that social networks show of an article, relative to the site's root."""
    planned = site.photos[photo_path(article, article.keys.photos[0])] if article.keys.photos else None
    return planned.address(planned.share) if planned and planned.share else None


def _photo(site: Website, article: Article, keys: PhotoKeys) -> Photo:
    path = photo_path(article, keys)
    planned = site.photos[path]

    def sizes(format: Format) -> tuple[Size, ...]:
        return tuple(Size(planned.address(one), one.width) for one in planned.renditions if one.format == format)

    largest = planned.largest
    return Photo(
        url=planned.address(largest),
        width=largest.width,
        height=largest.height,
        webp=sizes("webp"),
        jpeg=sizes("jpeg"),
        alt=keys.alt,
        caption=keys.caption,
        credit=keys.credit,
        tone=site.tones.get(path),
    )


def cards(site: Website, articles: Iterable[Article], locale: str) -> list[Card]:
    """Show articles to a reader of *locale*."""
    return [card(site, article, locale) for article in articles]


def card(site: Website, article: Article, locale: str) -> Card:
    """Show an article to a reader of *locale*."""
    keys = article.keys
    edition = site.content.settings.edition(article.locale) if article.locale != locale else None
    return Card(
        title=keys.title,
        summary=keys.summary,
        url=site.content.address(article),
        date=keys.date,
        category=category_link(site.content, locale, keys.category),
        cover=_photo(site, article, keys.photos[0]) if keys.photos else None,
        lang=edition.lang if edition else None,
        language=edition.name if edition else None,
        deadline=keys.deadline,
        is_open=is_open(article, site.today),
    )


def category_link(content: Site, locale: str, category: str) -> Link:
    """Return a category's name and its listing's address."""
    labels: Mapping[str, str] = {known.id: known.label[locale] for known in content.settings.categories}
    return Link(labels[category], listing_address(content, locale, category, 1))
