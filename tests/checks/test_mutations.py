"""Mutations: good bundles are silent; with any one mistake of dozens of kinds, the right rule speaks.

Every kind of mistake, in every bundle of the site that offers it; all bundles have the mistake at the same time, since
what is told of one does not depend on another.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from folders import ROOT
from mutations import MUTATIONS, Mutation
from mutations.mutation import file
from newsroom.checks.run import check_project
from newsroom.core.problems import Problem
from newsroom.settings.load import read_settings

SETTINGS = read_settings(ROOT / "mkdocs.yml")
BUNDLES = sorted(path.name for path in (ROOT / "news").iterdir() if path.is_dir())


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the site's content, to make mistakes in."""
    root = tmp_path_factory.mktemp("mutations")
    for name in ("docs", "news"):
        shutil.copytree(ROOT / name, root / name)
    return root


def problems(project: Path) -> tuple[Problem, ...]:
    return check_project(project, SETTINGS).problems


@contextmanager
def with_seed(project: Path, seed: tuple[str, str]) -> Iterator[list[Path]]:
    """Return the bundles with a *seed* at the end of their texts, and put them right afterwards."""
    bundles = [project / "news" / name for name in BUNDLES]
    for bundle in bundles:
        for locale, words in zip(("sr", "en"), seed, strict=True):
            if words:
                with file(bundle, locale).open("a", encoding="utf-8") as text:
                    text.write(f"\n{words}\n")
    try:
        yield bundles
    finally:
        shutil.rmtree(project / "news")
        shutil.copytree(ROOT / "news", project / "news")


def offers(bundle: Path, mutation: Mutation) -> bool:
    """Make the mistake in a bundle, and tell whether it could be made there."""
    before = state(bundle)
    mutation.change(bundle)
    return state(bundle) != before


def state(bundle: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in bundle.iterdir()}


def test_there_are_enough() -> None:
    assert len(MUTATIONS) >= 40
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)


def test_the_site_itself_is_silent(project: Path) -> None:
    assert problems(project) == ()


@pytest.mark.parametrize("seed", sorted({mutation.seed for mutation in MUTATIONS if any(mutation.seed)}))
def test_a_good_addition_is_silent(seed: tuple[str, str], project: Path) -> None:
    with with_seed(project, seed):
        assert [problem for problem in problems(project) if problem.rule != "translation-stale"] == []


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_the_right_rule_speaks(mutation: Mutation, project: Path) -> None:
    """In every bundle that offers the mistake, one of the rules that are meant tells of it, in that bundle."""
    with with_seed(project, mutation.seed) as bundles:
        wrong = {bundle.name: set[str]() for bundle in bundles if offers(bundle, mutation)}
        for problem in problems(project):
            wrong.get(problem.path.split("/")[1], set()).add(problem.rule)
    assert wrong
    assert {name: told for name, told in wrong.items() if not told & set(mutation.rules)} == {}
