"""The check as a command: how it ends, what it prints, and that it never fails in any other way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from check_command import assert_one_sentence, check
from folders import BASE, ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom.checks.report.github import as_github
from newsroom.checks.report.json import as_json
from newsroom.core.problems import Problem, in_order

BUNDLE = "news/2024-05-14-radionica"
KEYS = ["rule", "severity", "path", "line", "message", "fix"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project without mistakes."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def spoil(project: Path) -> None:
    """Make two mistakes, in the news and in the pages."""
    (project / BUNDLE / "index.en.md").unlink()
    about = project / "docs/sr/about.md"
    about.write_text(about.read_text(encoding="utf-8").replace("240360", "240.360,00"), encoding="utf-8")


@pytest.mark.parametrize(("style", "output"), [("text", "No problems.\n"), ("json", "[]\n"), ("github", "")])
def test_nothing_wrong(project: Path, style: str, output: str) -> None:
    """A sound project ends with 0, and each format has its way to say nothing."""
    result = check(project, "--format", style)
    assert (result.exit_code, result.stdout, result.stderr) == (0, output, "")


@pytest.mark.parametrize("style", ["text", "json", "github"])
def test_errors(project: Path, style: str) -> None:
    """Errors end with 1, and are told on standard output."""
    spoil(project)
    result = check(project, "--format", style)
    assert (result.exit_code, result.stderr) == (1, "")
    assert "240.360,00" in result.stdout


def test_text(project: Path) -> None:
    """Problems go file by file: line, what is wrong, the rule, the line meant, what to do; then a count."""
    spoil(project)
    about, missing, count = check(project).stdout.split("\n\n")
    assert about.splitlines() == [
        "docs/sr/about.md",
        "  8: error: `value` in `facts.budget` is `240.360,00`, which is not a plain number [schema]",
        "         value: 240.360,00",
        "                ^^^^^^^^^^",
        "     → write digits only, with a dot before decimals, such as `240360` or `33.5`",
    ]
    assert missing.splitlines()[0] == f"{BUNDLE}/index.en.md"
    assert missing.splitlines()[1].startswith("  1: error: the text in `en` is missing; there is ")
    assert count == "Errors: 2.\n"


def test_json(project: Path) -> None:
    """JSON is a list of objects with the agreed keys, in their order, and nothing else is printed."""
    spoil(project)
    found = json.loads(check(project, "--format", "json").stdout)
    assert [list(problem) for problem in found] == [KEYS, KEYS]
    assert [(problem["rule"], problem["severity"], problem["path"], problem["line"]) for problem in found] == [
        ("schema", "error", "docs/sr/about.md", 8),
        ("translation-missing", "error", f"{BUNDLE}/index.en.md", 1),
    ]
    assert all(isinstance(problem["line"], int) for problem in found)


def test_json_keeps_the_letters() -> None:
    """Serbian letters are readable in JSON too."""
    problem = Problem("schema", "a.md", 1, "„đ“ is wrong", "write ž", "warning")
    assert "„đ“" in as_json([problem])
    assert json.loads(as_json([problem])) == [
        dict(zip(KEYS, ("schema", "warning", "a.md", 1, "„đ“ is wrong", "write ž"), strict=True))
    ]


def test_github() -> None:
    """Annotations are escaped, so that no value ends one or begins another."""
    problem = Problem("schema", "a,b:c%.md", 3, "50 % is\nwrong: x", "::error::y\r", "note")
    assert as_github([problem]) == (
        "::notice file=a%2Cb%3Ac%25.md,line=3,title=schema::50 %25 is%0Awrong: x: ::error::y%0D"
    )
    levels = [Problem("r", "p", 1, "m", "f", severity) for severity in ("error", "warning")]
    assert [line.split(" ")[0] for line in as_github(levels).splitlines()] == ["::error", "::warning"]


def test_order() -> None:
    """Problems go by path and line, each once, however they were found."""
    problems = [Problem("b", path, line, "m", "f") for path, line in (("b", 1), ("a", 10), ("a", 9), ("b", 1))]
    problems.append(Problem("a", "a", 9, "m", "f"))
    assert [(found.path, found.line, found.rule) for found in in_order(problems)] == [
        ("a", 9, "a"),
        ("a", 9, "b"),
        ("a", 10, "b"),
        ("b", 1, "b"),
    ]


@pytest.mark.parametrize(
    ("paths", "count"),
    [
        (["docs"], 1),
        (["news"], 1),
        (["docs", "news"], 2),
        (["."], 2),
        ([BUNDLE], 1),
        ([f"{BUNDLE}/index.sr.md"], 1),
        ([BUNDLE.rpartition("/")[2]], 1),
        (["docs/sr/about.md"], 1),
        (["docs/en"], 0),
    ],
)
def test_paths(project: Path, paths: list[str], count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With paths, only what is wrong there is told and counts; a text takes its translation along, there or not."""
    spoil(project)
    monkeypatch.chdir(project)
    result = check(project, "--format", "json", *paths)
    assert len(json.loads(result.stdout)) == count
    assert result.exit_code == min(count, 1)


def test_paths_from_elsewhere(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are meant from where the command is run."""
    spoil(project)
    monkeypatch.chdir(project / "docs")
    assert len(json.loads(check(project, "--format", "json", "sr").stdout)) == 1
    assert len(json.loads(check(project, "--format", "json", "../news").stdout)) == 1


def test_unknown_path(project: Path) -> None:
    """A path that is not there is no empty list of problems."""
    result = check(project, "nema-toga")
    assert_one_sentence(result)
    assert result.stderr == "nema-toga: there is no such file or folder; check the name\n"


def test_missing_settings(tmp_path: Path) -> None:
    """Without its settings the command says where it should be run."""
    assert_one_sentence(check(tmp_path))


def test_unknown_format(project: Path) -> None:
    """A format that there is not ends with 2, and names those there are."""
    result = check(project, "--format", "xml")
    assert result.exit_code == 2
    assert "github" in result.stderr


def test_as_a_module(project: Path) -> None:
    command = [sys.executable, "-m", "newsroom", "check", "--config", str(project / "mkdocs.yml")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    result = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (result.returncode, result.stdout, result.stderr) == (0, "No problems.\n", "")


BLOCKS = st.builds(
    lambda head, body: f"---\n{head}\n---\n{body}".encode(),
    st.text(alphabet=st.sampled_from("abtitledaphosfkynu: -\n\t\"'[]{}&*!|>#%@,.0123456789čđ—\u00a0"), max_size=120),
    st.text(max_size=30),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=200) | BLOCKS)
def test_arbitrary_bytes(project: Path, content: bytes) -> None:
    """Whatever bytes lie there as an article, the check ends with 0 or 1."""
    (project / BUNDLE / "index.sr.md").write_bytes(content)
    result = check(project, "--format", "json")
    assert result.exit_code in (0, 1)
    assert isinstance(json.loads(result.stdout), list)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(content=BLOCKS)
def test_arbitrary_blocks_in_the_other_files(project: Path, content: bytes) -> None:
    """The same holds for a translation, a page and a partner's page."""
    for path in (f"{BUNDLE}/index.en.md", "docs/sr/about.md", "docs/en/partners/fond.md"):
        (project / path).write_bytes(content)
    assert check(project).exit_code == 1
