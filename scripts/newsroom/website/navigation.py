"""Navigation: the menu as every page shows it, and a page's place in it: breadcrumbs, local menu, footer menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsroom.content.site import Site


@dataclass(frozen=True, slots=True)
class Link:
    """A name and where it leads."""

    label: str
    """What is read."""
    url: str
    """Relative to the site's root."""
    active: bool = False
    """The reader is there, or below it."""
    children: tuple[Link, ...] = ()
    """What stands below it in the menu."""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One entry of ``nav`` in ``mkdocs.yml``: a page, or a section of pages."""

    title: str
    """Its name there; the page's own `label` goes before it."""
    url: str
    """Address, relative to the site's root; empty for a section, which leads to its first page."""
    children: tuple[MenuEntry, ...] = ()
    """The pages of a section."""


def menu_view(
    entries: Sequence[MenuEntry], content: Site, url: str, locale: str, section_url: str | None
) -> dict[str, Any]:
    """Return the menu, breadcrumbs, local and footer menu of the page at *url*.

    *section_url* is the address of the news, on pages of news: its entry is the active one there.
    """
    labels = {content.address(known): known.label for known in content.pages}
    menu = [_link(entry, (url, section_url), labels) for entry in entries]
    home = menu[0] if menu else Link("", "")
    section = next((link for link in menu[1:] if link.active), None)
    crumbs = [Link(home.label, home.url)] if url != home.url else []
    if section and url != section.url:
        crumbs.append(Link(section.label, section.url))
    local = list(section.children) if section else []
    return {"menu": menu, "breadcrumbs": crumbs, "local_menu": local, "footer_menu": _unlisted(content, locale, menu)}


def _unlisted(content: Site, locale: str, menu: list[Link]) -> list[Link]:
    """Return the standing pages that the menu leaves out, such as privacy: the footer leads to them."""
    listed = {link.url for link in menu} | {child.url for link in menu for child in link.children}
    pages = [Link(page.label, content.address(page)) for page in content.pages_of(locale)]
    return [link for link in pages if link.url not in listed]


def _link(entry: MenuEntry, active: tuple[str, str | None], labels: Mapping[str, str]) -> Link:
    children = tuple(_link(child, active, labels) for child in entry.children)
    if children:
        first = children[0]
        return Link(first.label, first.url, any(child.active for child in children), children)
    return Link(labels.get(entry.url, entry.title), entry.url, entry.url in active)
