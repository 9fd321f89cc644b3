"""The sitemap: what search engines are told of the site agrees with what its pages say themselves."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from site_reader import Project, Site, replacing

_NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def _entries(site: Site) -> list[ElementTree.Element]:
    return ElementTree.parse(site.folder / "sitemap.xml").getroot().findall("s:url", _NAMES)


def _address(site: Site, entry: ElementTree.Element) -> str:
    return site.address(entry.findtext("s:loc", "", _NAMES))


def test_every_page_is_in_the_sitemap_once(site: Site) -> None:
    """Every page but 404 has one entry, by its absolute address, and the entries are in order."""
    places = [entry.findtext("s:loc", "", _NAMES) for entry in _entries(site)]
    assert places == sorted(places)
    assert sorted(places) == sorted(page.url for address, page in site.pages.items() if address != "404.html")


def test_alternates_are_those_of_the_page(site: Site) -> None:
    """An entry lists just the alternates that its page's head lists."""
    for entry in _entries(site):
        address = _address(site, entry)
        links = entry.findall("x:link", _NAMES)
        assert {link.get("rel") for link in links} <= {"alternate"}
        assert {link.get("hreflang"): link.get("href") for link in links} == site.pages[address].alternates, address


@pytest.mark.parametrize(
    ("address", "changed"),
    [
        ("neuigkeiten/erntefest/", "2024-11-20"),
        ("en/updates/harvest-festival/", "2024-11-20"),
        ("neuigkeiten/nachlese/", "2025-02-11"),
        ("neuigkeiten/2024/", "2024-11-20"),
        ("neuigkeiten/besuche/", "2024-09-05"),
        ("en/about/", "2025-04-12"),
        ("impressum/", None),
    ],
)
def test_a_change_is_dated_by_the_content(sample_site: Site, address: str, changed: str | None) -> None:
    """The last change is an article's own day, a listing's newest article's, a page's `updated`; never the build's."""
    (entry,) = [entry for entry in _entries(sample_site) if _address(sample_site, entry) == address]
    assert entry.findtext("s:lastmod", None, _NAMES) == changed


def test_what_lists_the_news_changes_with_the_news(sample_site: Site) -> None:
    """The first page of the news is as new as its newest article, as every other listing is."""
    for entry in _entries(sample_site):
        if _address(sample_site, entry) in ("neuigkeiten/", "en/updates/"):
            assert entry.findtext("s:lastmod", None, _NAMES) == "2025-06-02"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("setting", "kept"),
    [
        ("exclude_docs: |\n  imprint.md\n", []),
        ("draft_docs: |\n  imprint.md\n", []),
        ("exclude_docs: |\n  /en/imprint.md\n", ["impressum/"]),
    ],
)
def test_what_is_not_published_is_in_no_sitemap_and_in_no_menu(setting: str, kept: list[str], sample: Project) -> None:
    """Nor do other pages lead there, whatever keeps MkDocs from publishing it."""
    replacing("mkdocs.yml", "strict: true\n", f"strict: true\n{setting}")(sample.root)
    if kept:  # that the other language lacks it is told; here it is meant
        off = "      page_size: 2\n      rules: {translation-missing: warning}\n"
        replacing("mkdocs.yml", "      page_size: 2\n", off)(sample.root)
    site = sample.build()
    test_every_page_is_in_the_sitemap_once(site)
    test_alternates_are_those_of_the_page(site)
    assert [address for address in site.pages if address in ("impressum/", "en/imprint/")] == kept
    links = {site.address(link) for page in site.pages.values() for link in page.links()}
    assert [address for address in ("impressum/", "en/imprint/") if address in links] == kept


@pytest.mark.slow
def test_hidden_folders_are_in_no_sitemap(sample: Project) -> None:
    for locale, name in (("de", "imprint.md"), ("en", "imprint.md")):
        (sample.root / f"docs/{locale}/.trash").mkdir()
        text = (sample.root / f"docs/{locale}/{name}").read_text(encoding="utf-8")
        (sample.root / f"docs/{locale}/.trash/secret.md").write_text(text, encoding="utf-8")
    test_every_page_is_in_the_sitemap_once(sample.build())
