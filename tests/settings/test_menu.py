"""The menu as `mkdocs.yml` has it, with its lines, and what is said there of pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from folders import BASE
from newsroom.settings.load import read_menu, read_settings
from newsroom.settings.menu import Menu, MenuLine

SETTINGS = (BASE / "mkdocs.yml").read_text(encoding="utf-8")
LINES = SETTINGS.count("\n")


def menu(more: str, folder: Path) -> Menu:
    """Read the menu of settings with *more* lines."""
    file = folder / "mkdocs.yml"
    file.write_text(SETTINGS + more, encoding="utf-8")
    assert read_settings(file).menu == read_menu(file)
    return read_menu(file)


def test_entries_have_their_lines_at_any_depth(tmp_path: Path) -> None:
    more = (
        "nav:\n  - index.md\n  - O nama: about.md\n  - Klubovi:\n      - clubs/index.md\n      - {Novi: clubs/x.md}\n"
    )
    names = ("index.md", "about.md", "clubs/index.md", "clubs/x.md")
    numbers = (2, 3, 5, 6)
    assert menu(more, tmp_path).lines == tuple(
        MenuLine(name, LINES + number) for name, number in zip(names, numbers, strict=True)
    )


def test_patterns_of_pages(tmp_path: Path) -> None:
    more = "not_in_nav: |\n  privacy.md\nexclude_docs: |\n  *.yml\n  x/\ndraft_docs: soon.md\n"
    assert menu(more, tmp_path) == Menu(None, "privacy.md\n", "*.yml\nx/\n", "soon.md")


@pytest.mark.parametrize("more", ["", "nav:\n", "nav: text\n", "nav: {a: b.md}\n", "nav: !ENV [NAV, x]\n"])
def test_no_menu_that_can_be_read_says_nothing(more: str, tmp_path: Path) -> None:
    assert menu(more, tmp_path) == Menu()


def test_a_menu_of_a_language_takes_the_place_of_the_common_one(tmp_path: Path) -> None:
    file = tmp_path / "mkdocs.yml"
    text = SETTINGS.replace("{locale: en, name: English}", "{locale: en, name: English, nav: [index.md]}")
    assert text != SETTINGS
    file.write_text(f"{text}nav: [nowhere.md]\n", encoding="utf-8")
    assert read_menu(file).lines is None
