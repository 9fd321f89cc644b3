"""URLs: the addresses of pages, relative to the site's root: ``aktuelno/perspektive-inkluzije/``."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from newsroom.settings.model import Edition


def page_address(edition: Edition, name: str, slugs: Mapping[str, str]) -> str:
    """Return the address of a standing page.

    *slugs* holds the slugs of the locale's pages by file name; a folder's slug is its ``index.md``'s, so
    ``partners/asb.md`` with ``{"partners/index.md": "partneri"}`` stands at ``partneri/asb/``.
    """
    *folders, file = name.split("/")
    parts: list[str] = []
    for depth, folder in enumerate(folders, 1):
        parts.append(slugs.get("/".join([*folders[:depth], "index.md"]), folder))
    if file != "index.md":
        parts.append(slugs.get(name, file.removesuffix(".md")))
    return edition.prefix + "".join(f"{part}/" for part in parts)


def dest_uri(address: str) -> str:
    """Return the file behind an address: ``aktuelno/x/`` → ``aktuelno/x/index.html``."""
    return f"{address}index.html"


def permalink(site_url: str | None, address: str) -> str | None:
    """Return the absolute address, or None where the site does not know its own."""
    return f"{site_url.rstrip('/')}/{address}" if site_url else None


def root_path(site_url: str | None, address: str) -> str:
    """Return the address from the host's root, for pages served at any depth: ``/repo/en/``."""
    return f"{urlsplit(site_url or '').path.rstrip('/')}/{address}"
