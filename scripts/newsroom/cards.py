"""Cards: an article or a photo as templates show it; plain values, no logic left to do."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from newsroom.content import Article, Content
from newsroom.listings import is_open, view_address
from newsroom.photos import Picture, publish
from newsroom.slugs import slugify


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
        """Tell whether the reader is there."""
        return self.active


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo on a page."""

    url: str
    """Of the published copy, relative to the site's root."""
    width: int
    """In pixels."""
    height: int
    """In pixels."""
    alt: str
    """What it shows."""
    caption: str | None
    """The line under it."""
    credit: str | None
    """Who made it."""


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


def photo_address(bundle: str, file: str, picture: Picture) -> str:
    """Give the address of a photo's published copy; both locales share it, and no two photos do."""
    return f"media/{slugify(bundle)}/{slugify(Path(file).stem)}-{picture.digest}.jpg"


def photos(root: Path, content: Content, article: Article) -> tuple[Photo, ...]:
    """Give an article's photos as published, the cover first; raise `PhotoError` for an unreadable one."""
    found = []
    for keys in article.keys.photos:
        picture = publish(root / article.folder / keys.file, content.settings.photo_width)
        size = (picture.width, picture.height)
        address = photo_address(article.bundle, keys.file, picture)
        found.append(Photo(address, *size, keys.alt, keys.caption, keys.credit))
    return tuple(found)


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
    """Give a category's name and its listing's address."""
    labels: Mapping[str, str] = {known.id: known.label[locale] for known in content.settings.categories}
    return Link(labels[category], view_address(content, locale, category, 1))
