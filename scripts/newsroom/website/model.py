"""The website: what is told, with all that was worked out of it once, before the first page is made."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from newsroom.content.site import Site
from newsroom.images.plan import PlannedPhoto
from newsroom.website.listings import ListingPage, listing_pages
from newsroom.website.routes import Route, routes


@dataclass(frozen=True)
class Website:
    """What every view and every output is made from."""

    content: Site
    """Everything the site tells."""
    site_url: str | None
    """Absolute address of the site's root."""
    today: datetime.date
    """The day that closes calls."""
    photos: Mapping[str, PlannedPhoto]
    """Every photo and every logo of pixels, by its path in the project."""
    tones: Mapping[str, str]
    """The mean color of each that was built, as the styles name it (``r3 g1 b0``), by the same path."""

    @cached_property
    def listing_pages(self) -> Mapping[str, tuple[ListingPage, ...]]:
        """Return every page of every listing, by locale."""
        return {locale: tuple(listing_pages(self.content, locale)) for locale in self.content.settings.locales}

    @cached_property
    def routes(self) -> Mapping[str, tuple[Route, ...]]:
        """Return every address, by locale."""
        return {locale: tuple(routes(self.content, locale, pages)) for locale, pages in self.listing_pages.items()}
