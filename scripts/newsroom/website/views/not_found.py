"""What the 404 page shows."""

from __future__ import annotations

from typing import Any

from newsroom.content.urls import root_path
from newsroom.website.model import Website


def not_found_view(site: Website) -> dict[str, Any]:
    """Return what the 404 page needs, which is served at any depth: links from the host's root only."""
    editions = site.content.settings.editions
    homes = [
        {"locale": e.locale, "lang": e.lang, "name": e.name, "url": root_path(site.site_url, e.prefix)}
        for e in editions
    ]
    return {"editions_home": homes, "edition": editions[0], "kind": "not-found", "alternates": {}, "canonical": None}
