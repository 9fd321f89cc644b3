"""Names that are nearly those of texts: each is told once, at the file, and the text is not told as missing too."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from folders import BASE
from newsroom.checks.run import check_project
from newsroom.content.files import Source
from newsroom.content.text_names import Misnamed, misnamed_texts
from newsroom.settings.load import read_settings

BUNDLE = "news/2024-05-14-radionica"


def found(name: str, *there: str) -> list[Misnamed]:
    """Look at a bundle that has the texts of some languages, and one more file."""
    source = Source("article", "x", "news/x", dict.fromkeys(there), (name,))  # type: ignore[arg-type]
    return list(misnamed_texts(source, ("sr", "en")))


@pytest.mark.parametrize(
    "name",
    [
        "index.sr.md.txt",
        "index.sr.txt",
        "Index.sr.md",
        "INDEX.SR.MD",
        "index.srp.md",
        "index.sr – kopija.md",
        "index.sr(1).md",
        "index.sr (1).md",
        "index-sr.md",
        "index_sr.md",
        "index.sr.markdown",
        "index sr.md",
        "sr.md",
        "index.sr-Latn.md",
        "index.md",
    ],
)
def test_a_text_by_another_name(name: str) -> None:
    assert found(name, "en") == [Misnamed(name, "sr", "index.sr.md", instead=True)]
    copies = [] if name == "index.md" else [Misnamed(name, "sr", "index.sr.md", instead=False)]
    assert found(name, "sr", "en") == copies


@pytest.mark.parametrize(
    "name",
    ["README.md", "cover.jpg", "index.html", "sr.jpg", "sr-plan.md", "index-beleske.md", ".index.sr.md.swp", "a.txt"],
)
def test_other_files_are_no_texts(name: str) -> None:
    assert found(name, "en") == []


def test_which_of_two_texts_a_nameless_one_is_nobody_knows() -> None:
    assert found("index.md") == []


@pytest.mark.parametrize("name", ["index.en.md.txt", "Index.en.md", "index.eng.md", "en.md", "index.md"])
def test_it_is_told_once(name: str, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / BUNDLE / "index.en.md").rename(tmp_path / BUNDLE / name)
    told = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert [(problem.rule, problem.severity, problem.path) for problem in told] == [
        ("text-misnamed", "error", f"{BUNDLE}/{name}")
    ]
