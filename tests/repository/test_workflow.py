"""Workflows: what runs elsewhere runs just what was looked at, and may do no more than it must."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from folders import ROOT
from newsroom.images.plan import CACHE

WORKFLOWS = sorted((ROOT / ".github" / "workflows").iterdir())
SITE = ROOT / ".github" / "workflows" / "site.yml"
ON_MAIN = "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'"


def _read(path: Path) -> dict[str, Any]:
    # Everything as text: YAML would take the key `on` for a truth.
    workflow: dict[str, Any] = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    return workflow


def _steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_to_a_commit(path: Path) -> None:
    """Every action is named by its commit, with its version said beside it for people and for Dependabot."""
    uses = re.findall(r"^ *(?:- )?uses: *(.*)$", path.read_text("utf-8"), re.MULTILINE)
    assert len(uses) == sum("uses" in step for step in _steps(_read(path)))
    for action in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_stranger_s_pull_request_runs_without_rights(path: Path) -> None:
    """Nothing runs for a pull request with the repository's own rights, and no secret is handed to a step."""
    workflow = _read(path)
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & workflow["on"].keys()
    assert "secrets." not in path.read_text("utf-8")
    for step in _steps(workflow):
        # An expression in a script would be run, not read.
        assert "${{" not in step.get("run", "")
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


def test_the_site_is_built_when_it_should_be() -> None:
    """Pull requests, pushes to main, every night at an odd minute, and by hand."""
    on = _read(SITE)["on"]
    assert on.keys() == {"pull_request", "push", "schedule", "workflow_dispatch"}
    assert on["push"] == {"branches": ["main"]}
    (nightly,) = on["schedule"]
    assert re.fullmatch(r"[1-9]\d? \d \* \* \*", nightly["cron"])


def test_photos_are_kept_between_runs() -> None:
    """The cache is there before the site is made; its name changes with the photos and with what makes them."""
    steps = _read(SITE)["jobs"]["build"]["steps"]
    (cache,) = [step for step in steps if step.get("uses", "").startswith("actions/cache@")]
    assert steps.index(cache) < next(at for at, step in enumerate(steps) if step.get("name") == "make site")
    assert CACHE.parts[0] == cache["with"]["path"]
    assert cache["with"]["key"].startswith(cache["with"]["restore-keys"])
    patterns = re.findall("'(.+?)'", cache["with"]["key"])
    assert {"news/**", "requirements.txt"} <= set(patterns)
    for pattern in patterns:
        assert any(ROOT.glob(pattern.removeprefix("!"))), pattern


def test_only_deploying_may_write() -> None:
    """No right by default; building reads; deploying writes to Pages and to nothing else."""
    workflow = _read(SITE)
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in workflow["jobs"].items()} == {
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    }


def test_only_main_is_deployed() -> None:
    """What is handed over and deployed was built from main, after the checks and the tests."""
    jobs = _read(SITE)["jobs"]
    assert jobs["deploy"]["needs"] == "build"
    assert jobs["deploy"]["if"] == ON_MAIN
    assert jobs["deploy"]["environment"]["name"] == "github-pages"
    steps = jobs["build"]["steps"]
    for action in ("configure-pages", "upload-pages-artifact"):
        (step,) = [step for step in steps if f"/{action}@" in step.get("uses", "")]
        assert step["if"] == ON_MAIN
    order = [step.get("run", step.get("uses", "")).strip().splitlines()[-1].strip() for step in steps]
    assert order.index("make check") < order.index("make test") < order.index("make site") < len(order) - 1


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ("news/a/index.sr.md", "false"),
        ("docs/assets/brand.css", "false"),
        ("mkdocs.yml", "false"),
        ("README.md", "false"),
        ("scripts/newsroom/cli.py", "true"),
        ("overrides/main.html", "true"),
        ("tests/conftest.py", "true"),
        ("requirements.txt", "true"),
        (".github/workflows/site.yml", "true"),
    ],
)
def test_the_generator_is_tested_where_it_changed(changed: str, expected: str, tmp_path: Path) -> None:
    """A correction of a text waits for no browser; a change of code is tested before it is deployed."""
    assert _changed(tmp_path, changed, None) == f"changed={expected}\n"


def test_where_it_cannot_be_told_the_tests_run(tmp_path: Path) -> None:
    """A force push, or the first one, has no commit before it."""
    assert _changed(tmp_path, "news/a/index.sr.md", "0" * 40) == "changed=true\n"


def _changed(folder: Path, name: str, base: str | None) -> str:
    """Run the step that looks for changes, in a clone whose last commit changed one file."""
    (step,) = [step for step in _steps(_read(SITE)) if step.get("id") == "generator"]
    origin, clone, output = folder / "origin", folder / "clone", folder / "output"
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]

    def run(*arguments: str, cwd: Path = origin) -> str:
        done = subprocess.run([*git, *arguments], cwd=cwd, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    origin.mkdir()
    run("init", "-q", "-b", "main")
    run("config", "uploadpack.allowAnySHA1InWant", "true")
    for content in ("before", "after"):
        (origin / name).parent.mkdir(parents=True, exist_ok=True)
        (origin / name).write_text(content, "utf-8")
        run("add", "-A")
        run("commit", "-qm", content)
    run("clone", "-q", "--depth=1", f"file://{origin}", str(clone), cwd=folder)
    environment = {"PATH": os.environ["PATH"], "BASE": base or run("rev-parse", "HEAD^"), "GITHUB_OUTPUT": str(output)}
    subprocess.run(["bash", "-e", "-c", step["run"]], cwd=clone, env=environment, capture_output=True, check=True)
    return output.read_text("utf-8")


@pytest.mark.parametrize(
    ("base", "address"),
    [
        ("https://organisation.example.org/repo", "https://organisation.example.org/repo/"),
        ("https://reintegracija.example.org/", "https://reintegracija.example.org/"),
        ("", "unset"),
    ],
)
def test_the_address_reaches_the_build(base: str, address: str, tmp_path: Path) -> None:
    """Pages gives the address without the last slash; where it gives none, the one in the settings stays."""
    (step,) = [step for step in _steps(_read(SITE)) if step.get("name") == "make site"]
    assert step["env"] == {"BASE_URL": "${{ steps.pages.outputs.base_url }}"}
    make = tmp_path / "make"
    make.write_text('#!/bin/sh\necho "$1 ${SITE_URL-unset}"\n', "utf-8")
    make.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "BASE_URL": base}
    done = subprocess.run(
        ["bash", "-e", "-c", step["run"]], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"site {address}\n"


def test_zizmor_finds_nothing() -> None:
    """The auditor of workflows finds nothing of medium weight or above."""
    zizmor = Path(sys.executable).with_name("zizmor")
    if not zizmor.exists():
        pytest.skip("zizmor is not installed")
    command = [zizmor, "--offline", "--no-progress", "--min-severity", "medium", ROOT / ".github"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
