"""The check and files that are none: links, folders, pipes, names that are no text."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from newsroom.cli import main
from rule_examples import BASE, BUNDLE


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project without mistakes."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def check(project: Path) -> Result:
    """Run the check over a project."""
    return CliRunner().invoke(main, ["check", "--config", str(project / "mkdocs.yml")])


def test_links_out_of_the_project(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A file that leads out of the project is refused; its content is not shown."""
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.md"
    secret.write_text("SECRET", encoding="utf-8")
    target = project / BUNDLE / "index.en.md"
    target.unlink()
    target.symlink_to(secret)
    result = check(project)
    assert result.exit_code == 1
    assert "the file is a link to a file outside of the project" in result.stdout
    assert "SECRET" not in result.stdout


def test_a_folder_in_place_of_a_file(project: Path) -> None:
    """A folder with the name of a text is a problem, not a crash."""
    target = project / BUNDLE / "index.en.md"
    target.unlink()
    target.mkdir()
    result = check(project)
    assert result.exit_code == 1
    assert "the file cannot be read (it is a folder)" in result.stdout


def test_a_link_that_leads_to_itself(project: Path) -> None:
    target = project / BUNDLE / "index.en.md"
    target.unlink()
    target.symlink_to(target.name)
    result = check(project)
    assert result.exit_code == 1
    assert "index.en.md" in result.stdout
    assert "the file cannot be read" in result.stdout


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_in_place_of_a_file(project: Path) -> None:
    """It would wait for ever."""
    target = project / BUNDLE / "index.en.md"
    target.unlink()
    os.mkfifo(target)
    result = check(project)
    assert result.exit_code == 1
    assert "this is no file" in result.stdout


def test_a_name_that_is_no_text(project: Path) -> None:
    Path(os.fsdecode(os.fsencode(project / BUNDLE) + b"/\xff\xfe.jpg")).write_bytes(b"no photo")
    assert check(project).exit_code in (0, 1)
