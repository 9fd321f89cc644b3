"""Addresses: where everything stands, relative to the site's root."""

from __future__ import annotations

import pytest
from newsroom.content.urls import dest_uri, page_address, permalink, root_path
from newsroom.settings.model import Edition

SR = Edition(locale="sr", lang="sr-Latn", formats="sr_Latn", name="Srpski", prefix="")
EN = Edition(locale="en", lang="en", formats="en_GB", name="English", prefix="en/")
SLUGS = {
    "about.md": "o-projektu",
    "news/index.md": "aktuelno",
    "get/index.md": "informisite-se",
    "get/deep/index.md": "dublje",
    "get/deep/page.md": "strana",
}


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("index.md", ""),
        ("about.md", "o-projektu/"),
        ("contact.md", "contact/"),
        ("news/index.md", "aktuelno/"),
        ("get/page.md", "informisite-se/page/"),
        ("get/deep/index.md", "informisite-se/dublje/"),
        ("get/deep/page.md", "informisite-se/dublje/strana/"),
        ("plain/folder/page.md", "plain/folder/page/"),
        ("plain/index.md", "plain/"),
    ],
)
def test_page_address(name: str, address: str) -> None:
    """A page stands below its folders, each by the slug of that folder's own page."""
    assert page_address(SR, name, SLUGS) == address
    assert page_address(EN, name, SLUGS) == f"en/{address}"


def test_dest_uri() -> None:
    """Every address is a folder with a page in it."""
    assert dest_uri("") == "index.html"
    assert dest_uri("aktuelno/x/") == "aktuelno/x/index.html"


@pytest.mark.parametrize(
    ("site_url", "absolute", "from_root"),
    [
        ("https://example.org/", "https://example.org/en/", "/en/"),
        ("https://example.org", "https://example.org/en/", "/en/"),
        ("https://example.org/repo/", "https://example.org/repo/en/", "/repo/en/"),
        ("https://example.org/a/b", "https://example.org/a/b/en/", "/a/b/en/"),
        (None, None, "/en/"),
        ("", None, "/en/"),
    ],
)
def test_permalink(site_url: str | None, absolute: str | None, from_root: str) -> None:
    """Absolute addresses need the site's own; those from the root do with its path."""
    assert permalink(site_url, "en/") == absolute
    assert root_path(site_url, "en/") == from_root
