"""Cards: an article or a photo as templates show it; plain values, no logic left to do."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from newsroom.content.models import Article
from newsroom.content.schema import PhotoKeys
from newsroom.content.site import Content
from newsroom.images.plan import Planned, planned
from newsroom.images.sidecar import Impression, impression_in
from newsroom.website.listings import is_open, listing_address


@dataclass(frozen=True, slots=True)
class Link:
    """A name and where it leads."""

    label: str
    """What is read."""
    url: str
    """Relative to the site's root."""
    active: bool = False
    """The reader is there, or below it."""
    children: tuple[Link, ...] = ()
    """What stands below it in the menu."""

    @property
    def current(self) -> bool:
        """Return whether the reader is there."""
        return self.active


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
    share: str
    """The picture for social networks, relative to the site's root."""
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


def photos(root: Path, content: Content, article: Article) -> tuple[Photo, ...]:
    """Return an article's photos as published, the cover first; raise `PhotoError` for an unreadable one."""
    ladder, most = content.settings.photo_widths, content.settings.photo_megapixels
    plans = ((planned(root / article.folder / keys.file, ladder, most), keys) for keys in article.keys.photos)
    return tuple(_photo(plan, keys, impression_in(plan.impression(root))) for plan, keys in plans)


def _photo(plan: Planned, keys: PhotoKeys, impression: Impression | None) -> Photo:
    def sizes(wanted: str) -> tuple[Size, ...]:
        return tuple(Size(plan.address(one), one.width) for one in plan.renditions if one.format == wanted)

    largest = max((one for one in plan.renditions if one.format == "jpeg"), key=lambda one: one.width)
    return Photo(
        url=plan.address(largest),
        width=largest.width,
        height=largest.height,
        webp=sizes("webp"),
        jpeg=sizes("jpeg"),
        share=plan.address(plan.share),
        alt=keys.alt,
        caption=keys.caption,
        credit=keys.credit,
        tone=impression.tone if impression else None,
    )


def card(root: Path, content: Content, article: Article, locale: str, today: datetime.date) -> Card:
    """Show an article to a reader of *locale*."""
    keys = article.keys
    edition = content.settings.edition(article.locale) if article.locale != locale else None
    return Card(
        title=keys.title,
        summary=keys.summary,
        url=content.address(article),
        date=keys.date,
        category=category_link(content, locale, keys.category),
        cover=next(iter(photos(root, content, article)), None),
        lang=edition.lang if edition else None,
        language=edition.name if edition else None,
        deadline=keys.deadline,
        is_open=is_open(article, today),
    )


def category_link(content: Content, locale: str, category: str) -> Link:
    """Return a category's name and its listing's address."""
    labels: Mapping[str, str] = {known.id: known.label[locale] for known in content.settings.categories}
    return Link(labels[category], listing_address(content, locale, category, 1))
