"""Models: an article and a standing page, each in one language."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from newsroom.content.files import TextFile
from newsroom.content.schema import ArticleKeys, PageKeys, PartnerKeys
from newsroom.languages.slugs import slug_of_folder


@dataclass(frozen=True)
class Article:
    """One language of a bundle."""

    bundle: str
    """Name of its folder: ``2024-05-14-radionica``."""
    folder: str
    """The folder itself, relative to the project: ``news/2024-05-14-radionica``."""
    locale: str
    """``sr``."""
    text_file: TextFile
    """The file it was read from."""
    keys: ArticleKeys
    """Its front matter, completed by inheritance."""

    @property
    def slug(self) -> str:
        """Return the last part of its address."""
        return self.keys.slug or slug_of_folder(self.bundle)

    @property
    def order(self) -> tuple[datetime.date, str]:
        """Return the key that articles are sorted by: date, then folder, so that no two are equal."""
        return (self.keys.date, self.bundle)


@dataclass(frozen=True)
class Page:
    """One language of a standing page; a partner's page too."""

    name: str
    """File within the locale's folder: ``partners/asb.md``."""
    locale: str
    """``sr``."""
    text_file: TextFile
    """The file it was read from."""
    keys: PageKeys | PartnerKeys
    """Its front matter, completed by inheritance."""

    @property
    def label(self) -> str:
        """Return its name in menus."""
        return self.keys.label or self.keys.title

    @property
    def listing(self) -> str | None:
        """Return what the page lists: ``news``, ``calls``, ``partners``, or None."""
        return self.keys.listing if isinstance(self.keys, PageKeys) else None
