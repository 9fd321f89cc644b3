"""Views: which template shows a route, and what it is given; plain records, so that templates only show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsroom.content.models import Article, Page
from newsroom.content.schema import PartnerKeys
from newsroom.content.site import Site
from newsroom.website.listings import ListingPage
from newsroom.website.model import Website
from newsroom.website.navigation import MenuEntry
from newsroom.website.routes import Route
from newsroom.website.views.article import article_view
from newsroom.website.views.common import common_view
from newsroom.website.views.listing import listing_view
from newsroom.website.views.page import page_view

__all__ = ["page_meta", "view_of"]


def view_of(site: Website, route: Route, nav: Sequence[MenuEntry]) -> dict[str, Any]:
    """Return all that the template of a route needs; *nav* is the menu of its locale."""
    common, item = common_view(site, route, nav), route.item
    if isinstance(item, Article):
        return common | article_view(site, item)
    if isinstance(item, ListingPage):
        return common | listing_view(site, item)
    return common | page_view(site, item, common["menu"])


def page_meta(content: Site, route: Route) -> dict[str, Any]:
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
