"""A cache that came from elsewhere: whatever was done to it, each photo is published as its own, or made anew."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from newsroom.core.cache import read_entry, write_entry
from newsroom.images import digests
from newsroom.images.build import build_photos
from newsroom.images.digests import MEMORY, Digests
from newsroom.images.plan import CACHE, PlannedPhoto, plan_photo, prune
from photo_samples import camera_like, saved

SIZES = (80, 160)
Photos = tuple[PlannedPhoto, PlannedPhoto]


def _plan(root: Path) -> Photos:
    known = Digests.load(root)
    first, second = (plan_photo(root / "news" / "a" / name, SIZES, known, cover=True) for name in ("a.jpg", "b.jpg"))
    known.save()
    return first, second


def _published(root: Path, photos: Photos) -> list[list[bytes]]:
    return [[photo.cache_path(root, one).read_bytes() for one in photo.all_renditions] for photo in photos]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Photos, list[list[bytes]]]:
    """Build two photos of the same size, and remember what they became."""
    monkeypatch.setattr(digests, "_SETTLED", 0)
    (tmp_path / "news" / "a").mkdir(parents=True)
    for seed, name in enumerate(("a.jpg", "b.jpg")):
        path = saved(tmp_path / "news" / "a" / name, camera_like((200, 150), seed), quality=90)
        os.utime(path, (1, 1))
    time.sleep(0.02)  # so that a clock's tick lies between writing and looking
    photos = _plan(tmp_path)
    build_photos(tmp_path, photos)
    return photos, _published(tmp_path, photos)


def _file(root: Path, photos: Photos, which: int = 0, photo: int = 0) -> Path:
    return photos[photo].cache_path(root, photos[photo].all_renditions[which])


def _swap(one: Path, other: Path) -> None:
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 255
    path.write_bytes(content)


def _swap_digests(root: Path, *_: object) -> None:
    memory = root / MEMORY
    text = memory.read_bytes()
    first, second = (part[:64] for part in text.split(b'], "')[1:3])
    assert len({first, second}) == 2
    memory.write_bytes(text.replace(first, b"x").replace(second, first).replace(b"x", second))


DAMAGES: dict[str, Callable[[Path, Photos], object]] = {
    "pictures of two photos exchanged": lambda root, photos: _swap(_file(root, photos), _file(root, photos, photo=1)),
    "sizes of one photo exchanged": lambda root, photos: _swap(_file(root, photos), _file(root, photos, 1)),
    "formats exchanged": lambda root, photos: _swap(_file(root, photos), _file(root, photos, 2)),
    "cut off": lambda root, photos: _file(root, photos).write_bytes(_file(root, photos).read_bytes()[:100]),
    "emptied": lambda root, photos: _file(root, photos).write_bytes(b""),
    "one bit turned": lambda root, photos: _flip(_file(root, photos)),
    "something behind the end": lambda root, photos: _file(root, photos).open("ab").write(b"<script>"),
    "a web page in its place": lambda root, photos: _file(root, photos).write_bytes(b"<script>alert(1)</script>"),
    "gone": lambda root, photos: _file(root, photos).unlink(),
    "a link in its place": lambda root, photos: _link(_file(root, photos), _file(root, photos, photo=1)),
    "a link to nowhere": lambda root, photos: _link(_file(root, photos), root / "nowhere"),
    "sidecars exchanged": lambda root, photos: _swap(*(photo.sidecar_path(root) for photo in photos)),
    "sidecar damaged": lambda root, photos: _flip(photos[0].sidecar_path(root)),
    "sidecar gone": lambda root, photos: photos[0].sidecar_path(root).unlink(),
    "sidecar of plain JSON": lambda root, photos: photos[0].sidecar_path(root).write_bytes(b'{"color": "#123456"}'),
    "digests exchanged": _swap_digests,
    "digests no text": lambda root, _: (root / MEMORY).write_bytes(b"\0\xff"),
    "digests endless": lambda root, _: (root / MEMORY).write_bytes(b"[" * 100_000),
    "digests endless, and sealed": lambda root, _: write_entry(root / MEMORY, b"[" * 100_000),
    "digests gone": lambda root, _: (root / MEMORY).unlink(),
    "a folder among the files": lambda root, _: (root / CACHE / "folder").mkdir(),
    "all of it gone": lambda root, _: shutil.rmtree(root / CACHE),
}


def _link(path: Path, target: Path) -> None:
    path.unlink()
    path.symlink_to(target)


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_each_photo_is_published_as_its_own(
    damage: Callable[[Path, Photos], object], tmp_path: Path, built: tuple[Photos, list[list[bytes]]]
) -> None:
    """Before, eleven of seventeen such damages were published, or stopped every build."""
    before, expected = built
    damage(tmp_path, before)
    photos = _plan(tmp_path)
    build_photos(tmp_path, photos)
    prune(tmp_path, photos)
    assert _published(tmp_path, photos) == expected
    assert not any(path.is_symlink() for path in (tmp_path / CACHE).iterdir())
    assert build_photos(tmp_path, photos).count == 0


def test_an_untouched_cache_is_believed(tmp_path: Path, built: tuple[Photos, list[list[bytes]]]) -> None:
    assert build_photos(tmp_path, _plan(tmp_path)).count == 0


@pytest.mark.parametrize("content", [b"", b"x", b"\xff" * 1000])
def test_an_entry_comes_back_as_it_was_written(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "entry"
    assert read_entry(path) is None
    write_entry(path, content)
    assert read_entry(path) == content
    path.write_bytes(path.read_bytes() + b" ")
    assert read_entry(path) is None
