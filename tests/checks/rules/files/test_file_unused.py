"""Files in a bundle that nobody will ever see."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from folders import BASE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings

BUNDLE = "news/2024-05-14-radionica"


def told(root: Path) -> list[str]:
    """Name the files that the rule tells of."""
    problems = check_project(root, read_settings(root / "mkdocs.yml")).problems
    return [problem.path.rpartition("/")[2] for problem in problems if problem.rule == "file-unused"]


@pytest.mark.parametrize("name", ["film.mp4", "prijava.docx", "poziv.pdf", "beleske.txt", "README.md", "bez nastavka"])
def test_a_file_that_no_text_names(name: str, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / BUNDLE / name).write_bytes(b"x")
    assert told(tmp_path) == [name]


@pytest.mark.parametrize("name", [".DS_Store", "._cover.jpg", "Thumbs.db", "index.sr.md~", "index.sr.md.bak", "b.png"])
def test_what_systems_leave_and_what_other_rules_tell_is_passed_over(name: str, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / BUNDLE / name).write_bytes(b"x")
    assert told(tmp_path) == []


def test_a_file_that_a_text_leads_to_is_used(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / BUNDLE / "javni poziv.pdf").write_bytes(b"x")
    with (tmp_path / BUNDLE / "index.sr.md").open("a", encoding="utf-8") as text:
        text.write("\n[Poziv](<javni poziv.pdf>)\n")
    assert told(tmp_path) == []


def test_folders_and_pipes_are_no_files(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / BUNDLE / "slike").mkdir()
    os.mkfifo(tmp_path / BUNDLE / "cev.docx")
    (tmp_path / BUNDLE / "krug.docx").symlink_to("krug.docx")
    assert told(tmp_path) == []
