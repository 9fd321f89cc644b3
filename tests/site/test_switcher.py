"""Languages: which language a page is in, where it is in the other one, and what a switch leads to."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

import pytest
from site_reader import Page, Site, text_of

ONLY = {"neuigkeiten/nachlese/": "de", "en/updates/gardeners-from-abroad/": "en"}
"""The sample's articles that exist in one language."""


def test_every_page_says_its_language(site: Site) -> None:
    """`html lang` is the edition's tag: English below `en/`, the default locale's everywhere else."""
    default = site.pages[""].alternates["x-default"] and site.pages[""].lang
    assert default in ("de", "sr-Latn")
    for address, page in site.pages.items():
        assert page.lang == ("en" if address.startswith("en/") else default), address


def test_every_page_calls_its_own_address_canonical(site: Site) -> None:
    """Every page has one canonical address, absolute and its own; 404 has none."""
    for address, page in site.pages.items():
        assert page.canonical == ([] if address == "404.html" else [page.url]), address


def test_alternates_are_absolute_and_lead_both_ways(site: Site) -> None:
    """A page lists itself and its alternates; these are in the language said, and list the same."""
    for address, page in site.pages.items():
        alternates = dict(page.alternates)
        if not alternates:
            continue
        assert alternates[page.lang or ""] == page.url, address
        default = alternates.pop("x-default")
        assert default == alternates[site.pages[""].lang or ""], address
        for lang, url in alternates.items():
            assert url.startswith(site.url), address
            there = site.pages[site.address(url)]
            assert there.lang == lang, address
            assert there.alternates == page.alternates, address


def test_only_articles_in_one_language_have_no_alternates(sample_site: Site) -> None:
    """Every page has alternates but for 404 and the articles that exist in one language."""
    alone = {address for address, page in sample_site.pages.items() if not page.alternates}
    assert alone == {"404.html", *ONLY}


def test_every_page_of_the_own_site_has_alternates(own_site: Site) -> None:
    """The repository's own site has everything in both languages."""
    assert [address for address, page in own_site.pages.items() if not page.alternates] == ["404.html"]


def _switches(page: Page) -> dict[str, str]:
    links = page.of_class("switcher__link")
    assert all(link.get("lang") == link.get("hreflang") for link in links)
    return {link.get("hreflang") or "": urljoin(page.url, link.get("href") or "") for link in links}


def test_the_switcher_leads_where_the_head_says(site: Site) -> None:
    """The switcher offers every language, and leads to just the pages that the alternates name."""
    homes = {lang: url for lang, url in site.pages[""].alternates.items() if lang != "x-default"}
    for address, page in site.pages.items():
        if address == "404.html":
            continue
        alternates = {lang: url for lang, url in page.alternates.items() if lang != "x-default"}
        assert _switches(page) == {**homes, (page.lang or ""): page.url, **alternates}, address
        (current,) = [link for link in page.of_class("switcher__link") if link.get("aria-current")]
        assert current.get("lang") == page.lang, address


@pytest.mark.parametrize(("address", "lang"), ONLY.items())
def test_a_page_in_one_language_says_so(sample_site: Site, address: str, lang: str) -> None:
    """On such a page the reader is told that the switcher leads to the other language's home; on others not."""
    note = {"de": "Startseite", "en": "home page"}[lang]
    (told,) = sample_site.pages[address].of_class("topbar__note")
    assert note in text_of(told)
    assert {name for name, page in sample_site.pages.items() if page.of_class("topbar__note")} == set(ONLY)


@pytest.mark.parametrize(
    ("listing", "address", "lang", "name"),
    [
        ("neuigkeiten/besuche/", "en/updates/gardeners-from-abroad/", "en", "English"),
        ("en/updates/2025/3/", "neuigkeiten/nachlese/", "de", "Deutsch"),
    ],
)
def test_a_listing_shows_what_is_in_the_other_language_as_such(
    sample_site: Site, listing: str, address: str, lang: str, name: str
) -> None:
    """An item without a translation is listed in both languages: with its own `lang`, and its language's name."""
    page = sample_site.pages[listing]
    links = page.of_class("card__link")
    (link,) = [link for link in links if sample_site.address(urljoin(page.url, link.get("href") or "")) == address]
    assert page.lang_of(link) == lang
    assert link.get("hreflang") == lang
    card = next(card for card in page.of_class("card") if link in card.iter())
    (summary,) = [part for part in card.iter() if part.get("class") == "card__summary"]
    assert page.lang_of(summary) == lang
    badges = [text_of(part) for part in card.iter() if part.get("class") == "badge"]
    assert len(badges) == 1
    assert badges[0].endswith(name)


def test_links_to_the_other_language_say_so(site: Site) -> None:
    """A link in the text of one edition that leads into another one has that one's `hreflang`."""
    for address, page in site.pages.items():
        for link in page.find(".//a"):
            there = site.pages.get(site.address(urljoin(page.url, link.get("href") or "")))
            if there and there.lang != page.lang:
                assert link.get("hreflang") == there.lang, f"{address}: {text_of(link)}"


@pytest.mark.parametrize(
    ("address", "there"), [("", "en/"), ("aktuelno/perspektive-inkluzije/", "en/news/perspectives-of-inclusion/")]
)
def test_the_own_site_has_what_was_promised(own_site: Site, address: str, there: str) -> None:
    """The home pages and the newest article are there in both languages and point at each other."""
    assert own_site.address(own_site.pages[address].alternates["en"]) == there
    assert own_site.address(own_site.pages[there].alternates["sr-Latn"]) == address


@pytest.mark.parametrize("name", ["sample_site", "sample_below_a_path"])
def test_the_404_page_works_at_any_depth(name: str, request: pytest.FixtureRequest) -> None:
    """The 404 page speaks both languages, and all that it points to begins at the host's root."""
    site: Site = request.getfixturevalue(name)
    page = site.pages["404.html"]
    root = urlsplit(site.url).path
    for link in re.findall(r'(?:href|src)="([^"]*)"', page.source):
        assert link.startswith(root), link
    assert [section.get("lang") for section in page.find(".//section")] == ["de", "en"]
    assert [site.address(link) for link in page.links()] == ["", "en/"]
