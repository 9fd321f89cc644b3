"""Ignoring a rule: an item says, with a reason, which rule does not count for it."""

from __future__ import annotations

import shutil
from pathlib import Path

from folders import BASE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings


def _rules(root: Path) -> set[tuple[str, str]]:
    return {
        (problem.path, problem.rule) for problem in check_project(root, read_settings(root / "mkdocs.yml")).problems
    }


def _with_missing_photo(root: Path, *lines: str) -> tuple[str, str]:
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    article = next(root.glob("news/*/index.sr.md"))
    article.with_name("cover.jpg").unlink()
    first, _, rest = article.read_text(encoding="utf-8").partition("\n---\n")
    article.write_text("\n".join([first, *lines, "---", rest]), encoding="utf-8")
    return (article.relative_to(root).as_posix(), "photo-missing")


def test_a_rule_counts_where_nobody_says_otherwise(tmp_path: Path) -> None:
    assert _with_missing_photo(tmp_path) in _rules(tmp_path)


def test_a_rule_is_silent_for_the_item_that_gives_a_reason(tmp_path: Path) -> None:
    wanted = _with_missing_photo(tmp_path, "ignore:", "  photo-missing: the photographer sends it tomorrow")
    assert wanted not in _rules(tmp_path)


def test_another_rule_still_counts(tmp_path: Path) -> None:
    wanted = _with_missing_photo(tmp_path, "ignore:", "  duplicate-slug: no reason at all")
    assert wanted in _rules(tmp_path)
