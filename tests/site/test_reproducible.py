"""Reproducible: the same project gives the same site, byte for byte, wherever and whenever it is built."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from site_reader import Project, Site, tree
from sites import NewProject


def _differences(one: Path, other: Path) -> list[str]:
    left, right = tree(one), tree(other)
    return [name for name in sorted(left.keys() | right.keys()) if left.get(name) != right.get(name)]


@pytest.mark.slow
@pytest.mark.parametrize(
    "environment",
    [
        pytest.param({}, id="elsewhere"),
        pytest.param({"LANG": "C", "LC_ALL": "C", "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7"}, id="abroad"),
    ],
)
def test_building_again_gives_the_same_bytes(
    environment: dict[str, str], sample_site: Site, new_sample: NewProject, tmp_path: Path
) -> None:
    """Another folder, another locale, another time zone and files of another age make no difference."""
    project = new_sample(tmp_path / "another folder")
    for number, path in enumerate(sorted(project.root.rglob("*"))):
        os.utime(path, (1_000_000_000 + number, 1_000_000_000 + number))
    assert _differences(project.build(**environment).folder, sample_site.folder) == []


@pytest.mark.slow
def test_building_over_a_former_site_gives_the_same_bytes(sample: Project, sample_site: Site) -> None:
    """What an earlier build left behind is in the new site neither as a file nor as a trace."""
    (sample.site / "neuigkeiten" / "gone").mkdir(parents=True)
    (sample.site / "neuigkeiten" / "gone" / "index.html").write_text("gone", encoding="utf-8")
    assert _differences(sample.build().folder, sample_site.folder) == []
