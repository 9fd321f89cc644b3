"""Templates: which one shows a route."""

from __future__ import annotations

from typing import Any

from newsroom.content.models import Article, Page
from newsroom.content.schema import PartnerKeys
from newsroom.content.site import Content
from newsroom.website.listings import ListingPage
from newsroom.website.routes import Route


def page_meta(content: Content, route: Route) -> dict[str, Any]:
    """Return the metadata that MkDocs acts on: the title, and the template by what stands there."""
    item = route.item
    if isinstance(item, ListingPage):
        section = content.listing_page(route.locale, "news")
        return {"title": item.heading or (section.keys.title if section else ""), "template": "listing.html"}
    return {"title": item.keys.title, "template": _template(item)}


def _template(item: Article | Page) -> str:
    if isinstance(item, Article):
        return "article.html"
    if isinstance(item.keys, PartnerKeys):
        return "partner.html"
    return item.keys.template or ("listing.html" if item.listing == "news" else "main.html")
