"""Names of files: what nobody sees in them is refused, and printed nowhere as it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from newsroom.checks.rules.metadata.file_name import RULE
from newsroom.checks.run import check_project
from newsroom.cli import main
from newsroom.settings.load import read_settings
from rule_examples import BUNDLE, lay

BAD = "2024-05-14-a\n::error::x\n\x1b[31m::stop-commands::t\u202e"


def with_names(root: Path, *names: str) -> Path:
    """Lay files with these names beside the pages of a sound project."""
    lay({}, root)
    for name in names:
        path = root / "docs" / "assets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    return root


@pytest.mark.parametrize(
    "name", ["a\nb.csv", "a\tb.csv", "a\x1b[0m.csv", "a\u200b.csv", "a\u202egpj.csv", "a\x07/b.csv"]
)
def test_invisible_characters(name: str, tmp_path: Path) -> None:
    """One in the name of a file or folder is told once."""
    project = with_names(tmp_path, name)
    (problem,) = check_project(project, read_settings(project / "mkdocs.yml")).problems
    assert (problem.rule, problem.severity) == (RULE.id, "error")
    assert str(problem).isprintable()


@pytest.mark.parametrize("name", ["a b.csv", "šđč ж.csv", "a'&%:.csv", "日本.csv"])
def test_letters_and_signs(name: str, tmp_path: Path) -> None:
    """Whatever can be seen is fine with this rule."""
    project = with_names(tmp_path, name)
    assert check_project(project, read_settings(project / "mkdocs.yml")).problems == ()


def test_bytes_that_are_no_letters(tmp_path: Path) -> None:
    """A name in an older encoding is told as such."""
    project = with_names(tmp_path)
    (project / "docs/assets").mkdir()
    (Path(os.fsdecode(os.fsencode(project / "docs/assets") + b"/\xe8.csv"))).write_text("x", encoding="utf-8")
    (problem,) = check_project(project, read_settings(project / "mkdocs.yml")).problems
    assert str(problem) == (
        "docs/assets/\ufffd.csv:1: the name of this file or folder is not written in UTF-8: "
        "give it a new name, here and in the texts that name it"
    )


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a project whose bundle has a name that gives commands, and mistakes in it."""
    lay({"index.sr.md": "---\nttle: x\n---\n", "cover.jpg": "no photo"}, tmp_path)
    (tmp_path / BUNDLE).rename(tmp_path / "news" / BAD)
    return tmp_path


@pytest.mark.parametrize("command", ["check", "check --format github", "photos", "report", "build"])
def test_no_output_gives_commands(command: str, hostile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a terminal nor GitHub acts upon a name, whichever command prints it."""
    monkeypatch.chdir(hostile)
    result = CliRunner().invoke(main, command.split())
    printed = result.stdout + result.stderr
    if command == "report":
        printed += (hostile / "report.html").read_text(encoding="utf-8")
    else:
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
