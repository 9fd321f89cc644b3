"""What a page of a news listing shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsroom.content.site import Content
from newsroom.website.listings import View, view_address, years
from newsroom.website.views.cards import Link, category_link
from newsroom.website.views.site import Site


def listing_context(site: Site, view: View) -> dict[str, Any]:
    """Give the cards, the pages before and after, and the filters."""
    content, locale = site.content, view.locale

    def at(number: int) -> str:
        return view_address(content, locale, view.key, number)

    listing = {
        "heading": view.heading,
        "number": view.number,
        "count": view.count,
        "pages": [{"number": n, "url": at(n), "current": n == view.number} for n in range(1, view.count + 1)],
        "previous_url": at(view.number - 1) if view.number > 1 else None,
        "next_url": at(view.number + 1) if view.number < view.count else None,
        "filters": list(_filters(content, view)),
        "years": [
            Link(str(year), view_address(content, locale, str(year), 1), str(year) == view.key)
            for year in years(content)
        ],
        "cards": site.cards(view.articles, locale),
    }
    section = content.listing_page(locale, "news")
    return {"kind": "listing", "listing": listing, "summary": section.keys.summary if section else ""}


def _filters(content: Content, view: View) -> Iterator[Link]:
    used = {article.keys.category for article in content.articles}
    for category in content.settings.categories:
        if category.id in used:
            link = category_link(content, view.locale, category.id)
            yield Link(link.label, link.url, category.id == view.key)
