"""Building: a mistake stops it with one plain line, and whatever happens, the last good site stays as it was."""

from __future__ import annotations

import json
import os
import random
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from site_reader import COMMAND, Project, Site, replacing, tree
from sites import NewProject, copy_own

BEES = "beitraege/2025-05-18-bienentag"
FEAST = "beitraege/2024-11-20-erntefest"


MISTAKES = [
    pytest.param(
        lambda root: (root / BEES / "index.en.md").unlink(), f"{BEES}/index.en.md", "write it", id="no translation"
    ),
    pytest.param(
        replacing(f"{BEES}/index.de.md", "2025-05-18", "2025-02-30"),
        f"{BEES}/index.de.md:3",
        "calendar",
        id="no such day",
    ),
    pytest.param(
        replacing(f"{BEES}/index.en.md", "slug: ", "sulg: "), f"{BEES}/index.en.md:4", "did you mean `slug`", id="key"
    ),
    pytest.param(replacing(f"{BEES}/index.de.md", "\n---\n", "\n"), f"{BEES}/index.de.md:1", "---", id="no end"),
    pytest.param(
        lambda root: (root / BEES / "index.de.md").write_bytes("---\ntitle: Bär\n---\n".encode("latin-1")),
        f"{BEES}/index.de.md:2",
        "UTF-8",
        id="encoding",
    ),
    pytest.param(
        replacing(f"{BEES}/index.de.md", "Fünf Höfe öffnen", "{{ fact.bees }} Höfe öffnen"),
        f"{BEES}/index.de.md:9",
        "`bees`",
        id="unknown fact",
    ),
    pytest.param(
        replacing(f"{BEES}/index.en.md", "slug: bee-day", "slug: tool-library"),
        f"{BEES}/index.en.md",
        "another `slug`",
        id="address twice",
    ),
    pytest.param(
        lambda root: (root / FEAST / "cover.jpg").unlink(), f"{FEAST}/index.de.md:12", "copy it there", id="no photo"
    ),
    pytest.param(
        lambda root: (root / FEAST / "cover.jpg").write_bytes(b"no photo at all"),
        f"{FEAST}/cover.jpg",
        "photo",
        id="damaged photo",
    ),
    pytest.param(
        replacing(f"{BEES}/index.de.md", "kein Obst", "kein [Obst](obst.md)"),
        f"{BEES}/index.de.md",
        "obst.md",
        id="link to nothing",
    ),
    pytest.param(
        replacing("mkdocs.yml", "Europe/Berlin", "Europe/Lindenmoor"), "mkdocs.yml", "Europe/Lindenmoor", id="setting"
    ),
]


def _with_a_former_site(project: Project) -> dict[str, bytes]:
    (project.site / "en").mkdir(parents=True)
    (project.site / "index.html").write_text("The last good site.", encoding="utf-8")
    (project.site / "en" / "index.html").write_text("Its other half.", encoding="utf-8")
    return tree(project.site)


def _leftovers(project: Project) -> list[str]:
    return [path.name for path in project.root.glob(".site*")]


@pytest.mark.slow
@pytest.mark.parametrize(("mistake", "place", "advice"), MISTAKES)
def test_a_mistake_stops_the_build_with_one_line(
    mistake: Callable[[Path], object], place: str, advice: str, sample: Project
) -> None:
    """Every mistake is told on one line with its file and what to do; nothing is published, nothing left lying."""
    before = _with_a_former_site(sample)
    mistake(sample.root)
    done = sample.run("build")
    said = (done.stdout + done.stderr).splitlines()
    assert done.returncode == 1
    lines = [line for line in said if place in line]
    assert len(lines) == 1, said
    assert advice in lines[0]
    assert not any("Traceback" in line or str(sample.root) in line for line in said), said
    assert tree(sample.site) == before
    assert _leftovers(sample) == []


def test_all_mistakes_are_told_together(sample: Project) -> None:
    """No mistake hides another: all of them are told at once, by file and line."""
    replacing(f"{BEES}/index.en.md", "slug: ", "sulg: ")(sample.root)
    replacing(f"{FEAST}/index.de.md", "2024-11-20", "20.11.2024")(sample.root)
    replacing("docs/en/about.md", "label: Grant", "labels: Grant")(sample.root)
    done = sample.run("build")
    places = [line.split(": ")[0] for line in done.stderr.splitlines()]
    for place in (f"{FEAST}/index.de.md:3", f"{BEES}/index.en.md:4", "docs/en/about.md:6"):
        assert place in places


@pytest.mark.slow
def test_a_good_build_says_one_line(sample: Project) -> None:
    """A build that works says how many pages it made, and warns of nothing; the first, how many photos too."""
    assert sample.run("build").stdout.startswith("Photos made: 4.\nThe site is built ")
    done = sample.run("build")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"The site is built in site/. Pages: {len(Site(sample.site).pages)}.\n"
    assert _leftovers(sample) == []


