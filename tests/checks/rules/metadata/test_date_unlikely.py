"""Days of publication that are slips of the pen."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from folders import BASE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings
from site_reader import replacing

FOLDER = "news/2024-05-14-radionica"


def told(root: Path, day: str, *, folder: str = FOLDER, more: str = "") -> list[str]:
    """Check the sound project with another day."""
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    replacing(f"{FOLDER}/index.sr.md", "date: 2024-05-14\n", f"date: {day}\n{more}")(root)
    (root / FOLDER).rename(root / folder)
    problems = check_project(root, read_settings(root / "mkdocs.yml")).problems
    return [f"{one.severity} {one.line} {one.mark}" for one in problems if one.rule == "date-unlikely"]


@pytest.mark.parametrize("day", ["2023-05-14", "2024-01-01", "2024-05-14", "2025-05-14"])
def test_a_day_within_a_year_is_fine(day: str, tmp_path: Path) -> None:
    assert told(tmp_path, day) == []


@pytest.mark.parametrize("day", ["2032-05-14", "2204-05-14", "2014-05-14", "2025-05-20"])
def test_another_year_than_in_the_folders_name(day: str, tmp_path: Path) -> None:
    """Also where it is in the future, it is told once."""
    assert told(tmp_path, day) == [f"warning 3 {day}"]


@pytest.mark.parametrize("folder", ["news/2999-05-14-radionica", "news/radionica", "news/2024-99-99-radionica"])
def test_a_day_to_come(folder: str, tmp_path: Path) -> None:
    assert told(tmp_path, "2999-05-14", folder=folder) == ["warning 3 2999-05-14"]


def test_a_draft_may_wait_for_its_day(tmp_path: Path) -> None:
    assert told(tmp_path, "2999-05-14", folder="news/2999-05-14-radionica", more="draft: true\n") == []


def test_today_is_not_to_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715680800")  # 14 May 2024
    assert told(tmp_path, "2024-05-14") == []
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1715594400")  # the day before
    assert told(tmp_path / "before", "2024-05-14") == ["warning 3 2024-05-14"]


def test_a_day_that_both_texts_say_is_told_once(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    for locale in ("sr", "en"):
        replacing(f"{FOLDER}/index.{locale}.md", "title: ", "date: 2010-05-14\ntitle: ")(tmp_path)
    replacing(f"{FOLDER}/index.sr.md", "date: 2024-05-14\n", "")(tmp_path)
    problems = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert [problem.rule for problem in problems] == ["date-unlikely"]
