"""Names of files: what nobody sees in them is printed nowhere as it is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from newsroom.cli import main
from rule_examples import BUNDLE, lay

BAD = "2024-05-14-a\n::error::x\n\x1b[31m::stop-commands::t\u202e"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a project whose bundle has a name that gives commands, and mistakes in it."""
    lay({"index.sr.md": "---\nttle: x\n---\n", "cover.jpg": "no photo"}, tmp_path)
    shutil.copytree(tmp_path / BUNDLE, tmp_path / "news" / BAD)
    (tmp_path / "overrides").mkdir()
    with (tmp_path / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("theme: {name: material, custom_dir: overrides}\n")  # which a build asks for
    return tmp_path


@pytest.mark.parametrize("command", ["check", "check --format github", "photos", "report", "build"])
def test_no_output_gives_commands(command: str, hostile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a terminal nor GitHub acts upon a name, whichever command prints it."""
    monkeypatch.chdir(hostile)
    result = CliRunner().invoke(main, command.split())
    printed = result.stdout + result.stderr
    if command == "report":
        printed += (hostile / "report.html").read_text(encoding="utf-8")
    elif command != "photos":  # which does not read such a folder
        assert "2024-05-14-a ::error::x" in printed.replace("%3A", ":")
    assert not {"\x1b", "\u202e"} & set(printed)
    assert not [line for line in printed.split("\n") if line.lstrip().startswith(("::error::x", "::stop"))]


def test_json_has_the_same_names(hostile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other programs get what people see."""
    monkeypatch.chdir(hostile)
    problems = json.loads(CliRunner().invoke(main, ["check", "--format", "json"]).stdout)
    assert problems
    assert all(problem["path"].isprintable() for problem in problems)


@pytest.mark.parametrize("command", ["check", "check --format json", "photos --dry-run", "report", "build"])
def test_a_terminal_without_letters(command: str, hostile: Path) -> None:
    """Where the terminal knows no “š”, something else stands in its place, and the command does its work."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "NEWSROOM_LANG": "sr", "NO_MKDOCS_2_WARNING": "1"}
    run = [sys.executable, "-m", "newsroom", *command.split()]
    done = subprocess.run(run, cwd=hostile, env=environment, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    assert done.returncode == (0 if command == "report" else 1)
