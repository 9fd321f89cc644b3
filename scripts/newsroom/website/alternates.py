"""Alternates: the same page in the other editions: hreflang and x-default for machines, the switcher for readers."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.content.site import Site
from newsroom.content.urls import permalink
from newsroom.website.routes import Route


@dataclass(frozen=True, slots=True)
class Offer:
    """One edition in the switcher."""

    lang: str
    """Language tag: ``sr-Latn``."""
    name: str
    """The language's own name."""
    url: str
    """Relative to the site's root."""
    current: bool
    """It is the edition that is being read."""
    exists: bool
    """The page is there in this edition; else the link leads to its home."""


def hreflang(content: Site, route: Route, site_url: str | None) -> dict[str, str]:
    """Return the absolute alternates by language tag, itself included, then x-default, which is the default locale's.

    A route that exists in one language has none.
    """
    if not site_url or len(route.alternates) < 2:
        return {}
    by_lang = {content.settings.edition(locale).lang: address for locale, address in route.alternates.items()}
    default = content.settings.default
    fallback = {"x-default": route.alternates[default]} if default in route.alternates else {}
    return {lang: permalink(site_url, address) or "" for lang, address in {**by_lang, **fallback}.items()}


def switcher(content: Site, route: Route) -> list[Offer]:
    """Offer every edition: the alternate there, or that edition's home where there is none."""
    offers = []
    for edition in content.settings.editions:
        alternate = route.alternates.get(edition.locale)
        url = edition.prefix if alternate is None else alternate
        current = edition.locale == route.locale
        offers.append(Offer(edition.lang, edition.name, url, current, exists=alternate is not None))
    return offers
