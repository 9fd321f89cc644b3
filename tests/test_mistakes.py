"""Mistakes: what editors do wrong, one small project each, and every word that the check says about it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from newsroom.checks.registry import RULES
from newsroom.checks.run import check_project
from newsroom.core.problems import Problem
from newsroom.settings.load import read_settings

FOLDER = Path(__file__).parent / "mistakes"
BASE = FOLDER / "_base"
MISTAKES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path != BASE)
INTERNAL = re.compile(
    r"pydantic|validat|Input should|Traceback|Error\b|<class|None\b|\bstr\b|NoneType|\[type=|\\x|\(\)|''"
)


def problems_of(name: str, project: Path) -> tuple[Problem, ...]:
    """Lay a mistake over the sound project, and check it."""
    shutil.copytree(BASE, project, dirs_exist_ok=True)
    shutil.copytree(FOLDER / name, project, dirs_exist_ok=True)
    removed = project / "removed.txt"
    for path in removed.read_text(encoding="utf-8").splitlines() if removed.exists() else []:
        (project / path).unlink()
    return check_project(project, read_settings(project / "mkdocs.yml")).problems


def test_the_base_is_sound(tmp_path: Path) -> None:
    """Without a mistake there is nothing to tell, so that each folder shows its own mistake only."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    assert check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems == ()


@pytest.mark.parametrize("name", MISTAKES)
def test_mistake(name: str, tmp_path: Path) -> None:
    """The check says exactly what ``expected.txt`` says."""
    expected = (FOLDER / name / "expected.txt").read_text(encoding="utf-8")
    told = [f"{problem} [{problem.rule}]\n" for problem in problems_of(name, tmp_path)]
    assert "".join(told) == expected


@pytest.mark.parametrize("name", MISTAKES)
def test_form_of_the_messages(name: str, tmp_path: Path) -> None:
    """Every problem is of a known rule, leads to a line that there is, and speaks no programmer's language."""
    problems = problems_of(name, tmp_path)
    assert problems
    assert list(problems) == sorted(problems, key=lambda problem: (problem.path, problem.line))
    for problem in problems:
        assert problem.rule in {rule.id for rule in RULES}
        file = tmp_path / problem.path
        lines = file.read_bytes().splitlines() if file.is_file() else [b""]
        assert 1 <= problem.line <= max(1, len(lines))
        assert not problem.mark or problem.mark.encode() in lines[problem.line - 1]
        assert problem.message and problem.fix and "\n" not in str(problem)
        assert not problem.fix.endswith(".") and not problem.message.endswith(".")
        assert not INTERNAL.search(str(problem))