@pytest.mark.slow
def test_a_warning_is_told_and_does_not_stop_the_build(sample: Project) -> None:
    """Only errors do, though MkDocs builds strictly."""
    folder = sample.root / "beitraege" / "2024-11-20-erntefest"
    (folder / "noch-eins.jpg").write_bytes((folder / "cover.jpg").read_bytes())
    done = sample.run("build")
    assert done.returncode == 0
    assert "noch-eins.jpg:1: no text of this item shows this photo" in done.stderr


@pytest.mark.slow
def test_a_killed_build_leaves_the_former_site(sample: Project) -> None:
    """Killed at any moment, a build leaves the former site or a whole new one; the next build clears up."""
    _with_a_former_site(sample)
    begun = time.monotonic()
    whole = tree(sample.build().folder)
    lasted = time.monotonic() - begun
    moments = random.Random(4711)
    for _ in range(4):
        build = subprocess.Popen(sample.command("build"), env=sample.environment(), stderr=subprocess.DEVNULL)
        time.sleep(lasted * moments.random())
        build.kill()
        build.wait()
        assert tree(sample.site) == whole
    sample.build()
    assert _leftovers(sample) == []
    assert tree(sample.site) == whole


@pytest.mark.slow
def test_a_build_killed_while_it_swaps_loses_nothing(sample: Project) -> None:
    """Killed between the two renames, a build leaves the former site to the next one, which brings it back first."""
    before = _with_a_former_site(sample)
    killed = "import os, pathlib; rename = pathlib.Path.rename; done = []\n"
    killed += "def dying(path, to):\n    os.kill(os.getpid(), 9) if done else done.append(rename(path, to))\n"
    killed += f"pathlib.Path.rename = dying\n{COMMAND[2]}"
    subprocess.run([COMMAND[0], "-c", killed, *sample.command("build")[3:]], env=sample.environment(), check=False)
    assert not sample.site.exists()
    replacing(f"{BEES}/index.en.md", "slug: ", "sulg: ")(sample.root)
    assert sample.run("build").returncode == 1
    assert tree(sample.site) == before
    assert _leftovers(sample) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_where_writing_is_forbidden_it_is_said(sample: Project) -> None:
    """In a folder that must not be written to, the build fails with a sentence."""
    sample.root.chmod(0o500)
    try:
        done = sample.run("build")
    finally:
        sample.root.chmod(0o700)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "allow writing" in done.stderr


@pytest.mark.slow
def test_another_theme_is_refused_by_name(sample: Project) -> None:
    """Before, a project without `theme` ended in a traceback."""
    replacing("mkdocs.yml", "name: material", "name: readthedocs")(sample.root)
    done = sample.run("build")
    assert done.returncode == 1
    told = "mkdocs.yml: the theme is `readthedocs`; write `theme: {name: material, custom_dir: overrides}`\n"
    assert done.stderr.endswith(told) and "Traceback" not in done.stderr


def test_what_nobody_foresaw_is_one_sentence(sample: Project) -> None:
    """Its details are kept in a file; the site is as it was."""
    replacing("article.html", "{% block body %}", "{% block body %}{{ 1 // 0 }}")(
        sample.root / ".." / ".." / "overrides"
    )
    done = sample.run("build")
    last = done.stderr.splitlines()[-1]
    assert done.returncode == 1 and "Traceback" not in done.stderr and not sample.site.exists()
    assert last.startswith(
        "something went wrong that nobody foresaw (ZeroDivisionError); please pass on the details in /"
    )
    details = Path(last.rpartition(" ")[2])
    assert "ZeroDivisionError" in details.read_text("utf-8")
    details.unlink()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda theme: (theme / "listing.html").unlink(), "the theme has no template `listing.html`; put it back"),
        (lambda theme: (theme / "article.html").write_text("{% if %}"), "../../overrides/article.html:1: Expected an"),
        (lambda theme: (theme / "article.html").write_text("{{ a.b.c }}"), "a template cannot be filled ('a' is un"),
    ],
    ids=["missing", "broken", "unfilled"],
)
def test_a_template_is_no_disk_error(change: Callable[[Path], object], told: str, sample: Project) -> None:
    """What is wrong with a theme is said as such; “make room” would send people to the wrong place."""
    change(sample.root / ".." / ".." / "overrides")
    done = sample.run("build")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(told) and "Traceback" not in done.stderr


@pytest.mark.slow
def test_a_project_is_built_through_a_link_too(new_sample: NewProject, tmp_path: Path) -> None:
    """Whether its folder is reached directly or through a link does not matter."""
    project = new_sample(tmp_path / "real")
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    linked = tmp_path / "link" / project.root.relative_to(tmp_path / "real")
    assert replace(project, root=linked).build().folder.is_dir()


def test_the_own_project_has_no_problems(tmp_path: Path) -> None:
    """The repository's own content passes every check, and says so to machines as an empty list."""
    done = copy_own(tmp_path / "own").run("check", "--format", "json")
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (0, [], "")


@pytest.mark.slow
def test_build_and_check_say_the_same(sample: Project) -> None:
    """What stops the build is what the check tells, in the same words."""
    (sample.root / BEES / "index.en.md").unlink()
    (told,) = json.loads(sample.run("check", "--format", "json").stdout)
    line = f"{told['path']}:{told['line']}: {told['message']}: {told['fix']}"
    assert line in sample.run("build").stderr.splitlines()
