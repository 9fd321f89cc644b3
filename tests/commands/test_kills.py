"""Kills: whenever the program ends, no photo is lost or half written, and the next run finishes the work.

Each test kills its command at six moments; ``NEWSROOM_KILLS=50 pytest tests/commands/test_kills.py`` does so fifty
times. The moments are chosen at random, most of them right after the first file has changed, when all happens at once.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from awkward import BUNDLE, awkward_project, named_photos
from folders import ROOT
from newsroom.core.files import PREFIX
from newsroom.images.normalize.photo import normalized
from newsroom.images.plan import CACHE
from site_reader import COMMAND, Project, tree

KILLS = int(os.environ.get("NEWSROOM_KILLS", "6"))
_AT_ONCE = {"photos": 0.04, "build": 0.4}
"""Seconds within which a command writes most of what it writes."""


def kill_at(project: Project, moment: float, watched: Path | None, *command: str) -> bool:
    """Run a command and kill it after so many seconds, or so many after *watched* changes; tell whether it ran on."""
    before = _names(watched) if watched else set()
    running = subprocess.Popen(
        project.command(*command),
        env=project.environment(),
        cwd=project.root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while watched and running.poll() is None and _names(watched) == before:
        time.sleep(0.0005)
    time.sleep(moment)
    running.kill()
    return running.wait() < 0


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def _moments(project: Project, *command: str) -> list[tuple[float, bool]]:
    """Choose when to kill: a time, and whether it counts from the first change."""
    started = time.perf_counter()
    assert project.run(*command).returncode == 0
    whole, luck = time.perf_counter() - started, random.Random(KILLS)
    return [
        (luck.uniform(0, _AT_ONCE[command[0]]), True) if number % 3 else (luck.uniform(0.3 * whole, whole), False)
        for number in range(KILLS)
    ]


@pytest.mark.slow
def test_photos_survives_being_killed(tmp_path: Path) -> None:
    """No photo is lost, all names lead to files, and the next run ends where an undisturbed one does."""
    untouched = awkward_project(tmp_path / "untouched").root
    undisturbed = Project(tmp_path / "undisturbed", "1749988800")
    shutil.copytree(untouched, undisturbed.root)
    originals = {path: normalized(path) or path.read_bytes() for path in _photos(untouched)}
    killed = half = 0
    for number, (moment, at_once) in enumerate(_moments(undisturbed, "photos")):
        project = Project(tmp_path / str(number), "1749988800")
        shutil.copytree(untouched, project.root)
        for _ in range(1 + number % 3 // 2):  # every third is killed again while it recovers
            killed += kill_at(project, moment, project.root / BUNDLE if at_once else None, "photos")
            half += tree(project.root) not in (tree(untouched), tree(undisturbed.root))
            _nothing_is_lost(project.root, originals)
        assert project.run("photos").returncode == 0
        assert tree(project.root) == tree(undisturbed.root)
        shutil.rmtree(project.root)
    print(f"photos: killed {killed} times, {half} of them half way")
    assert killed >= KILLS // 3
    assert half


def _photos(root: Path) -> list[Path]:
    return [path for path in sorted((root / BUNDLE).iterdir()) if path.suffix != ".md"]


def _nothing_is_lost(root: Path, originals: dict[Path, bytes]) -> None:
    folder = root / BUNDLE
    there = {path.name: path.read_bytes() for path in _photos(root) if not path.name.startswith(PREFIX)}
    for original, fit in originals.items():
        assert there.get(original.name) == original.read_bytes() or fit in there.values()
    known = {*originals.values(), *(path.read_bytes() for path in originals)}
    assert set(there.values()) <= known
    for text in ("index.sr.md", "index.en.md"):
        assert set(named_photos(folder / text)) <= there.keys()


STEPS = """
import os, signal, sys
from newsroom.cli import main
left = int(sys.argv.pop(1))
def before_each_step(event, _arguments):
    global left
    step = event in ("os.rename", "os.remove")
    left -= step
    if step and not left:
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(before_each_step)
main()
"""
"""Runs the command and kills it before the so-manieth time that a file gets or loses its name."""


@pytest.mark.slow
def test_photos_survives_being_killed_at_every_step(tmp_path: Path) -> None:
    """Between any two changes in the folder: new photos, both texts, old photos."""
    untouched = awkward_project(tmp_path / "untouched").root
    undisturbed = Project(tmp_path / "undisturbed", "1749988800")
    shutil.copytree(untouched, undisturbed.root)
    assert undisturbed.run("photos").returncode == 0
    originals = {path: normalized(path) or path.read_bytes() for path in _photos(untouched)}
    gone = {path.name for path in originals} - {path.name for path in _photos(undisturbed.root)}
    steps = len(originals) + 2 + len(gone)
    for step in sorted({1 + number * (steps - 1) // (KILLS - 1) for number in range(KILLS)}):
        project = Project(tmp_path / str(step), "1749988800")
        shutil.copytree(untouched, project.root)
        line = [sys.executable, "-c", STEPS, str(step), *project.command("photos")[len(COMMAND) :]]
        killed = subprocess.run(line, env=project.environment(), capture_output=True, check=False)
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        _nothing_is_lost(project.root, originals)
        assert project.run("photos").returncode == 0
        assert tree(project.root) == tree(undisturbed.root)
        shutil.rmtree(project.root)


@pytest.mark.slow
def test_build_survives_being_killed(tmp_path: Path) -> None:
    """Killed while photos are made, a build leaves originals, site and every rendition whole; the next one is right."""
    project = awkward_project(tmp_path / "project", (1800, 1200))
    assert project.run("photos").returncode == 0
    shutil.copytree(ROOT / "overrides", project.root / "overrides")
    _with_theme(project.root / "mkdocs.yml")
    moments = _moments(project, "build")
    cache, site, sources = project.root / CACHE, tree(project.site), tree(project.root / "news")
    whole = tree(cache)
    killed = half = 0
    for moment, at_once in moments:
        shutil.rmtree(cache)
        killed += kill_at(project, moment, cache if at_once else None, "build")
        left = {name: content for name, content in tree(cache).items() if not name.startswith(PREFIX)}
        half += 0 < len(left) < len(whole)
        assert left.items() <= whole.items()
        assert tree(project.root / "news") == sources
        assert tree(project.site) == site
    assert project.run("build").returncode == 0
    assert (tree(project.site), tree(cache)) == (site, whole)
    print(f"build: killed {killed} times, {half} of them with some of the renditions made")
    assert killed >= KILLS // 3
    assert half


def _with_theme(settings: Path) -> None:
    theme = "theme:\n  name: material\n  custom_dir: overrides\n"
    settings.write_text(theme + settings.read_text(encoding="utf-8"), encoding="utf-8")
