"""Baselines: with ``newsroom check --base``, only what was not wrong before counts."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from folders import BASE
from newsroom.checks.baseline import new_among
from newsroom.cli import main
from newsroom.core.problems import Problem

BUNDLE = "news/2024-05-14-radionica"
SERBIAN = f"{BUNDLE}/index.sr.md"
ENGLISH = f"{BUNDLE}/index.en.md"


def git(folder: Path, *arguments: str) -> str:
    settings = ["-c", "user.name=Urednik", "-c", "user.email=u@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Stanje")


def change(project: Path, path: str, old: str, new: str) -> None:
    text = (project / path).read_text(encoding="utf-8")
    assert old in text
    (project / path).write_text(text.replace(old, new), encoding="utf-8")


def check(project: Path, base: str = "HEAD", *arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", "--config", str(project / "mkdocs.yml"), "--base", base, *arguments])


def told(project: Path, base: str = "HEAD", *arguments: str) -> list[tuple[str, str]]:
    """Name rule and file of what counts as new."""
    found = json.loads(check(project, base, "--format", "json", *arguments).stdout)
    return [(problem["rule"], problem["path"]) for problem in found]


@pytest.fixture(params=[".", "sajt/projekat"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a project with an old mistake, committed; it is the repository, or a folder in it."""
    folder = tmp_path / request.param
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    change(folder, SERBIAN, "consent: not-needed", "consent: maybe")
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    return folder


def test_an_old_problem_does_not_count(project: Path) -> None:
    result = check(project)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "No problems.\nLeft out, because they were there at HEAD already: 1.\n"


def test_a_new_problem_counts(project: Path) -> None:
    """Beside the old one, which is not told, though its line is another now."""
    change(project, SERBIAN, "title: Radionica", "tilte: x\ntitle: Radionica")
    result = check(project)
    assert result.exit_code == 1
    assert "`tilte`" in result.stdout and "`maybe`" not in result.stdout
    assert result.stdout.endswith("already: 1.\n")
    assert told(project) == [("schema", SERBIAN)]


def test_a_second_problem_like_the_first_counts(project: Path) -> None:
    """As often as before is old, once more is new."""
    photo = "  - file: cover.jpg\n    alt: Sanduk.\n    consent: maybe\n---"
    change(project, SERBIAN, "---\n\nRadionica", f"{photo}\n\nRadionica")
    (project / BUNDLE / "druga.jpg").write_bytes(b"")
    assert ("schema", SERBIAN) in told(project)


def test_a_problem_in_a_renamed_file_counts(project: Path) -> None:
    (project / BUNDLE).rename(project / "news/2024-05-14-kompost")
    assert told(project) == [("schema", "news/2024-05-14-kompost/index.sr.md")]


def test_a_mended_problem_is_no_credit_for_a_new_one(project: Path) -> None:
    change(project, SERBIAN, "consent: maybe", "consent: given")
    change(project, ENGLISH, "title: A", "tilte: x\ntitle: A")
    assert told(project) == [("schema", ENGLISH)]


def test_only_the_chosen_paths_count(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "docs/en/about.md").unlink()
    monkeypatch.chdir(project)
    assert told(project) != []
    result = check(project, "HEAD", "news")
    assert result.stdout.endswith("already: 1.\n")
    assert result.exit_code == 0


def test_other_formats_say_nothing_more(project: Path) -> None:
    assert check(project, "HEAD", "--format", "json").stdout == "[]\n"
    assert check(project, "HEAD", "--format", "github").stdout == ""


def test_any_name_of_a_revision_will_do(project: Path) -> None:
    """A tag, a branch, a shortened hash, the commit before."""
    git(project, "tag", "v1")
    change(project, ENGLISH, "title: A", "tilte: x\ntitle: A")
    commit(project)
    for name in ("v1", "HEAD~1", git(project, "rev-parse", "--short", "HEAD~1")):
        assert told(project, name) == [("schema", ENGLISH)]
    assert told(project) == []


def test_the_settings_of_that_time_count(project: Path) -> None:
    """A category that is taken out of the settings makes its items wrong, which they were not."""
    change(project, "mkdocs.yml", "id: event", "id: events")
    assert told(project) == [("schema", SERBIAN)]


def test_settings_that_were_broken_then(project: Path) -> None:
    """Who mends them is told only of what is new by the mended ones."""
    sound = (project / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text("plugins: [", encoding="utf-8")
    commit(project)
    (project / "mkdocs.yml").write_text(sound, encoding="utf-8")
    assert told(project) == []


def test_a_project_that_was_not_there_yet(tmp_path: Path) -> None:
    """Everything is new."""
    git(tmp_path, "init", "-q")
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    commit(tmp_path)
    shutil.copytree(BASE, tmp_path / "sajt")
    (tmp_path / "sajt/docs/en/index.md").unlink()
    assert told(tmp_path / "sajt") == [("translation-missing", "docs/en/index.md")]


def test_links_submodules_and_filters(project: Path) -> None:
    """None of them stands in the way, and no filter is run for what was committed."""
    top = Path(git(project, "rev-parse", "--show-toplevel"))
    (project / BUNDLE / "link.jpg").symlink_to("cover.jpg")
    (project / "news/drugi").symlink_to("2024-05-14-radionica")
    (project / "docs/sr/outside.md").symlink_to("/etc/hostname")
    (top / ".gitattributes").write_text("*.md export-ignore\n*.jpg filter=lfs\n", encoding="utf-8")
    commit(top)
    git(top, "update-index", "--add", "--cacheinfo", f"160000,{git(top, 'rev-parse', 'HEAD')},modul")
    git(top, "commit", "-q", "-m", "Modul")
    git(top, "config", "filter.lfs.smudge", "false")
    git(top, "config", "filter.lfs.required", "true")
    assert told(project) == []


def test_a_hook_of_git_may_run_the_check(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git tells its hooks where the repository is, seen from another folder."""
    monkeypatch.setenv("GIT_DIR", ".git")
    assert check(project).exit_code == 0


@pytest.mark.parametrize("name", ["nema-toga", "--output=x", "", "HEAD:mkdocs.yml", "ovo nije\nime"])
def test_an_unknown_revision(project: Path, name: str) -> None:
    result = check(project, name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("there is no revision `")
    assert result.stderr.count("\n") == 1
    assert not (project / "x").exists()


def test_no_repository(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    result = check(tmp_path)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert "run this in a git repository" in result.stderr


def test_no_git(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project))
    result = check(project)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "`git` cannot be run: install it, or leave out `--base`\n"


def test_messages_that_name_a_line_count_without_it() -> None:
    """The line of another key moves as well."""
    was, now = (
        Problem("front-matter", "a.md", line, f"`title` stands twice; the first is in line {line - 1}", "x")
        for line in (3, 4)
    )
    assert new_among([now], [was]) == []
    assert new_among([now, was], [was]) == [was]
