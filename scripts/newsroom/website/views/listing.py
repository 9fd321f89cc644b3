"""What a page of a news listing shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsroom.content.site import Site
from newsroom.website.listings import ListingPage, listing_address, years
from newsroom.website.model import Website
from newsroom.website.navigation import Link
from newsroom.website.views.cards import cards, category_link


def listing_view(site: Website, listing: ListingPage) -> dict[str, Any]:
    """Return the cards, the pages before and after, and the filters."""
    content, locale = site.content, listing.locale

    def at(number: int) -> str:
        return listing_address(content, locale, listing.key, number)

    view = {
        "heading": listing.heading,
        "number": listing.number,
        "count": listing.count,
        "pages": [{"number": n, "url": at(n), "current": n == listing.number} for n in range(1, listing.count + 1)],
        "previous_url": at(listing.number - 1) if listing.number > 1 else None,
        "next_url": at(listing.number + 1) if listing.number < listing.count else None,
        "filters": list(_filters(content, listing)),
        "years": [
            Link(str(year), listing_address(content, locale, str(year), 1), str(year) == listing.key)
            for year in years(content)
        ],
        "cards": cards(site, listing.articles, locale),
    }
    section = content.listing_page(locale, "news")
    return {"kind": "listing", "listing": view, "summary": section.keys.summary if section else ""}


def _filters(content: Site, listing: ListingPage) -> Iterator[Link]:
    used = {article.keys.category for article in content.articles}
    for category in content.settings.categories:
        if category.id in used:
            link = category_link(content, listing.locale, category.id)
            yield Link(link.label, link.url, category.id == listing.key)
