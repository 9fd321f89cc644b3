"""What a standing page shows: its facts, and what it lists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from newsroom.content.facts import fact_view
from newsroom.content.models import Page
from newsroom.content.schema import PartnerKeys
from newsroom.website.listings import listing_pages, open_calls
from newsroom.website.views.cards import category_link
from newsroom.website.views.listing import listing_view
from newsroom.website.views.partner import PartnerCard, partner_card, partners
from newsroom.website.views.site import Site

_ROLES = ("lead", "implementing", "funder", "supporter", "expert")


def page_view(site: Site, page: Page) -> dict[str, Any]:
    """Return the page's facts and, where it is home or lists something, what it lists."""
    content, locale, keys = site.content, page.locale, page.keys
    context: dict[str, Any] = {"kind": "page", "summary": keys.summary}
    if isinstance(keys, PartnerKeys):
        return context | {"kind": "partner", "partner": partner_card(site.root, content, page)}
    formats = content.settings.edition(locale).formats
    context["facts"] = [fact_view(key, fact, formats) for key, fact in keys.facts.items()]
    if page.name == "index.md":
        context |= _home(site, locale)
    if keys.listing == "news":
        context |= listing_view(site, next(listing_pages(content, locale))) | {"kind": "listing"}
    if keys.listing == "calls":
        context["calls"] = {"open": site.cards(open_calls(content, locale, site.today), locale), "archive_url": None}
        kinds = [article.keys.category for article in content.listed(locale) if article.keys.deadline]
        if kinds:
            context["calls"]["archive_url"] = category_link(content, locale, kinds[0]).url
    if keys.listing == "partners":
        context["partners"] = list(_by_role(partners(site.root, content, locale)))
    return context


def _home(site: Site, locale: str) -> dict[str, Any]:
    content = site.content
    formats = content.settings.edition(locale).formats
    latest = content.listed(locale)[: content.settings.latest]
    home = {
        "latest": site.cards(latest, locale),
        "calls": site.cards(open_calls(content, locale, site.today), locale),
        "news_url": content.news_address(locale),
    }
    facts = [fact_view(key, fact, formats) for key, fact in content.facts(locale).items() if fact.home]
    return {"kind": "home", "home": home, "facts": facts}


def _by_role(cards: tuple[PartnerCard, ...]) -> Iterator[dict[str, Any]]:
    ordered = sorted(cards, key=lambda partner: _ROLES.index(partner.role))
    for role, group in groupby(ordered, key=lambda partner: partner.role):
        yield {"role": role, "partners": list(group)}
