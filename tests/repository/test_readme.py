"""README and manual: they tell of every key, setting and command, each by its name, and their links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from folders import ROOT
from newsroom.cli import main
from newsroom.content.schema import ArticleKeys, EventKeys, FactKeys, Keys, OnlyKeys, PageKeys, PartnerKeys, PhotoKeys
from newsroom.settings.model import Settings
from pydantic_core import PydanticUndefined

PAGES = [ROOT / "README.md", *sorted((ROOT / "manual").glob("*.md"))]
OTHERS = [*sorted(ROOT.glob("[ACS]*.md")), ROOT / "adr" / "README.md"]
README = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
ROWS = {line.split("|")[1].strip(): line for line in README.splitlines() if line.startswith("|")}
SETTINGS = [name for name in Settings.model_fields if name != "menu"]
"""What can be set under `newsroom`."""
MODELS: tuple[type[Keys], ...] = (ArticleKeys, EventKeys, PhotoKeys, OnlyKeys, PageKeys, PartnerKeys, FactKeys)


@pytest.mark.parametrize("name", SETTINGS)
def test_setting(name: str) -> None:
    """Every setting is told of."""
    assert f"`{name}`" in README


@pytest.mark.parametrize("name", [name for name in SETTINGS if not Settings.model_fields[name].is_required()])
def test_default_of_a_setting(name: str) -> None:
    """A setting's default is the one in the code."""
    default = Settings.model_fields[name].default
    if name != "docs_dir" and default and default is not PydanticUndefined:
        cells = [cell.strip(" `") for cell in ROWS[f"`{name}`"].split("|")]
        assert cells[2] == str(list(default) if isinstance(default, tuple) else default)


@pytest.mark.parametrize("model", MODELS)
def test_keys(model: type[Keys]) -> None:
    """Every key of an item, a page, a partner and a fact is told of."""
    missing = [name for name in model.model_fields if f"`{name}`" not in README]
    assert missing == []


@pytest.mark.parametrize("name", ArticleKeys.model_fields)
def test_key_of_an_article(name: str) -> None:
    """Each key of an article has its line in the table, with a star where it must be there."""
    rows = {key.replace("*", "").strip(): key for key in ROWS}
    assert f"`{name}`" in rows
    assert ("*" in rows[f"`{name}`"]) is ArticleKeys.model_fields[name].is_required()


@pytest.mark.parametrize("name", main.commands)
def test_command(name: str) -> None:
    """Every command is told of, with each of its options but the way to the settings."""
    assert f"newsroom {name}" in README
    options = [option for option in main.commands[name].params if isinstance(option, click.Option)]
    for option in options:
        assert option.opts[0] == "--config" or option.opts[0] in README


@pytest.mark.parametrize(
    "page", [*PAGES, *sorted(ROOT.glob("[ACS]*.md")), ROOT / "adr" / "README.md"], ids=lambda page: page.name
)
def test_links(page: Path) -> None:
    """A link to a file of the repository leads to one."""
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)", re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL))
    assert [link for link in links if not (page.parent / link).exists()] == []
