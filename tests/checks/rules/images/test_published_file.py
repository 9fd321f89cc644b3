"""What lies beside the pages: a photo that tells where it was taken, and links out of the project, stop the build."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from newsroom.checks.rules.images.published_file import RULE
from rule_examples import PHOTO_WITH_PLACE, _bytes
from site_reader import Project, replacing, tree
from sites import copy_sample

PLACE = _bytes(PHOTO_WITH_PLACE, Path("x.jpg"))
FOREIGN = "this is a link out of the project"


def _link(name: str, target: str) -> Callable[[Path], object]:
    def change(root: Path) -> None:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)

    return change


def _photo(name: str) -> Callable[[Path], object]:
    def change(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(PLACE)

    return change


CASES = [
    pytest.param(_photo("docs/assets/a.jpg"), "docs/assets/a.jpg:1: it tells where it was taken", id="photo"),
    pytest.param(_photo("docs/de/a.bin"), "docs/de/a.bin:1: it tells where it was taken", id="photo by another name"),
    pytest.param(_link("docs/assets/p.txt", "/etc/passwd"), f"docs/assets/p.txt:1: {FOREIGN}", id="link to a file"),
    pytest.param(_link("docs/assets/apt", "/etc/apt"), f"docs/assets/apt:1: {FOREIGN}", id="link to a folder"),
    pytest.param(_link("docs/de/apt", "/etc/apt"), f"docs/de/apt:1: {FOREIGN}", id="link among the pages"),
    pytest.param(_link("docs/assets/no", "nowhere"), "docs/assets/no:1: this link leads nowhere", id="broken link"),
    pytest.param(_link("docs/assets/me", "me"), "docs/assets/me:1: this link leads nowhere", id="link to itself"),
    pytest.param(_link("docs/de/all", "../../docs"), "docs/de/all:1: this link leads to a folder in", id="circle"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("change", "told"), CASES)
def test_it_is_told_and_nothing_is_built(change: Callable[[Path], object], told: str, sample: Project) -> None:
    change(sample.root)
    checked, built = sample.run("check", "--format", "github"), sample.run("build")
    assert (checked.returncode, built.returncode) == (1, 1)
    assert sum(line.startswith(told) for line in built.stderr.splitlines()) == 1, built.stderr
    assert "Traceback" not in checked.stderr + built.stderr and not sample.site.exists()


@pytest.mark.slow
def test_a_link_within_the_project_is_followed(sample: Project) -> None:
    """Whoever shares a file between languages may do so."""
    (sample.root / "docs/de/plan.txt").write_text("Plan\n")
    _link("docs/en/plan.txt", "../de/plan.txt")(sample.root)
    sample.build()
    assert tree(sample.site)["en/plan.txt"] == b"Plan\n"


@pytest.mark.slow
def test_a_link_out_of_the_theme_stops_the_build_too(tmp_path: Path) -> None:
    """The check reads contents only; whatever is about to be published is looked at once more."""
    project = copy_sample(tmp_path)
    _link("../../overrides/assets/passwd.txt", "/etc/passwd")(project.root)
    done = project.run("build")
    assert done.returncode == 1
    assert done.stderr.startswith(f"../../overrides/assets/passwd.txt: {FOREIGN}; put the file itself here\n")


@pytest.mark.slow
def test_switched_off_the_rule_opens_no_door(sample: Project) -> None:
    replacing("mkdocs.yml", "      page_size: 2\n", f"      page_size: 2\n      rules: {{{RULE.id}: 'off'}}\n")(
        sample.root
    )
    _link("docs/assets/p.txt", "/etc/passwd")(sample.root)
    done = sample.run("build")
    assert done.returncode == 1 and FOREIGN in done.stderr
