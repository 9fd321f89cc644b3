"""Addresses: pages, articles and listings, each compared with every other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from folders import BASE
from newsroom.checks.run import check_project
from newsroom.content.addresses import addresses
from newsroom.settings.load import read_settings, settings_from
from newsroom.settings.model import SettingsError
from newsroom.website.listings import listing_pages
from newsroom.website.routes import routes
from site_reader import replacing

LANGUAGES = [{"locale": "sr", "name": "Srpski", "default": True}, {"locale": "en", "name": "English"}]
BUNDLE = "news/2024-05-14-radionica"


def told(root: Path) -> list[str]:
    """Name the files whose address is taken, with what takes it."""
    problems = check_project(root, read_settings(root / "mkdocs.yml")).problems
    return [f"{one.path}: {one.message}" for one in problems if one.rule == "duplicate-slug"]


def page(root: Path, name: str, slug: str) -> None:
    """Write one more page, in both languages."""
    for locale in ("sr", "en"):
        text = (BASE / f"docs/{locale}/about.md").read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("slug:")]
        path = root / f"docs/{locale}/{name}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(["---", f"slug: {slug}-{locale}", *lines[1:], ""]), encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_every_route_is_in_the_table(project: Path) -> None:
    """The addresses that the check compares are those at which pages are published."""
    for number in range(3):
        shutil.copytree(project / BUNDLE, project / f"news/2023-01-0{number + 1}-vest-{number}")
        for locale in ("sr", "en"):
            name = f"news/2023-01-0{number + 1}-vest-{number}/index.{locale}.md"
            text = (project / name).read_text(encoding="utf-8")
            lines = [line for line in text.splitlines() if not line.startswith("slug:")]
            (project / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    replacing("mkdocs.yml", "  - newsroom:\n", "  - newsroom:\n      page_size: 1\n")(project)
    content = check_project(project, read_settings(project / "mkdocs.yml")).content
    table = [one.address for one in addresses(content)]
    published = [
        route.address for locale in ("sr", "en") for route in routes(content, locale, listing_pages(content, locale))
    ]
    assert len(table) == len(set(table)) and set(published) <= set(table)
    assert {"aktuelno/2/", "aktuelno/2024/4/", "aktuelno/dogadjaji/4/"} <= set(published)


def test_a_page_named_like_a_category_keeps_its_address(project: Path) -> None:
    """Pages of listings have names for MkDocs that no page of an editor can have."""
    page(project, "news/event.md", "o-dogadjajima")
    content = check_project(project, read_settings(project / "mkdocs.yml")).content
    names = [route.src_uri for route in routes(content, "sr", listing_pages(content, "sr"))]
    assert len(names) == len(set(names)) and "sr/news/event.md" in names
    assert told(project) == []


@pytest.mark.parametrize(
    ("categories", "wrong"),
    [
        ([{"id": "a", "sr": "—", "en": "A"}], "the category `a` has no address in `sr`"),
        ([{"id": "a", "sr": "2023", "en": "A"}], "the category `a` has no address in `sr`"),
        ([{"id": "a", "sr": "A", "en": "B"}, {"id": "a", "sr": "C", "en": "D"}], "the category `a` is there twice"),
        ([{"id": "a", "sr": "Đak", "en": "B"}, {"id": "b", "sr": "djak", "en": "D"}], "the categories `a` and `b`"),
        ([{"id": "2023", "sr": "A", "en": "B"}], "`2023` cannot be the id of a category"),
        ([{"id": "../x", "sr": "A", "en": "B"}], "`../x` cannot be the id of a category"),
        ([{"id": "a", "sr": "A", "en": "B", "slug": {"sr": "X y"}}], "the category `a` has no address in `sr`"),
    ],
)
def test_a_category_without_an_address_of_its_own(categories: list[dict[str, object]], wrong: str) -> None:
    with pytest.raises(SettingsError) as error:
        settings_from(LANGUAGES, {"categories": categories}, "docs")
    assert str(error.value).startswith(f"mkdocs.yml: newsroom setting `newsroom`: {wrong}")


def test_a_category_may_have_an_address_that_is_not_its_name() -> None:
    """So that another name for readers breaks no link."""
    category = {"id": "event", "sr": "Dešavanja", "en": "Events", "slug": {"sr": "dogadjaji"}}
    settings = settings_from(LANGUAGES, {"categories": [category]}, "docs")
    assert [settings.categories[0].slug(locale) for locale in ("sr", "en")] == ["dogadjaji", "events"]
