"""What a standing page shows: its facts, and what it lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from newsroom.content.facts import fact_view
from newsroom.content.models import Page
from newsroom.content.schema import PartnerKeys
from newsroom.website.listings import open_calls
from newsroom.website.model import Website
from newsroom.website.navigation import Link
from newsroom.website.views.cards import cards, category_link
from newsroom.website.views.home import home_view
from newsroom.website.views.listing import listing_view
from newsroom.website.views.partner import PartnerCard, partner_card, partners

_ROLES = ("lead", "implementing", "funder", "supporter", "expert")


def page_view(site: Website, page: Page, menu: Sequence[Link]) -> dict[str, Any]:
    """Return the page's facts and, where it is home or lists something, what it lists."""
    content, locale, keys = site.content, page.locale, page.keys
    view: dict[str, Any] = {"kind": "page", "summary": keys.summary}
    if isinstance(keys, PartnerKeys):
        return view | {"kind": "partner", "partner": partner_card(site, page)}
    formats = content.settings.edition(locale).formats
    view["facts"] = [fact_view(key, fact, formats) for key, fact in keys.facts.items()]
    if page.name == "index.md":
        view |= home_view(site, page, menu)
    if keys.listing == "news":
        view |= listing_view(site, site.listing_pages[locale][0])
    if keys.listing == "calls":
        view["calls"] = _calls(site, locale)
    if keys.listing == "partners":
        view["partners"] = list(_by_role(partners(site, locale)))
    return view


def _calls(site: Website, locale: str) -> dict[str, Any]:
    """Return the open calls, and where the closed ones can be read: the listing of the newest call's category."""
    content = site.content
    calls = cards(site, open_calls(content, locale, site.today), locale)
    categories = (article.keys.category for article in content.listed(locale) if article.keys.deadline)
    category = next(categories, None)
    return {"open": calls, "archive_url": category_link(content, locale, category).url if category else None}


def _by_role(cards: tuple[PartnerCard, ...]) -> Iterator[dict[str, Any]]:
    ordered = sorted(cards, key=lambda partner: _ROLES.index(partner.role))
    for role, group in groupby(ordered, key=lambda partner: partner.role):
        yield {"role": role, "partners": list(group)}
