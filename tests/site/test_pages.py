"""What holds on every page of every built site, and what the sample's texts become."""

from __future__ import annotations

import itertools
import re
from urllib.parse import urljoin, urlsplit

import pytest
from PIL import Image
from site_reader import Page, Site, text_of

NOT_FOUND = "404.html"


def test_every_page_is_well_formed(site: Site) -> None:
    """The HTML standard's own parser has no complaint about any page."""
    assert {address: page.errors for address, page in site.pages.items() if page.errors} == {}


def test_every_reference_leads_to_something_that_is_there(site: Site) -> None:
    """Every link, image, style and script of every page is a file of the site, and every fragment is on its page."""
    broken = []
    for address, page in site.pages.items():
        for reference in page.references:
            file = site.file(reference.url)
            if file is None:
                continue
            fragment = urlsplit(reference.url).fragment
            there = site.pages.get(site.address(reference.url))
            if not file.is_file() or (fragment and fragment not in (there.ids if there else ())):
                broken.append(f"{address or 'home'}: {reference.url}")
    assert broken == []


def test_every_page_can_be_reached_from_home(site: Site) -> None:
    """Every page can be reached by following links from the home page."""
    seen, ahead = {""}, [""]
    while ahead:
        for link in site.pages[ahead.pop()].links():
            address = site.address(link)
            if address in site.pages and address not in seen:
                seen.add(address)
                ahead.append(address)
    assert set(site.pages) - seen == {NOT_FOUND}


def test_no_page_loads_anything_from_another_host(site: Site) -> None:
    """No page makes the browser ask another host for anything."""
    foreign = [
        f"{address}: {reference.url}"
        for address, page in site.pages.items()
        for reference in page.references
        if reference.loads and site.file(reference.url) is None
    ]
    assert foreign == []


def test_no_style_loads_anything_from_another_host(site: Site) -> None:
    """No style names an address outside of the site, and what it names inside is there."""
    for sheet in site.folder.rglob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert "@import" not in text, sheet.name
        for match in re.finditer(r"""url\(\s*(["']?)(?P<url>.*?)\1\s*\)""", text):
            if not match["url"].startswith("data:"):
                assert not urlsplit(match["url"]).netloc, f"{sheet.name}: {match[0]}"
                assert (sheet.parent / urlsplit(match["url"]).path).is_file(), f"{sheet.name}: {match[0]}"


def test_nothing_active_is_on_any_page_but_the_gallery(site: Site) -> None:
    """No page has a script inside it, an event handler, a frame, a style, or a link that runs something."""
    for address, page in site.pages.items():
        for element in page.root.iter():
            assert element.tag != "script" or (element.get("src") and not element.text), address
            assert element.tag not in ("iframe", "object", "embed", "form", "base"), address
            for name, value in element.items():
                assert name != "style" and not str(name).startswith("on"), f"{address}: {name}"
                assert not re.match(r"\s*(javascript|data|vbscript):", value, re.IGNORECASE), f"{address}: {value}"


def test_every_page_says_what_it_is(site: Site) -> None:
    """Every page has one `h1`, and a description of at least a sentence."""
    for address, page in site.pages.items():
        assert len(page.find(".//h1")) == 1, address
        assert page.heading, address
        if address != NOT_FOUND:
            (description,) = page.meta("description")
            assert len(description) >= 50, address


def test_no_two_pages_have_the_same_title(site: Site) -> None:
    """Every page has a title that no other page of its language has, so that tabs and search results differ."""
    titles: dict[tuple[str | None, str], list[str]] = {}
    for address, page in site.pages.items():
        assert page.title, address
        titles.setdefault((page.lang, page.title), []).append(address)
    assert [addresses for addresses in titles.values() if len(addresses) > 1] == []


def test_headings_never_skip_a_level(site: Site) -> None:
    """No page goes from an `h1` to an `h3`: who hears it would look for the `h2`."""
    for address, page in site.pages.items():
        levels = [int(str(part.tag)[1]) for part in page.root.iter() if re.fullmatch("h[1-6]", str(part.tag))]
        for above, below in itertools.pairwise(levels):
            assert below <= above + 1, f"{address}: h{below} under h{above}"


def test_every_id_is_on_its_page_once(site: Site) -> None:
    """No page has an id twice, and what labels something is there."""
    for address, page in site.pages.items():
        assert len(page.ids) == len(set(page.ids)), address
        for element in page.root.iter():
            assert set((element.get("aria-labelledby") or "").split()) <= set(page.ids), address


def test_every_image_has_its_size_and_an_alternative(site: Site) -> None:
    """Every image has an `alt`, and every photo says something in it and has the size that it really has."""
    for address, page in site.pages.items():
        for image in page.find(".//img"):
            assert image.get("alt") is not None, address
            src = urljoin(page.url, image.get("src") or "")
            if "/media/" in src and image.get("width"):
                with Image.open(site.file(src) or "") as opened:
                    assert opened.size == (int(image.get("width", 0)), int(image.get("height", 0))), address
                assert image.get("alt"), address


ALL_NEWS = [  # The newest first; of one day, by folder.
    "hochbeete",
    "bienentag",
    "werkzeugbibliothek",
    "kraut-und-rueben",
    "regentonnen",
    "nachlese",
    "erntefest",
    "gardeners-from-abroad",
]


