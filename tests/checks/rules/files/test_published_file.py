"""What lies beside the pages: a photo that tells where it was taken, and links out of the project, stop the build."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from folders import BASE
from newsroom.checks.rules.files.published_file import RULE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings
from PIL import Image
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
    pytest.param(_photo("docs/de/a.txt"), "docs/de/a.txt:1: it tells where it was taken", id="photo by another name"),
    pytest.param(_link("docs/assets/p.txt", "/etc/passwd"), f"docs/assets/p.txt:1: {FOREIGN}", id="link to a file"),
    pytest.param(_link("docs/assets/apt", "/etc/apt"), f"docs/assets/apt:1: {FOREIGN}", id="link to a folder"),
    pytest.param(_link("docs/de/apt", "/etc/apt"), f"docs/de/apt:1: {FOREIGN}", id="link among the pages"),
    pytest.param(
        _link("docs/assets/s.txt", "../../mkdocs.yml"),
        "docs/assets/s.txt:1: this is a link out of `docs/`",
        id="settings",
    ),
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


SCRIPT = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
UNFIT = {
    "docs/de/evil.markdown": "---\ntitle: x\ntemplate: base.html\n---\n",
    "docs/evil.md": "---\ntitle: x\ntemplate: base.html\n---\n",
    "docs/assets/evil.html": "<script>alert(1)</script>",
    "docs/assets/evil.svg": SCRIPT,
    "docs/assets/javascripts/gallery.js": "alert(1)",
    "docs/assets/stylesheets/tokens.css": "body { color: red }",
    "docs/de/about.md~": "x",
}


@pytest.mark.slow
def test_switched_off_the_rule_lets_nothing_unfit_out(sample: Project) -> None:
    """What may be published is decided once more where MkDocs has listed what it would publish."""
    off = f"      page_size: 2\n      rules: {{{RULE.id}: 'off'}}\n"
    replacing("mkdocs.yml", "      page_size: 2\n", off)(sample.root)
    for name, content in UNFIT.items():
        path = sample.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        done = sample.run("build")
        assert done.returncode == 1 and done.stderr.startswith(f"{name}: "), done.stderr
        assert not sample.site.exists()
        path.unlink()


@pytest.mark.slow
def test_what_is_not_published_may_be_anything(sample: Project) -> None:
    """Neither what systems hide nor what `exclude_docs` names is published, so it is nobody's business."""
    replacing("mkdocs.yml", "strict: true\n", "strict: true\nexclude_docs: |\n  *.yml\n")(sample.root)
    before = sample.build()
    files = sorted(tree(before.folder))
    for name in ("docs/assets/notes.yml", "docs/.DS_Store", "docs/de/.trash/secret.md", "docs/de/._about.md"):
        (sample.root / name).parent.mkdir(parents=True, exist_ok=True)
        (sample.root / name).write_text("x", encoding="utf-8")
    assert sorted(tree(sample.build().folder)) == files


def _clash(*names: str) -> Callable[[Path], object]:
    def change(root: Path) -> None:
        (root / "docs/assets").mkdir(parents=True)
        for name in names:
            (root / "docs/assets" / name).write_bytes(b"x")

    return change


NAMES = [
    pytest.param(_clash("a.pdf", "A.pdf"), "docs/assets/a.pdf error many systems take `A.pdf`", id="capitals"),
    pytest.param(_clash("\u010da.pdf", "c\u030ca.pdf"), "docs/assets/\u010da.pdf error many systems", id="accents"),
    pytest.param(_clash("con.pdf"), "docs/assets/con.pdf warning Windows cannot have", id="device"),
    pytest.param(_clash("a" * 120 + ".pdf"), f"docs/assets/{'a' * 120}.pdf warning its name has more than", id="long"),
    pytest.param(_clash("a\nb.pdf"), "docs/assets/a b.pdf error its name holds characters", id="line break"),
    pytest.param(_clash("a\udcff.pdf"), "docs/assets/a\ufffd.pdf error its name holds characters", id="no UTF-8"),
]


@pytest.mark.parametrize(("change", "expected"), NAMES)
def test_names(change: Callable[[Path], object], expected: str, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    change(tmp_path)
    (told,) = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert f"{told.path} {told.severity} {told.message}".startswith(expected)


@pytest.mark.parametrize("name", ["2024-05-14-a\n::error::x", "2024-05-14-a\udcff", "2024-05-14-a\x1b[31m"])
def test_a_bundle_whose_name_cannot_be_shown_is_told_and_not_read(name: str, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    shutil.copytree(BASE / "news/2024-05-14-radionica", tmp_path / "news" / name)
    (told,) = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert (told.rule, told.severity) == ("published-file", "error")
    assert told.path.isprintable()


def test_a_logo_may_be_of_any_kind_that_photos_are(tmp_path: Path) -> None:
    """It is published in other files than the one that lies there."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    Image.new("RGB", (64, 64)).save(tmp_path / "docs/sr/partners/znak.tiff")
    assert [one.rule for one in check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems] == [RULE.id]
    page = tmp_path / "docs/sr/partners/fond.md"
    page.write_text(page.read_text("utf-8").replace("---\n", "---\nlogo: znak.tiff\n", 1), "utf-8")
    assert check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems == ()
