"""Language folders: the README tells of each file and key of a language, and of no other; its example works."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from newsroom.languages import detect, registry, stem, words
from newsroom.languages import interface as interfaces
from newsroom.parity.quantities import language, read

FOLDER = registry.FOLDER
README = (FOLDER / "README.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## `?(.+?)`?\n(.*?)(?=^## |\Z)", README, re.MULTILINE | re.DOTALL))
LANGUAGES = [path for path in sorted(FOLDER.iterdir()) if path.is_dir() and path.name != "__pycache__"]
YAML = ("interface.yml", "quantities.yml", "words.yml", "stem.yml", "transliteration.yml", "common.yml")


def listed(section: str) -> list[str]:
    """Return the first cell of each row of a section's table, as code."""
    return re.findall(r"^\| `([^`]+)` \|", SECTIONS[section], re.MULTILINE)


def keys(data: dict[Any, Any], told: frozenset[str], above: str = "") -> Iterator[str]:
    """Yield the keys of a mapping; those below another as `above.below`, where the README tells of them so."""
    for key, value in data.items():
        name = f"{above}{key}"
        if isinstance(value, dict) and any(one.startswith(f"{name}.") for one in told):
            yield from keys(value, told, f"{name}.")
        else:
            yield name


def test_every_file_is_told_of() -> None:
    """Every file in a language's folder is in the table, and every file in the table is in some language's folder."""
    found = {path.relative_to(folder).as_posix() for folder in LANGUAGES for path in folder.rglob("*.*")}
    assert found == set(listed("Files"))


@pytest.mark.parametrize("name", YAML)
def test_every_key_is_told_of(name: str) -> None:
    """Every key that a language has is in the table of its file, once; every key in the table is in some language."""
    rows = listed(name)
    assert len(rows) == len(set(rows))
    files = [FOLDER / name] if name == "common.yml" else [folder / name for folder in LANGUAGES]
    read_in = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in files if file.exists()]
    assert {key for data in read_in for key in keys(data, frozenset(rows))} == set(rows)


def test_every_row_is_whole() -> None:
    """Every key has its meaning, and an example where the table has a column for it."""
    for name in YAML:
        head, _, *rows = [line for line in SECTIONS[name].splitlines() if line.startswith("|")]
        for row in rows:
            cells = [cell.strip() for cell in row.strip("|").split("|")]
            assert len(cells) == head.count("|") - 1, row
            assert all(cells), row


@pytest.fixture
def slovene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Make the README's example a language, beside the others."""
    shutil.copytree(FOLDER, tmp_path / "languages")
    (tmp_path / "languages" / "sl").mkdir()
    examples = re.findall(r"`([a-z]+\.yml)`:\n\n```yaml\n(.*?)```", README, re.DOTALL)
    assert {name for name, _ in examples} == {"quantities.yml", "words.yml", "interface.yml"}
    for name, text in examples:
        (tmp_path / "languages" / "sl" / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(registry, "FOLDER", tmp_path / "languages")
    caches = (registry.data_of, registry.is_known, words.vocabulary, interfaces.interface, language,
              detect.evidence_of, detect._vote, stem.words_of)  # fmt: skip
    for cache in caches:
        cache.cache_clear()
    yield "sl"
    for cache in caches:
        cache.cache_clear()


def test_the_example_is_a_language(slovene: str) -> None:
    """With these few lines its figures are read, its texts told from others, and its site speaks it where it can."""
    assert registry.is_known(slovene)
    found = read("Do 30. aprila 2025 je več kot pet družin dobilo 2.000 evrov.", language(slovene))
    assert [str(quantity.value) for quantity in found] == ["2025-04-30", "5", "2000 EUR"]
    evidence = detect.evidence_of("Na delavnici se je govorilo tudi po telefonu.", "en", (("en", "en"), ("sl", "sl")))
    assert evidence.locale == "sl"
    assert interfaces.interface_text("news.latest", slovene) == "Najnovejše novice"
    assert interfaces.interface_text("news.all", slovene) == "All news"
