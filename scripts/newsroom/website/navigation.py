"""Menus: the site's navigation as links, made from MkDocs' own, and a page's place in it."""

from __future__ import annotations

from typing import Any

from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

from newsroom.content.site import Content
from newsroom.website.views.cards import Link


def menu_context(
    nav: Navigation, content: Content, page: MkDocsPage, locale: str, section_url: str | None
) -> dict[str, Any]:
    """Give a page its menu, breadcrumbs, local and footer menu; *section_url* is the news' address on news pages."""
    menu = [_link(item, page, section_url) for item in nav.items]
    labels = {content.address(known): known.label for known in content.pages}
    menu = [_labelled(link, labels) for link in menu]
    home = menu[0] if menu else Link("", "")
    section = next((link for link in menu[1:] if link.active), None)
    crumbs = [Link(home.label, home.url)] if page.url != home.url else []
    if section and page.url != section.url:
        crumbs.append(Link(section.label, section.url))
    local = list(section.children) if section else []
    return {"menu": menu, "breadcrumbs": crumbs, "local_menu": local, "footer_menu": _unlisted(content, locale, menu)}


def _unlisted(content: Content, locale: str, menu: list[Link]) -> list[Link]:
    """Give the standing pages that the menu leaves out, such as privacy: the footer leads to them."""
    listed = {link.url for link in menu} | {child.url for link in menu for child in link.children}
    pages = [Link(page.label, content.address(page)) for page in content.pages_of(locale)]
    return [link for link in pages if link.url not in listed]


def _link(item: Any, page: MkDocsPage, section_url: str | None) -> Link:
    if isinstance(item, Section):
        children = tuple(_link(child, page, section_url) for child in item.children)
        first = children[0]
        return Link(first.label, first.url, any(child.active for child in children), children)
    return Link(item.title or "", item.url or "", item.url in (page.url, section_url))


def _labelled(link: Link, labels: dict[str, str]) -> Link:
    children = tuple(_labelled(child, labels) for child in link.children)
    return Link(labels.get(link.url, link.label), link.url, link.active, children)
