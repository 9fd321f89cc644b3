"""Contexts: what the template of each place is given; plain records, so that templates only show."""

from __future__ import annotations

from typing import Any

from newsroom.content.models import Article
from newsroom.content.schema import PageKeys
from newsroom.content.site import Content
from newsroom.content.urls import permalink, root_path
from newsroom.languages.formatting import open_graph_locale
from newsroom.website.listings import ListingPage
from newsroom.website.routes import Route, hreflang
from newsroom.website.views.article import article_view
from newsroom.website.views.listing import listing_view
from newsroom.website.views.page import page_view
from newsroom.website.views.partner import partners
from newsroom.website.views.site import Site

__all__ = ["Site", "context_of", "not_found_context", "switcher"]


def view_of(site: Site, route: Route) -> dict[str, Any]:
    """Return all that the template of a place needs, but for the menu."""
    content, locale, item = site.content, route.locale, route.item
    home = content.page(locale, "index.md")
    context: dict[str, Any] = {
        "edition": content.settings.edition(locale),
        "og_locale": open_graph_locale(content.settings.edition(locale).formats),
        "canonical": permalink(site.site_url, route.address),
        "switcher": switcher(content, route),
        "home_url": content.address(home) if home else "",
        "funding_notice": home.keys.funding_notice if home and isinstance(home.keys, PageKeys) else None,
        "strip": partners(site.root, content, locale),
        "facts": [],
        "partners": [],
        "share_image": None,
    }
    by_lang = hreflang(content, route, site.site_url)
    context["x_default"] = by_lang.pop("x-default", None)
    context["alternates"] = [{"lang": lang, "url": url} for lang, url in by_lang.items()]
    if isinstance(item, Article):
        return context | article_view(site, item)
    if isinstance(item, ListingPage):
        return context | listing_view(site, item)
    return context | page_view(site, item)


def switcher(content: Content, route: Route) -> list[dict[str, Any]]:
    """Offer every edition: this place there, or that edition's home where there is no such place."""
    offers = []
    for edition in content.settings.editions:
        there = route.alternates.get(edition.locale)
        current = edition.locale == route.locale
        url = edition.prefix if there is None else there
        offers.append(
            {"lang": edition.lang, "name": edition.name, "url": url, "current": current, "exists": there is not None}
        )
    return offers


def not_found_view(site: Site) -> dict[str, Any]:
    """Return what the 404 page needs, which is served at any depth: root-absolute links only."""
    editions = site.content.settings.editions
    homes = [
        {"locale": e.locale, "lang": e.lang, "name": e.name, "url": root_path(site.site_url, e.prefix)}
        for e in editions
    ]
    return {"editions_home": homes, "edition": editions[0], "kind": "not-found", "alternates": [], "canonical": None}
