"""Templates: which one shows a place, and which are ours to escape."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsroom.content.models import Article, Page
from newsroom.content.schema import PartnerKeys
from newsroom.content.site import Content
from newsroom.website.listings import ListingPage
from newsroom.website.routes import Route


def own_templates(folder: Path) -> frozenset[str]:
    """Name every template below *folder*, as Jinja does: ``partials/card.html``."""
    return frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))


def page_meta(content: Content, route: Route) -> dict[str, Any]:
    """Return the metadata that MkDocs acts on: the title, and the template by what the place shows."""
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
