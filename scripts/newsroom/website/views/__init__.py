"""Views: what the template of each route is given; plain records, so that templates only show."""

from __future__ import annotations

from typing import Any

from newsroom.content.models import Article
from newsroom.content.schema import PageKeys
from newsroom.content.site import Site
from newsroom.content.urls import permalink, root_path
from newsroom.languages.formatting import open_graph_locale
from newsroom.website.listings import ListingPage
from newsroom.website.routes import Route, hreflang
from newsroom.website.views.article import article_view
from newsroom.website.views.context import ViewContext
from newsroom.website.views.listing import listing_view
from newsroom.website.views.page import page_view
from newsroom.website.views.partner import partners

__all__ = ["ViewContext", "not_found_view", "switcher", "view_of"]


def view_of(context: ViewContext, route: Route) -> dict[str, Any]:
    """Return all that the template of a route needs, except the menu."""
    site, locale, item = context.site, route.locale, route.item
    home = site.page(locale, "index.md")
    view: dict[str, Any] = {
        "edition": site.settings.edition(locale),
        "og_locale": open_graph_locale(site.settings.edition(locale).formats),
        "canonical": permalink(context.site_url, route.address),
        "switcher": switcher(site, route),
        "home_url": site.address(home) if home else "",
        "funding_notice": home.keys.funding_notice if home and isinstance(home.keys, PageKeys) else None,
        "strip": partners(context.root, site, locale),
        "facts": [],
        "partners": [],
        "share_image": None,
    }
    by_lang = hreflang(site, route, context.site_url)
    view["x_default"] = by_lang.pop("x-default", None)
    view["alternates"] = [{"lang": lang, "url": url} for lang, url in by_lang.items()]
    if isinstance(item, Article):
        return view | article_view(context, item)
    if isinstance(item, ListingPage):
        return view | listing_view(context, item)
    return view | page_view(context, item)


def switcher(site: Site, route: Route) -> list[dict[str, Any]]:
    """Offer every edition: this place there, or that edition's home where there is no such place."""
    offers = []
    for edition in site.settings.editions:
        there = route.alternates.get(edition.locale)
        current = edition.locale == route.locale
        url = edition.prefix if there is None else there
        offers.append(
            {"lang": edition.lang, "name": edition.name, "url": url, "current": current, "exists": there is not None}
        )
    return offers


def not_found_view(context: ViewContext) -> dict[str, Any]:
    """Return what the 404 page needs, which is served at any depth: root-absolute links only."""
    editions = context.site.settings.editions
    homes = [
        {"locale": e.locale, "lang": e.lang, "name": e.name, "url": root_path(context.site_url, e.prefix)}
        for e in editions
    ]
    return {"editions_home": homes, "edition": editions[0], "kind": "not-found", "alternates": [], "canonical": None}
