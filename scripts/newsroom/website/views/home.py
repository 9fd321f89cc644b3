"""What the home page shows besides its text: the latest news, open calls, the chosen facts."""

from __future__ import annotations

from typing import Any

from newsroom.content.facts import fact_view
from newsroom.content.models import Page
from newsroom.website.listings import open_calls
from newsroom.website.site import Site
from newsroom.website.views.cards import cards


def home_view(site: Site, page: Page) -> dict[str, Any]:
    """Return what home lists."""
    content, locale = site.content, page.locale
    formats = content.settings.edition(locale).formats
    home = {
        "latest": cards(site, content.listed(locale)[: content.settings.latest], locale),
        "calls": cards(site, open_calls(content, locale, site.today), locale),
        "news_url": content.news_address(locale),
    }
    facts = [fact_view(key, fact, formats) for key, fact in content.facts(locale).items() if fact.home]
    return {"kind": "home", "home": home, "facts": facts}
