"""What the home page shows besides its text: its two buttons, the latest news, open calls, the chosen facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsroom.content.facts import fact_view
from newsroom.content.models import Page
from newsroom.website.listings import open_calls
from newsroom.website.model import Website
from newsroom.website.navigation import Link
from newsroom.website.views.cards import cards


def home_view(site: Website, page: Page, menu: Sequence[Link]) -> dict[str, Any]:
    """Return what home lists, and its two buttons: the first section of the menu, and the first single page."""
    content, locale = site.content, page.locale
    news_url, formats = content.news_address(locale), content.settings.edition(locale).formats
    others = [link for link in menu if link.url != content.address(page)]
    home = {
        "topics": next((link for link in others if link.children), None),
        "about": next((link for link in others if not link.children and link.url != news_url), None),
        "latest": cards(site, content.listed(locale)[: content.settings.latest], locale),
        "calls": cards(site, open_calls(content, locale, site.today), locale),
        "news_url": news_url,
    }
    facts = [fact_view(key, fact, formats) for key, fact in content.facts(locale).items() if fact.home]
    return {"kind": "home", "home": home, "facts": facts}
