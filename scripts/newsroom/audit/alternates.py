"""Alternates: each page says what language it is in and where it stands in others, and they say the same of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from defusedxml import ElementTree

from newsroom.audit.site import BuiltSite, Page
from newsroom.core.messages import msg
from newsroom.core.problems import Problem

RULE = "alternate-wrong"
NOT_FOUND = "404.html"
_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_LINK = "{http://www.w3.org/1999/xhtml}link"


def wrong_alternates(site: BuiltSite) -> Iterator[Problem]:
    """Yield what pages and sitemap say wrongly of language, own address and alternates (Google: localized versions)."""
    by_address = {site.address(name): page for name, page in site.pages.items()}
    listed = _sitemap(site)
    for name, page in site.pages.items():
        if not page.lang:
            yield _problem(page, msg("the page does not say what language it is in"), msg("give `html` a `lang`"))
        if name != NOT_FOUND and site.base:
            yield from _of_page(site, page, by_address)
            yield from _of_sitemap(site, page, listed)
    for address in listed.keys() - by_address.keys():
        message = msg("the sitemap names `{address}`, where there is no page", address=address)
        yield Problem(RULE, "sitemap.xml", 1, message, msg("name only what is published"))


def _of_page(site: BuiltSite, page: Page, by_address: Mapping[str, Page]) -> Iterator[Problem]:
    own = site.address(page.name)
    if page.canonical != (own,):
        told = ", ".join(page.canonical) or "–"
        message = msg("the page's own address is {own}, and it says {told}", own=own, told=told)
        yield _problem(page, message, msg("let it name its own address, once"))
    langs = dict(page.alternates)
    if len(langs) != len(page.alternates):
        yield _problem(page, msg("a language stands twice among its alternates"), msg("name each language once"))
    if langs and langs.get(page.lang) != own:
        message = msg("its alternates do not name the page itself, in `{lang}`", lang=page.lang)
        yield _problem(page, message, msg("name the page itself among them"))
    for lang, address in langs.items():
        other = by_address.get(address)
        if other is None:
            message = msg("its alternate in `{lang}` is {address}, where there is no page", lang=lang, address=address)
            yield _problem(page, message, msg("name only alternates that exist"))
        elif lang != "x-default" and (other.lang != lang or dict(other.alternates) != langs):
            message = msg("{address} does not say the same of its alternates", address=address)
            yield _problem(page, message, msg("let both name the same pages"))


def _of_sitemap(site: BuiltSite, page: Page, listed: Mapping[str, Mapping[str, str]]) -> Iterator[Problem]:
    if not listed:
        return
    told = listed.get(site.address(page.name))
    if told is None:
        yield _problem(page, msg("the sitemap does not name the page"), msg("name every page there"))
    elif dict(told) != dict(page.alternates):
        yield _problem(page, msg("the sitemap names other alternates of it"), msg("let both name the same pages"))


def _sitemap(site: BuiltSite) -> dict[str, dict[str, str]]:
    """Read the sitemap: alternates by language, by address; empty where there is none."""
    if "sitemap.xml" not in site.sizes:
        return {}
    root = ElementTree.fromstring((site.folder / "sitemap.xml").read_bytes())
    return {
        url.findtext(f"{_SITEMAP}loc", ""): {link.get("hreflang", ""): link.get("href", "") for link in url.iter(_LINK)}
        for url in root.iter(f"{_SITEMAP}url")
    }


def _problem(page: Page, message: str, fix: str) -> Problem:
    return Problem(RULE, page.name, 1, message, fix)
