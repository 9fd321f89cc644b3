"""Views: what the template of each route is given; plain records, so that templates only show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsroom.content.models import Article
from newsroom.website.listings import ListingPage
from newsroom.website.navigation import MenuEntry
from newsroom.website.routes import Route
from newsroom.website.site import Site
from newsroom.website.views.article import article_view
from newsroom.website.views.common import common_view
from newsroom.website.views.listing import listing_view
from newsroom.website.views.page import page_view

__all__ = ["view_of"]


def view_of(site: Site, route: Route, nav: Sequence[MenuEntry]) -> dict[str, Any]:
    """Return all that the template of a route needs; *nav* is the menu of its locale."""
    common, item = common_view(site, route, nav), route.item
    if isinstance(item, Article):
        return common | article_view(site, item)
    if isinstance(item, ListingPage):
        return common | listing_view(site, item)
    return common | page_view(site, item)
