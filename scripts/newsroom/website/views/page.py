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
from newsroom.website.views.context import ViewContext
from newsroom.website.views.listing import listing_view
from newsroom.website.views.partner import PartnerCard, partner_card, partners

_ROLES = ("lead", "implementing", "funder", "supporter", "expert")


def page_view(context: ViewContext, page: Page) -> dict[str, Any]:
    """Return the page's facts and, where it is home or lists something, what it lists."""
    site, locale, keys = context.site, page.locale, page.keys
    view: dict[str, Any] = {"kind": "page", "summary": keys.summary}
    if isinstance(keys, PartnerKeys):
        return view | {"kind": "partner", "partner": partner_card(context.root, site, page)}
    formats = site.settings.edition(locale).formats
    view["facts"] = [fact_view(key, fact, formats) for key, fact in keys.facts.items()]
    if page.name == "index.md":
        view |= _home(context, locale)
    if keys.listing == "news":
        view |= listing_view(context, next(listing_pages(site, locale))) | {"kind": "listing"}
    if keys.listing == "calls":
        view["calls"] = {"open": context.cards(open_calls(site, locale, context.today), locale), "archive_url": None}
        kinds = [article.keys.category for article in site.listed(locale) if article.keys.deadline]
        if kinds:
            view["calls"]["archive_url"] = category_link(site, locale, kinds[0]).url
    if keys.listing == "partners":
        view["partners"] = list(_by_role(partners(context.root, site, locale)))
    return view


def _home(context: ViewContext, locale: str) -> dict[str, Any]:
    site = context.site
    formats = site.settings.edition(locale).formats
    latest = site.listed(locale)[: site.settings.latest]
    home = {
        "latest": context.cards(latest, locale),
        "calls": context.cards(open_calls(site, locale, context.today), locale),
        "news_url": site.news_address(locale),
    }
    facts = [fact_view(key, fact, formats) for key, fact in site.facts(locale).items() if fact.home]
    return {"kind": "home", "home": home, "facts": facts}


def _by_role(cards: tuple[PartnerCard, ...]) -> Iterator[dict[str, Any]]:
    ordered = sorted(cards, key=lambda partner: _ROLES.index(partner.role))
    for role, group in groupby(ordered, key=lambda partner: partner.role):
        yield {"role": role, "partners": list(group)}
