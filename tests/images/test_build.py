"""Photos built: what was seen is kept, large ones wait for each other, and who waits sees how far the build is."""

from __future__ import annotations

import os
import pty
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from newsroom.core.cache import write_entry
from newsroom.core.pool import LARGE
from newsroom.images import build
from newsroom.images.build import build_photos
from newsroom.images.decode import DAMAGED_NOTE, OpenedPhoto, open_photo
from newsroom.images.digests import Digests
from newsroom.images.plan import CACHE, PlannedPhoto, plan_photo
from newsroom.images.sidecar import Sidecar, read_sidecar
from photo_samples import camera_like, saved
from PIL import Image
from site_reader import Project

LADDER = (40, 80)
FEAST = "beitraege/2024-11-20-erntefest"


def _plan(root: Path, original: Path) -> PlannedPhoto:
    return plan_photo(original, LADDER, Digests(root), cover=True)


def _planned(root: Path, name: str, image: Image.Image, **options: object) -> PlannedPhoto:
    (root / "news" / "a").mkdir(parents=True, exist_ok=True)
    return _plan(root, saved(root / "news" / "a" / name, image, **options))


def _damage(path: Path) -> None:
    """Change some bytes in the middle of a JPEG, so that it can still be opened."""
    whole = path.read_bytes()
    middle = len(whole) // 2
    path.write_bytes(whole[:middle] + b"\x55\xaa" * 6 + whole[middle + 12 :])


def test_what_was_noticed_is_told_in_every_build(tmp_path: Path) -> None:
    """The cache answers with its notes: a photo that is damaged stays so, whether it is made today or not."""
    path = saved(tmp_path / "a.jpg", camera_like((600, 400)))
    _damage(path)
    photos = [_plan(tmp_path, path)]
    first, second = build_photos(tmp_path, photos), build_photos(tmp_path, photos)
    assert (first.count, second.count) == (1, 0)
    assert first.notes == second.notes == ((photos[0], DAMAGED_NOTE),)


def test_a_photo_with_another_name_is_looked_at_again(tmp_path: Path) -> None:
    """A note on the name belongs to the name; the pixels are those in the cache."""
    right = _planned(tmp_path, "a.png", camera_like())
    build_photos(tmp_path, [right])
    before = {one: right.cache_path(tmp_path, one).stat().st_mtime_ns for one in right.all_renditions}
    wrong = _plan(tmp_path, right.original.rename(right.original.with_suffix(".jpg")))
    assert [note for _, note in build_photos(tmp_path, [wrong]).notes] == [
        "it is a PNG picture, though its name ends in “.jpg”"
    ]
    assert [wrong.cache_path(tmp_path, one).stat().st_mtime_ns for one in wrong.all_renditions] == [*before.values()]


@pytest.mark.parametrize(
    "kept", [b"", b"{", b"[]", b'{"color": "teal", "notes": [], "hashes": {}}', b'{"notes": []}', b"\xff"]
)
def test_a_damaged_sidecar_is_made_again(tmp_path: Path, kept: bytes) -> None:
    """Whatever stands in the cache, the build goes on and mends it."""
    photo = _planned(tmp_path, "a.png", Image.new("RGB", (90, 60), "#3c6e2f"))
    (tmp_path / CACHE).mkdir(parents=True)
    write_entry(photo.sidecar_path(tmp_path), kept)
    assert read_sidecar(photo.sidecar_path(tmp_path)) is None
    assert build_photos(tmp_path, [photo]).count == 1
    mended = read_sidecar(photo.sidecar_path(tmp_path))
    assert mended and mended.color == "#3c6e2f" and len(mended.hashes) == len(photo.all_renditions)


@pytest.mark.parametrize(
    ("colour", "tone"),
    [("#000000", "r0 g0 b0"), ("#ffffff", "r7 g7 b7"), ("#1f20df", "r0 g1 b6"), ("#c0c2b4", "r6 g6 b5")],
)
def test_a_colour_has_a_tone(colour: str, tone: str) -> None:
    """The tone is the colour in eights."""
    assert Sidecar(colour).tone == tone


def test_the_same_photo_in_many_bundles_is_no_quarrel(tmp_path: Path) -> None:
    """Many copies, made at once, write the same files without getting in each other's way."""
    photos = [_planned(tmp_path, f"{number}.png", Image.new("RGB", (90, 60), "teal")) for number in range(24)]
    assert build_photos(tmp_path, photos).failed == ()
    assert not [path for path in (tmp_path / CACHE).iterdir() if path.suffix == ".new"]


def _counting(most: dict[bool, int]) -> Callable[..., OpenedPhoto]:
    """Open photos as ever, and count how many large and small ones are open at once."""
    counted, now = threading.Lock(), {True: 0, False: 0}

    def counting(path: Path, megapixels: int, fit: int) -> OpenedPhoto:
        large = path.name.startswith("large")
        with counted:
            now[large] += 1
            most[large] = max(most[large], now[large])
        try:
            time.sleep(0.05)
            return open_photo(path, megapixels, fit=fit)
        finally:
            with counted:
                now[large] -= 1

    return counting


def test_large_photos_are_opened_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over 60 megapixels one waits for the other, however many cores there are; smaller ones do not."""
    most = {True: 0, False: 0}
    monkeypatch.setattr(build, "open_photo", _counting(most))
    side = int(LARGE**0.5) + 1
    large = [_planned(tmp_path, f"large{one}.jpg", Image.new("L", (side, side), one), quality=1) for one in range(4)]
    small = [_planned(tmp_path, f"small{one}.jpg", Image.new("L", (90, 60), one)) for one in range(4)]
    assert build_photos(tmp_path, large).failed == build_photos(tmp_path, small).failed == ()
    assert most[True] == 1
    assert most[False] > 1


@pytest.mark.slow
def test_a_build_says_how_many_photos_it_made(sample: Project) -> None:
    """One line where photos were made; what was noticed of them is told then and whenever the site is built."""
    _damage(sample.root / FEAST / "cover.jpg")
    first, second = sample.run("build"), sample.run("build")
    told = f"{FEAST}/cover.jpg:1: {DAMAGED_NOTE}\n"
    assert first.stderr == second.stderr == told
    assert [line for line in first.stdout.splitlines() if "Photo" in line] == ["Photos made: 4."]
    assert "Photo" not in second.stdout


@pytest.mark.slow
def test_the_largest_photo_is_the_sites_to_choose(sample: Project) -> None:
    """What is larger than the settings allow is refused by the check and by the build, in the same words."""
    settings = sample.root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("page_size: 2", "page_size: 2\n      photo_megapixels: 1"))
    wrong, remedy = "it has 1.2 megapixels (1280 × 960), more than the limit of 1", "save a smaller copy"
    for command in ("check", "build"):
        done = sample.run(command)
        assert done.returncode == 1
        told = done.stdout + done.stderr
        assert "cover.jpg" in told and wrong in told and remedy in told


@pytest.mark.slow
def test_a_terminal_shows_how_far_it_is(sample: Project) -> None:
    """Whoever waits at a terminal sees the photos counted, on standard error alone."""
    ours, theirs = pty.openpty()
    environment = sample.environment(TERM="xterm", COLUMNS="80")
    done = subprocess.Popen(sample.command("build"), env=environment, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    shown = b""
    while piece := _read(ours):
        shown += piece
    assert done.stdout is not None
    assert done.stdout.read().startswith(b"Photos made: 4.\nThe site is built ")
    assert done.wait() == 0
    assert b"Photos" in shown and b"100%" in shown


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so that nobody writes there any more.
        return b""
