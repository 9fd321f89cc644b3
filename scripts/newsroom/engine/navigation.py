"""Navigation: MkDocs' own menu as plain records."""

from __future__ import annotations

from typing import Any

from mkdocs.structure.nav import Navigation, Section

from newsroom.website.navigation import MenuEntry


def entries_of(nav: Navigation) -> tuple[MenuEntry, ...]:
    """Return what the menu of ``mkdocs.yml`` has become for one locale, in its order."""
    return tuple(map(_entry, nav.items))


def _entry(item: Any) -> MenuEntry:
    if isinstance(item, Section):
        return MenuEntry(item.title or "", "", tuple(map(_entry, item.children)))
    return MenuEntry(item.title or "", item.url or "")
