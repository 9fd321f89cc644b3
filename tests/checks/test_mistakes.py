"""Mistakes: what editors do wrong, one small project each, and every word that the check says about it.

Where words have changed on purpose, ``pytest tests/checks/test_mistakes.py --update`` writes every ``expected.txt``
anew, and nothing else; ``git diff`` then shows what has changed.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from folders import BASE, MISTAKES
from mistake_samples import NAMES, problems_of
from newsroom.checks.registry import RULES
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings

INTERNAL = re.compile(
    r"pydantic|validat|Input should|Traceback|Error\b|<class|None\b|\bstr\b|NoneType|\[type=|\\x|\(\)|''"
)


def test_the_base_is_sound(tmp_path: Path) -> None:
    """Without a mistake there is nothing to tell, so that each folder shows its own mistake only."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    assert check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems == ()


def test_every_mistake_has_a_name_of_its_own() -> None:
    """A name says which mistake it is, whatever family it belongs to."""
    names = [name.rpartition("/")[2] for name in NAMES]
    assert len(set(names)) == len(names) > 100


@pytest.mark.parametrize("name", NAMES)
def test_mistake(name: str, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """The check says exactly what ``expected.txt`` says."""
    expected = MISTAKES / name / "expected.txt"
    told = "".join(f"{problem} [{problem.rule}]\n" for problem in problems_of(name, tmp_path))
    if pytestconfig.getoption("--update") and (not expected.exists() or expected.read_text(encoding="utf-8") != told):
        expected.write_text(told, encoding="utf-8")
    assert told == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
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
