"""The menu: entries that lead nowhere or stand twice, and pages that nothing leads to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from folders import BASE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings

FINE = "index.md, news/index.md, about.md"


def told(root: Path, more: str) -> list[str]:
    """Check the sound project with more lines in its settings."""
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write(more)
    problems = check_project(root, read_settings(root / "mkdocs.yml")).problems
    return [f"{one.rule} {one.severity} {one.mark or one.path}" for one in problems]


@pytest.mark.parametrize(
    "more",
    [
        "",
        f"nav: [{FINE}]\n",
        f"nav: [{FINE}, 'https://example.org/', /sr/, partners/fond.md]\n",
        f"nav:\n  - Sve: [{FINE}]\n",
        "nav: [index.md, news/index.md]\nnot_in_nav: |\n  about.md\n",
        "nav: [index.md, news/index.md]\ndraft_docs: |\n  about.md\n",
        f"nav: [{FINE}, assets/plan.pdf]\n",
        "nav: [index.md, news/index.md, sr/about.md, en/about.md]\n",
        f"nav: [{FINE}, files/plan.pdf]\n",
    ],
)
def test_fine_menus(more: str, tmp_path: Path) -> None:
    for name in ("docs/assets/plan.pdf", "docs/en/files/plan.pdf"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_bytes(b"x")
    assert told(tmp_path, more) == []


@pytest.mark.parametrize("entry", ["contact.md", "news/2024-05-14-radionica/index.sr.md", "partners", "../news"])
def test_an_entry_that_leads_nowhere(entry: str, tmp_path: Path) -> None:
    assert told(tmp_path, f"nav: [{FINE}, {entry}]\n") == [f"menu-entry error {entry}"]


def test_a_slip_of_the_pen_is_told_once(tmp_path: Path) -> None:
    """And not once more of the page that is meant."""
    assert told(tmp_path, "nav: [index.md, news/index.md, abuot.md]\n") == ["menu-entry error abuot.md"]


def test_a_page_twice(tmp_path: Path) -> None:
    assert told(tmp_path, f"nav: [{FINE}, {{Opet: about.md}}]\n") == ["menu-entry warning about.md"]


def test_what_one_language_lacks_is_told_there(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "docs/sr/x.md").write_text((tmp_path / "docs/sr/about.md").read_text("utf-8"), "utf-8")
    assert "menu-entry" not in " ".join(told(tmp_path, f"nav: [{FINE}, x.md]\n"))


def test_a_page_that_nothing_leads_to(tmp_path: Path) -> None:
    more = "nav: [index.md, news/index.md]\n"
    assert told(tmp_path, more) == ["page-unlinked warning docs/sr/about.md"]
    with (tmp_path / "docs/en/index.md").open("a", encoding="utf-8") as text:
        text.write("\nMore [about us](about.md#who).\n")
    problems = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert "page-unlinked" not in [problem.rule for problem in problems]


def test_a_link_of_a_page_to_itself_does_not_count(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    for locale in ("sr", "en"):
        with (tmp_path / f"docs/{locale}/about.md").open("a", encoding="utf-8") as text:
            text.write("\n[X](about.md#x)\n")
    with (tmp_path / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("nav: [index.md, news/index.md]\n")
    problems = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert "page-unlinked" in [problem.rule for problem in problems]
