"""The folders of ``mistakes/``, by family: what editors do wrong, one small project each."""

from __future__ import annotations

import shutil
from pathlib import Path

from folders import BASE, MISTAKES
from newsroom.checks.run import check_project
from newsroom.core.problems import Problem
from newsroom.settings.load import read_settings

_FOLDERS = [path for path in MISTAKES.glob("*/*") if path.is_dir() and path.parent != BASE]
NAMES = sorted(path.relative_to(MISTAKES).as_posix() for path in _FOLDERS)
"""``family/name`` of each."""


def problems_of(name: str, project: Path) -> tuple[Problem, ...]:
    """Lay a mistake over the sound project, and check it."""
    lay(name, project)
    return check_project(project, read_settings(project / "mkdocs.yml")).problems


def lay(name: str, project: Path) -> None:
    """Write the sound project with a mistake in it."""
    shutil.copytree(BASE, project, dirs_exist_ok=True)
    shutil.copytree(MISTAKES / name, project, dirs_exist_ok=True)
    removed = project / "removed.txt"
    for path in removed.read_text(encoding="utf-8").splitlines() if removed.exists() else []:
        (project / path).unlink()
