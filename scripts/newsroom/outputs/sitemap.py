"""The sitemap: every address with its alternates and the day of its own last change (sitemaps.org, Google hreflang)."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from xml.etree import ElementTree

from newsroom.content.urls import permalink
from newsroom.website.alternates import hreflang
from newsroom.website.model import Website

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


@dataclass(frozen=True, slots=True)
class Entry:
    """One address in the sitemap."""

    url: str
    """Absolute address."""
    alternates: Mapping[str, str]
    """Absolute addresses by language tag, itself included, and ``x-default``; empty for one that stands alone."""
    changed: datetime.date | None
    """Day of the last change of substance; None where nobody knows."""


def sitemap(entries: Iterable[Entry]) -> bytes:
    """Write the sitemap, sorted by address."""
    ElementTree.register_namespace("", _SITEMAP)
    ElementTree.register_namespace("xhtml", _XHTML)
    root = ElementTree.Element(f"{{{_SITEMAP}}}urlset")
    for entry in sorted(entries, key=lambda entry: entry.url):
        url = ElementTree.SubElement(root, f"{{{_SITEMAP}}}url")
        ElementTree.SubElement(url, f"{{{_SITEMAP}}}loc").text = entry.url
        if entry.changed:
            ElementTree.SubElement(url, f"{{{_SITEMAP}}}lastmod").text = entry.changed.isoformat()
        for lang, address in entry.alternates.items():
            attributes = {"rel": "alternate", "hreflang": lang, "href": address}
            ElementTree.SubElement(url, f"{{{_XHTML}}}link", attributes)
    ElementTree.indent(root)
    content: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def sitemap_entries(site: Website, published: Collection[str]) -> Iterator[Entry]:
    """Return an entry for each *published* address; none where the site does not know its own."""
    for route in chain.from_iterable(site.routes.values()):
        if route.address in published and (url := permalink(site.site_url, route.address)):
            yield Entry(url, hreflang(site.content, route, site.site_url), route.changed)
