"""Sharding: a large site's items are judged part by part, and all that is wrong is told as if it were one."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from functools import partial

import pytest
from folders import BASE, MISTAKES
from newsroom.checks import run
from newsroom.checks.context import CheckContext
from newsroom.checks.registry import RULES
from newsroom.checks.run import check_project, run_rules
from newsroom.settings.load import read_settings

WRONG = (
    "metadata/several-at-once",
    "translation/translation-stale",
    "metadata/title-missing",
    "images/photo-missing",
)


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> CheckContext:
    """Read a project in which several items are wrong, each in another way, and two have one address."""
    root = tmp_path_factory.mktemp("wrong")
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    bundle = next((root / "news").iterdir())
    for name in (
        "metadata/several-at-once",
        "translation/translation-stale",
        "metadata/title-missing",
        "images/photo-missing",
    ):
        target = root / "news" / f"2024-06-01-{name.rpartition('/')[2]}"
        shutil.copytree(bundle, target)
        shutil.copytree(next((MISTAKES / name / "news").iterdir()), target, dirs_exist_ok=True)
    return check_project(root, read_settings(root / "mkdocs.yml")).context


@pytest.mark.parametrize("parts", [2, 3])
def test_as_much_is_found_in_parts_as_in_one(wrong: CheckContext, parts: int) -> None:
    def told(parts: int) -> list[str]:
        return sorted(f"{name} {problem!r}" for name, problem in run.find(wrong, RULES, parts))

    assert len(told(1)) > 10
    assert told(parts) == told(1)


def test_every_item_is_in_one_part(wrong: CheckContext) -> None:
    parts = [replace(wrong, shard=(number, 3)).items for number in range(3)]
    assert sorted(item.name for part in parts for item in part) == sorted(item.name for item in wrong.sources)
    assert all(parts)


def test_a_large_site_is_judged_in_processes(wrong: CheckContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """And what editors are told can still be told in Serbian: the sentences have come through whole."""
    begun = []
    real = run.ProcessPoolExecutor
    monkeypatch.setattr(run, "ProcessPoolExecutor", lambda *a, **k: begun.append(a) or real(*a, **k))
    monkeypatch.setattr(run, "cores", lambda: 2)
    alone = run_rules(wrong, RULES)
    assert not begun
    monkeypatch.setattr(run, "LARGE", len(wrong.sources))
    catalogue = {problem.message.template: "{{}}" for problem in alone if hasattr(problem.message, "template")}
    told = [problem.localized(catalogue).message for problem in run_rules(wrong, RULES)]
    assert begun
    assert told == [problem.localized(catalogue).message for problem in alone]
    assert "{}" in told


def test_where_processes_are_killed_all_is_done_in_one(wrong: CheckContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "_begin", partial(os._exit, 9))
    assert sorted(map(repr, run.find(wrong, RULES, 2))) == sorted(map(repr, run.find(wrong, RULES, 1)))
