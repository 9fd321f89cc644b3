"""The swap: the new site takes the old one's place, and what is the user's own in that folder stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from newsroom.core.messages import Refused
from newsroom.engine.swap import fresh_folder, published_folder, recover, swap
from site_reader import Project, Site, replacing, tree

OWN = {".git/HEAD": b"ref", ".nojekyll": b"", "CNAME": b"example.org"}
OLD = {"index.html": b"old", "gone.html": b"old", **OWN}
NEW = {"index.html": b"new", "a/index.html": b"new"}
DYING = """
import os, sys
from pathlib import Path
from newsroom.engine.swap import fresh_folder, swap
rename, steps = Path.rename, []
def dying(path, to):
    moved = rename(path, to)
    steps.append(path)
    if len(steps) == int(sys.argv[3]):
        os._exit(9)
    return moved
site = Path(sys.argv[1])
os.rename(sys.argv[2], fresh_folder(site))
Path.rename = dying
swap(fresh_folder(site), site)
"""


def _lay(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def test_what_is_the_user_s_own_stays(tmp_path: Path) -> None:
    """A worktree's .git, .nojekyll and CNAME; MkDocs leaves what begins with a dot as well."""
    site = _lay(tmp_path / "site", OLD)
    swap(_lay(fresh_folder(site), NEW), site)
    assert tree(tmp_path) == {f"site/{name}": content for name, content in {**NEW, **OWN}.items()}


def test_what_the_new_site_has_itself_is_its_own(tmp_path: Path) -> None:
    site = _lay(tmp_path / "site", OLD)
    swap(_lay(fresh_folder(site), {**NEW, "CNAME": b"new.example.org"}), site)
    assert tree(site)["CNAME"] == b"new.example.org"


@pytest.mark.parametrize("step", range(1, 7))
def test_killed_between_any_two_steps_nothing_is_lost(step: int, tmp_path: Path) -> None:
    """Every rename is a step; after it the process is gone, and the next build mends what it left."""
    site = _lay(tmp_path / "site", OLD)
    new = _lay(tmp_path / "made", NEW)
    subprocess.run([sys.executable, "-c", DYING, site, new, str(step)], check=False)
    recover(site)
    assert tree(site) == (OLD if tree(site)["index.html"] == b"old" else {**NEW, **OWN})
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_link_is_followed(sample: Project, tmp_path: Path) -> None:
    """Whoever publishes from a folder elsewhere links to it; the link stays, and the site is there."""
    elsewhere = tmp_path / "elsewhere" / "html"
    elsewhere.mkdir(parents=True)
    sample.site.symlink_to(elsewhere)
    sample.build()
    assert sample.site.is_symlink() and Site(elsewhere).pages
    assert [path.name for path in elsewhere.parent.iterdir()] == ["html"]


@pytest.mark.skipif(not os.access("/dev/shm", os.W_OK), reason="no second disk to write to")
def test_another_disk_is_fine(sample: Project) -> None:
    """The new site is made beside the old one, so that nothing has to cross from disk to disk."""
    other = Path("/dev/shm") / f"newsroom-{os.getpid()}" / "site"
    replacing("mkdocs.yml", "strict: true\n", f"strict: true\nsite_dir: {other}\n")(sample.root)
    try:
        done = sample.run("build")
        assert done.returncode == 0, done.stderr
        assert Site(other).pages
    finally:
        shutil.rmtree(other.parent)


def test_a_disk_itself_is_refused() -> None:
    with pytest.raises(Refused, match="name a folder on it: /proc/site"):
        published_folder("/proc")


def test_a_build_leaves_what_is_the_user_s_own(sample: Project) -> None:
    _lay(sample.site, OLD)
    sample.build()
    found = tree(sample.site)
    assert {name: found[name] for name in OWN} == OWN and "gone.html" not in found
