"""Partners: who makes the project, as the strip, the listing and their own pages show them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsroom.content.models import Page
from newsroom.content.schema import PartnerKeys
from newsroom.images.logos import logo_address
from newsroom.website.model import Website


@dataclass(frozen=True, slots=True)
class PartnerCard:
    """A partner in a listing or in the strip."""

    name: str
    """Full name."""
    short: str
    """Short name."""
    lettermark: str
    """Up to four letters that stand in for a logo: ``ASB``."""
    summary: str
    """One or two sentences."""
    url: str
    """Its page here, relative to the site's root."""
    site: str | None
    """Its own site."""
    logo: str | None
    """Its logo, relative to the site's root."""
    role: str
    """What it does in the project: ``lead``."""


def partners(site: Website, locale: str) -> tuple[PartnerCard, ...]:
    """Return the partners by their order, then by file name."""
    pages = [page for page in site.content.pages_of(locale) if isinstance(page.keys, PartnerKeys)]
    pages.sort(key=lambda page: (getattr(page.keys, "order", 0), page.name))
    return tuple(partner_card(site, page) for page in pages)


def partner_card(site: Website, page: Page) -> PartnerCard:
    """Show a partner."""
    keys = page.keys
    assert isinstance(keys, PartnerKeys)
    logo = logo_address(site.photos, site.content, page)
    mark, url = lettermark(keys.label), site.content.address(page)
    return PartnerCard(keys.name, keys.label, mark, keys.summary, url, keys.url, logo, keys.role)


def lettermark(name: str) -> str:
    """Return a few letters for a name: ``IDEAS`` stays, ``Grad Beograd`` becomes ``GB``."""
    words: list[str] = re.findall(r"\w+", name)
    if len(words) == 1:
        return words[0][:5] if words[0].isupper() else words[0][:1].upper()
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return capitals[:4] or name[:1].upper()