@pytest.mark.parametrize(
    ("listing", "expected"),
    [
        pytest.param("", ALL_NEWS, id="all"),
        pytest.param("aus-den-garten/", ALL_NEWS[1:7], id="a category"),
        pytest.param("besuche/", ["gardeners-from-abroad"], id="a category of one, in the other language"),
        pytest.param("2025/", ALL_NEWS[:6], id="a year"),
        pytest.param("2024/", ALL_NEWS[6:], id="another year"),
    ],
)
def test_listings_show_the_newest_first_two_a_page(sample_site: Site, listing: str, expected: list[str]) -> None:
    """A listing shows the newest first, ties by folder, on pages of two, each leading to the next."""
    shown, address = [], f"neuigkeiten/{listing}"
    while address:
        page = sample_site.pages[address]
        cards = [sample_site.address(link).rstrip("/").rpartition("/")[2] for link in _card_links(page)]
        following = [link for link in page.find(".//a") if link.get("rel") == "next"]
        assert len(cards) == 2 or not following
        shown += cards
        address = sample_site.address(urljoin(page.url, following[0].get("href", ""))) if following else ""
    assert shown == expected


def _card_links(page: Page) -> list[str]:
    return [urljoin(page.url, link.get("href") or "") for link in page.of_class("card__link")]


def test_home_shows_the_latest_in_either_language(sample_site: Site) -> None:
    """The home page shows the open call and the two latest items, as its settings say."""
    latest = {"": ["hochbeete", "hochbeete", "bienentag"], "en/": ["raised-beds", "raised-beds", "bee-day"]}
    for home, expected in latest.items():
        slugs = [link.rstrip("/").rpartition("/")[2] for link in _card_links(sample_site.pages[home])]
        assert slugs == expected


def test_drafts_are_nowhere(sample_site: Site) -> None:
    """No word of a draft is in any file of the site."""
    for path in sample_site.folder.rglob("*"):
        if path.is_file():
            assert b"artenzwerge" not in path.read_bytes(), path


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("projekt/", ["86.400,50\u00a0EUR", "1.\u00a0März\u00a02024", "18,5 Monate", "1.340", "1.200", "780"]),
        ("en/about/", ["EUR\u00a086,400.50", "1\u00a0March\u00a02024", "18.5 months", "1,340", "1,200", "780"]),
        ("", ["86.400,50\u00a0EUR", "mehr als 1.340"]),
        ("en/partners/wurzelwerk/", ["EUR\u00a086,400.50"]),
    ],
)
def test_facts_are_shown_in_the_readers_notation(sample_site: Site, address: str, expected: list[str]) -> None:
    """A figure written once is shown as each reader writes it, on its own page, on home and in running text."""
    text = sample_site.pages[address].text
    assert "{{" not in text
    for part in expected:
        assert part in text


def test_facts_of_the_own_site_are_shown_in_the_readers_notation(own_site: Site) -> None:
    """The promised amounts and dates stand on the page about the project."""
    assert "240.360,00\u00a0EUR" in own_site.pages["o-projektu/"].text
    assert "30.\u00a0april\u00a02025." in own_site.pages["o-projektu/"].text
    assert "EUR\u00a0240,360.00" in own_site.pages["en/about/"].text
    assert "30\u00a0April\u00a02025" in own_site.pages["en/about/"].text


def test_a_target_is_shown_as_a_bar(sample_site: Site) -> None:
    """Where a target and an achieved value are known, a bar shows the part that is done, rounded down."""
    (bar,) = sample_site.pages["en/about/"].find(".//progress")
    assert (bar.get("value"), bar.get("max")) == ("65", "100")


HOSTILE = {
    "neuigkeiten/kraut-und-rueben/": "Kraut & Rüben: <script>alert(1)</script> \"quer\" 'gedacht' #7",
    "en/updates/cabbage-and-turnips/": "Cabbage & turnips: <script>alert(1)</script> \"think\" 'across' #7",
    "neuigkeiten/werkzeugbibliothek/": "12:30",
    "en/updates/tool-library/": "NO",
}


@pytest.mark.parametrize(("address", "title"), HOSTILE.items())
def test_titles_are_shown_as_written(sample_site: Site, address: str, title: str) -> None:
    """A title full of what means something to YAML or HTML is shown letter by letter, wherever it is shown."""
    page = sample_site.pages[address]
    assert page.heading == title
    assert title in [text_of(link) for other in sample_site.pages.values() for link in other.of_class("card__link")]


@pytest.mark.parametrize(("address", "title"), HOSTILE.items())
def test_titles_in_the_head_are_as_written_too(sample_site: Site, address: str, title: str) -> None:
    """The browser's tab and a shared link show the title letter by letter."""
    page = sample_site.pages[address]
    assert page.title.startswith(f"{title} – ")
    assert page.meta("og:title") == [title]


def test_raw_html_in_a_text_is_shown_not_run(sample_site: Site) -> None:
    """What looks like HTML in an article stays text, and a link that would run something loses its target."""
    page = sample_site.pages["en/updates/cabbage-and-turnips/"]
    for part in ("<script>alert(5)</script>", "<b>Only text</b>", 'onclick="alert(7)"', "<iframe src="):
        assert part in page.text
    (quiet,) = [link for link in page.find(".//a") if text_of(link) == "This too"]
    assert set(quiet.keys()) <= {"href"}


def test_a_text_that_begins_like_a_setting_is_kept(sample_site: Site) -> None:
    """A first paragraph such as `Hinweis: …`, which MultiMarkdown takes for a setting, is published."""
    assert "Hinweis: Die Tonnen sind schwer" in sample_site.pages["neuigkeiten/regentonnen/"].text
    assert "Note: the butts are heavy" in sample_site.pages["en/updates/water-butts/"].text
