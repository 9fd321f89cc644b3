"""What every page shows, whatever stands on it: its head, the menu, the switcher and the strip of partners."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsroom.content.models import Article
from newsroom.content.schema import PageKeys
from newsroom.content.urls import permalink
from newsroom.languages.formatting import open_graph_locale
from newsroom.website.alternates import hreflang, switcher
from newsroom.website.listings import ListingPage
from newsroom.website.model import Website
from newsroom.website.navigation import MenuEntry, menu_view
from newsroom.website.routes import Route
from newsroom.website.views.partner import partners


def common_view(site: Website, route: Route, nav: Sequence[MenuEntry]) -> dict[str, Any]:
    """Return what every page shows, and an empty value for what only some of them have."""
    content, locale = site.content, route.locale
    edition, home = content.settings.edition(locale), content.page(locale, "index.md")
    news = content.news_address(locale) if isinstance(route.item, Article | ListingPage) else None
    by_lang = hreflang(content, route, site.site_url)
    view = {
        "edition": edition,
        "og_locale": open_graph_locale(edition.formats),
        "canonical": permalink(site.site_url, route.address),
        "x_default": by_lang.pop("x-default", None),
        "alternates": by_lang,
        "switcher": switcher(content, route),
        "home_url": content.address(home) if home else "",
        "funding_notice": home.keys.funding_notice if home and isinstance(home.keys, PageKeys) else None,
        "strip": partners(site, locale),
        "facts": [],
        "partners": [],
        "share_image": None,
    }
    return view | menu_view(nav, content, route.address, locale, news)
