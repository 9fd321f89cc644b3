"""``newsroom photos``: originals made fit, names made safe, and the texts that follow."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from awkward import BESIDE, BUNDLE, NAMED, awkward_project, named_photos
from newsroom.checks.run import check_project
from newsroom.images.normalize.photo import normalized
from newsroom.settings.load import read_settings
from PIL import Image
from site_reader import Project, tree


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return awkward_project(tmp_path)


@pytest.mark.slow
def test_every_photo_is_fit_afterwards(project: Project) -> None:
    """All are there, under safe names of their own; both texts name them; a second run changes not a byte."""
    folder = project.root / BUNDLE
    done = project.run("photos")
    assert done.returncode == 0, done.stderr
    photos = [path for path in folder.iterdir() if path.suffix != ".md"]
    assert len(photos) == len({*NAMED, *BESIDE})
    for path in photos:
        assert path.name.isascii() and path.name == path.name.lower() and path.suffix == ".jpg"
        assert normalized(path) is None
    expected = ["img-0001-2.jpg", "djordje-zaklina-1.jpg", "slika-2.jpg", "it-s-100.jpg", "a-b.jpg", "cover.jpg"]
    assert named_photos(folder / "index.sr.md") == named_photos(folder / "index.en.md") == expected
    assert b"![](<img-0001-2.jpg>) [b](djordje-zaklina-1.jpg)  \n" in (folder / "index.en.md").read_bytes()
    before = tree(project.root)
    again = project.run("photos")
    assert (again.returncode, again.stdout, again.stderr) == (0, "Nothing is to be done.\n", "")
    assert tree(project.root) == before


def test_only_names_change_in_the_texts(project: Project) -> None:
    """Line ends, byte-order mark, comments and quotes stay."""
    folder = project.root / BUNDLE
    before = (folder / "index.sr.md").read_bytes().split(b"\r\n")
    project.run("photos")
    after = (folder / "index.sr.md").read_bytes().split(b"\r\n")
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed[:5] == [
        (b"  - file: IMG 0001.JPG", b"  - file: img-0001-2.jpg"),
        ("  - file: Đorđe & Žaklina (1).png".encode(), b"  - file: djordje-zaklina-1.jpg"),
        ('  - file: "слика #2.webp"'.encode(), b'  - file: "slika-2.jpg"'),
        (b"  - file: 'it''s 100%.tif'", b"  - file: 'it-s-100.jpg'"),
        (b'  - file: "a, b.jpeg"', b'  - file: "a-b.jpg"'),
    ]
    assert len(changed) == 6 and after[0] == "\ufeff---".encode()


def test_a_dry_run_writes_nothing(project: Project) -> None:
    before = tree(project.root)
    done = project.run("photos", "--dry-run")
    assert done.returncode == 0
    assert tree(project.root) == before
    assert "saved as JPEG" in done.stdout and "renamed a-b.jpg" in done.stdout and "Nothing was written." in done.stdout
    assert done.stderr == ""


@pytest.mark.slow
def test_a_photo_that_cannot_be_used_is_named_and_the_others_are_done(project: Project) -> None:
    """It stays as it is, with its name; the exit status says that something is left."""
    folder = project.root / BUNDLE
    (folder / "Pola.jpg").write_bytes((folder / "IMG 0001.JPG").read_bytes()[:-2000])
    (folder / "Papir.png").write_bytes(b"%PDF-1.7")
    done = project.run("photos")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"{BUNDLE}/Papir.png:1: it is a PDF document: put a photo here, saved as JPEG or PNG",
        f"{BUNDLE}/Pola.jpg:1: it is cut off, the rest of the picture is missing: "
        "copy it again from the phone or camera",
    ]
    assert (folder / "Pola.jpg").exists() and not (folder / "IMG 0001.JPG").exists()
    assert project.run("photos").stdout == "Nothing else can be done.\n"


def test_a_text_that_cannot_follow_leaves_its_bundle_as_it_is(project: Project) -> None:
    """Where a name is written in a way that cannot be changed safely, nothing in the bundle is."""
    text = project.root / BUNDLE / "index.en.md"
    text.write_bytes(text.read_bytes().replace(b"file: IMG 0001.JPG", b"file:\n      IMG 0001.JPG"))
    before = tree(project.root)
    done = project.run("photos")
    assert done.returncode == 1
    assert done.stderr.startswith(f"{BUNDLE}/index.en.md:8: `file` is written here in a way that cannot be changed")
    assert done.stderr.endswith(f"(nothing was changed in `{BUNDLE}`)\n") and done.stderr.count("\n") == 1
    assert tree(project.root) == before


def test_texts_and_other_files_are_never_touched(project: Project) -> None:
    folder = project.root / BUNDLE
    others = {"Beleške 1.TXT": b"a", "Thumbs.db": b"b", ".DS_Store": b"c", "._IMG 0001.JPG": b"d", "poziv.pdf": b"%PDF"}
    for name, content in others.items():
        (folder / name).write_bytes(content)
    assert project.run("photos").returncode == 0
    assert {name: (folder / name).read_bytes() for name in others} == others


@pytest.mark.parametrize("written", ["2024-05-14-radionica", BUNDLE, f"{BUNDLE}/", f"./{BUNDLE}"])
def test_a_bundle_is_named_or_given_as_a_path(project: Project, written: str) -> None:
    """Only the bundles that are asked for change."""
    other = project.root / "news" / "2024-06-01-susret"
    other.mkdir()
    (other / "Foto.png").write_bytes((project.root / BUNDLE / "photo.gif").read_bytes())
    assert project.run("photos", written).returncode == 0
    assert (other / "Foto.png").exists() and not (project.root / BUNDLE / "photo.gif").exists()


def test_a_bundle_that_is_not_there(project: Project) -> None:
    done = project.run("photos", "radionica")
    assert (done.returncode, done.stderr) == (2, "`radionica` is no folder in `news/`; check the name\n")


@pytest.mark.slow
def test_what_killed_runs_left_is_swept_away(project: Project) -> None:
    folder = project.root / BUNDLE
    (folder / ".newsroom-4711-1.new").write_bytes(b"half")
    project.run("photos")
    assert not list(folder.glob(".newsroom-*"))
    (folder / ".newsroom-4711-1.new").write_bytes(b"half")
    project.run("photos")
    assert not list(folder.glob(".newsroom-*"))


def test_two_names_of_one_picture_become_one(project: Project) -> None:
    """A copy under a name that becomes the same is the same photo."""
    folder = project.root / BUNDLE
    (folder / "Cover.JPG").write_bytes((folder / "cover.jpg").read_bytes())
    assert project.run("photos").returncode == 0
    assert not (folder / "Cover.JPG").exists() and not (folder / "cover-2.jpg").exists()


def test_the_checks_accept_what_the_command_leaves(project: Project) -> None:
    """What is named is all there, in both languages."""
    project.run("photos")
    problems = check_project(project.root, read_settings(project.root / "mkdocs.yml")).problems
    assert [problem for problem in problems if problem.severity == "error"] == []


def test_a_photo_named_without_an_ending_is_left_to_people(project: Project) -> None:
    folder = project.root / BUNDLE
    (folder / "slika").write_bytes((folder / "cover.jpg").read_bytes())
    text = folder / "index.sr.md"
    text.write_bytes(text.read_bytes().replace(b"file: cover.jpg", b"file: slika"))
    done = project.run("photos")
    assert f"{BUNDLE}/slika:1: it has a name without the ending of a photo: rename it" in done.stderr
    assert Image.open(io.BytesIO((folder / "slika").read_bytes())).size == (640, 480) or (folder / "slika").exists()
