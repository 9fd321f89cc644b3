"""Unsafe values: whatever an editor or a setting says is read by people, and never by browsers as markup."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from site_reader import Page, Project, Site
from sites import NewContext

HOSTILE = {"de": "neuigkeiten/kraut-und-rueben/", "en": "en/updates/cabbage-and-turnips/"}
MARK = """ <i onx=1>"'onx=2 x='"""
"""Would be an element, or an attribute, wherever it stood unescaped."""
_TEXTS = re.compile(
    r"^((?:  )*(?:- )?(?:title|summary|label|note|name|short|alt|caption|credit|place|address|funding_notice): .+)$",
    re.MULTILINE,
)


@pytest.mark.parametrize("address", HOSTILE.values(), ids=HOSTILE)
def test_a_heading_s_id_runs_no_script(
    address: str, served: Callable[[str], str], new_context: NewContext, sample_site: Site
) -> None:
    """Material writes the first heading's id into its markup as it stands; ids that are no plain words are dropped."""
    page = new_context().new_page()
    told: list[str] = []
    page.on("dialog", lambda dialog: (told.append(dialog.message), dialog.dismiss()))
    page.goto(served("sample_site") + address)
    page.keyboard.press("Tab")
    page.wait_for_timeout(200)
    assert told == []
    assert page.evaluate("document.querySelectorAll('[onfocus], [autofocus], script:not([src])').length") == 0
    headings = sample_site.pages[address].find(".//main//h2")[:3]
    expected = {"de": ["eins", "zwei", "drei-3"], "en": ["one", "two", "three-3"]}
    assert [heading.get("id") for heading in headings] == expected["en" if address.startswith("en") else "de"]


def _mark_texts(root: Path) -> None:
    for file in root.rglob("*.md"):
        front, fence, body = file.read_text("utf-8").partition("\n---\n")
        front, count = _TEXTS.subn(lambda line: line[1] + MARK, front)
        assert count > 1, file
        file.write_text(front + fence + body, "utf-8")


def _mark_settings(file: Path) -> None:
    settings = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
    i18n, newsroom = (next(iter(plugin.values())) for plugin in settings["plugins"])
    for named, keys in (
        (settings, ["site_name"]),
        *((language, ["name", "site_name"]) for language in i18n["languages"]),
    ):
        named.update({key: named[key] + MARK for key in keys})
    for category in newsroom["categories"]:
        category.update({key: category[key] + MARK for key in ("de", "en")})
    for flag in [settings, *i18n["languages"]]:
        flag.update({key: flag[key] == "true" for key in ("strict", "default") if key in flag})
    settings |= {"site_url": settings["site_url"][1]}
    settings["theme"]["font"] = i18n["fallback_to_default"] = i18n["reconfigure_search"] = False
    for key in ("page_size", "latest", "related", "photo_widths"):
        newsroom[key] = json.loads(json.dumps(newsroom[key]).replace('"', ""))
    file.write_text(yaml.safe_dump(settings), "utf-8")


@pytest.mark.slow
def test_no_value_is_markup(sample: Project) -> None:
    """Every text of every page and item, the site's names, languages and categories, at once."""
    _mark_texts(sample.root)
    _mark_settings(sample.root / "mkdocs.yml")
    done = sample.run("build")
    assert done.returncode == 0, done.stdout + done.stderr
    for address, page in Site(sample.site).pages.items():
        assert "onx=1" in page.source, address
        assert _active(page) == [], address


def _active(page: Page) -> list[str]:
    return [f"{element.tag} {name}" for element in page.root.iter() for name in element.attrib if "onx" in name]
