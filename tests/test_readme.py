"""README: it tells of every key, setting and command, each by its name, and where the rules are told of."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from newsroom.checks.docs import PAGE
from newsroom.cli import main
from newsroom.content.schema import ArticleKeys, EventKeys, FactKeys, Keys, OnlyKeys, PageKeys, PartnerKeys, PhotoKeys
from newsroom.settings.model import Settings
from pydantic_core import PydanticUndefined

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ROWS = {line.split("|")[1].strip(): line for line in README.splitlines() if line.startswith("|")}
MODELS: tuple[type[Keys], ...] = (ArticleKeys, EventKeys, PhotoKeys, OnlyKeys, PageKeys, PartnerKeys, FactKeys)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_setting(name: str) -> None:
    """Every setting is told of."""
    assert f"`{name}`" in README


@pytest.mark.parametrize("name", [name for name, info in Settings.model_fields.items() if not info.is_required()])
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


def test_rules() -> None:
    """The rules stand on a page of their own, which is made from them."""
    assert f"]({PAGE.relative_to(ROOT).as_posix()})" in README
