"""Mutations: good bundles are silent; with any one mistake of dozens of kinds, the right rule speaks.

Every bundle of the site, every kind of mistake that it offers; more than nine tenths of the kinds are offered by all.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mutations import MUTATIONS, Mutation
from mutations.mutation import file
from newsroom.configuration import read_settings
from newsroom.gathering import gather
from newsroom.problems import Problem

ROOT = Path(__file__).parents[1]
BUNDLES = sorted(path.name for path in (ROOT / "news").iterdir() if path.is_dir())


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the site's content, to make mistakes in."""
    root = tmp_path_factory.mktemp("mutations")
    for name in ("docs", "news"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    return root


def problems(project: Path) -> tuple[Problem, ...]:
    return gather(project, read_settings(project / "mkdocs.yml")).problems


def bundles(project: Path, mutation: Mutation) -> Iterator[Path]:
    """Give each bundle with the mutation's seed in it, and put it right afterwards."""
    for name in BUNDLES:
        bundle = project / "news" / name
        for locale, seed in zip(("sr", "en"), mutation.seed, strict=True):
            if seed:
                with file(bundle, locale).open("a", encoding="utf-8") as text:
                    text.write(f"\n{seed}\n")
        try:
            yield bundle
        finally:
            shutil.rmtree(bundle)
            shutil.copytree(ROOT / "news" / name, bundle)


def state(bundle: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in bundle.iterdir()}


def test_there_are_enough() -> None:
    assert len(MUTATIONS) >= 40
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)


def test_the_site_itself_is_silent(project: Path) -> None:
    assert problems(project) == ()


@pytest.mark.parametrize("seed", sorted({mutation.seed for mutation in MUTATIONS if any(mutation.seed)}))
def test_a_good_addition_is_silent(seed: tuple[str, str], project: Path) -> None:
    for _ in bundles(project, Mutation("nothing", (), lambda bundle: None, seed)):
        found = [problem for problem in problems(project) if problem.rule != "translation-stale"]
        assert found == []


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_the_right_rule_speaks(mutation: Mutation, project: Path) -> None:
    """In every bundle that offers the mistake, one of the rules that are meant tells of it, in that bundle."""
    offered = 0
    for bundle in bundles(project, mutation):
        before = state(bundle)
        mutation.change(bundle)
        if state(bundle) == before:
            continue
        offered += 1
        told = {problem.rule for problem in problems(project) if problem.path.startswith(f"news/{bundle.name}")}
        assert told & set(mutation.rules), (bundle.name, told)
    assert offered
