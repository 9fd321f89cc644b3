"""Photos planned and built: renditions are made once, kept in a cache that may be killed at any time, and pruned."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom.images.build import build_photos
from newsroom.images.decode import PhotoError
from newsroom.images.digests import Digests
from newsroom.images.plan import CACHE, PlannedPhoto, plan_photo, prune
from newsroom.settings.model import MEGAPIXELS
from photo_samples import camera_like, saved
from PIL import Image

LADDER = (200, 400)


def _photo(root: Path, name: str, colour: str = "teal") -> Path:
    path = root / "news" / "2024-05-14-radionica" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (600, 400), colour).save(path)
    return path


def planned(original: Path, ladder: tuple[int, ...], megapixels: int = MEGAPIXELS) -> PlannedPhoto:
    """Plan a photo in a project of which nothing is remembered."""
    return plan_photo(original, ladder, Digests(original.parent), megapixels, cover=True)


def _cached(root: Path) -> dict[str, tuple[int, bytes]]:
    return {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in (root / CACHE).iterdir()}


def test_every_size_is_made_in_both_formats(tmp_path: Path) -> None:
    photo = planned(_photo(tmp_path, "Sala 1.jpg"), LADDER)
    made = build_photos(tmp_path, [photo])
    assert (made.count, made.failed, made.notes) == (1, (), ())
    opened = [Image.open(photo.cache_path(tmp_path, one)) for one in photo.all_renditions]
    assert [(image.format, image.width) for image in opened[:-1]] == [
        ("WEBP", 200), ("WEBP", 400), ("JPEG", 200), ("JPEG", 400),
    ]  # fmt: skip
    assert all(photo.address(one).startswith("media/2024-05-14-radionica/sala-1-") for one in photo.all_renditions)


def test_a_second_time_nothing_is_made_again(tmp_path: Path) -> None:
    photos = [planned(_photo(tmp_path, "a.jpg"), LADDER), planned(_photo(tmp_path, "b.jpg", "tan"), LADDER)]
    assert build_photos(tmp_path, photos).count == 2
    before = _cached(tmp_path)
    assert build_photos(tmp_path, photos).count == 0
    assert _cached(tmp_path) == before


def test_what_is_missing_comes_out_as_it_was(tmp_path: Path) -> None:
    """A small size is scaled from the larger ones, whether a killed build has left these or not."""
    path = saved(tmp_path / "a.jpg", camera_like((900, 600)))
    photo = planned(path, (200, 400, 800))
    build_photos(tmp_path, [photo])
    whole = {name: content for name, (_, content) in _cached(tmp_path).items()}
    for one in photo.all_renditions:
        photo.cache_path(tmp_path, one).unlink()
        build_photos(tmp_path, [photo])
        assert {name: content for name, (_, content) in _cached(tmp_path).items()} == whole


def test_other_sizes_are_other_pixels(tmp_path: Path) -> None:
    """A site that chooses other widths does not get small ones that were scaled from others."""
    path = saved(tmp_path / "a.jpg", camera_like((900, 600)))
    one, other = planned(path, (200, 400, 800)), planned(path, (200, 800))
    assert one.cache_path(tmp_path, one.renditions[0]) != other.cache_path(tmp_path, other.renditions[0])


def test_an_unreadable_photo_is_named_and_the_others_are_made(tmp_path: Path) -> None:
    whole = _photo(tmp_path, "a.png")
    cut = _photo(tmp_path, "b.png", "tan")
    cut.write_bytes(cut.read_bytes()[:-60])
    photos = [planned(cut, LADDER), planned(whole, LADDER)]
    made = build_photos(tmp_path, photos)
    assert made.count == 1
    assert [photo.original for photo, _ in made.failed] == [cut]
    assert all(photos[1].cache_path(tmp_path, one).exists() for one in photos[1].all_renditions)


def test_what_nobody_asks_for_is_pruned_and_what_a_killed_build_left_too(tmp_path: Path) -> None:
    kept, gone = planned(_photo(tmp_path, "a.jpg"), LADDER), planned(_photo(tmp_path, "b.jpg", "tan"), LADDER)
    build_photos(tmp_path, [kept, gone])
    (tmp_path / CACHE / "half.123.new").write_bytes(b"half")
    prune(tmp_path, [kept])
    renditions = {kept.cache_path(tmp_path, one).name for one in kept.all_renditions}
    assert set(_cached(tmp_path)) == renditions | {kept.sidecar_path(tmp_path).name}


def test_a_changed_photo_has_other_names(tmp_path: Path) -> None:
    before = planned(_photo(tmp_path, "a.jpg"), LADDER)
    after = planned(_photo(tmp_path, "a.jpg", "tan"), LADDER)
    assert not {one.name for one in before.all_renditions} & {one.name for one in after.all_renditions}


def test_what_is_no_photo_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PhotoError):
        planned(tmp_path / "nema.jpg", LADDER)


def test_a_photo_over_the_sites_limit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="more than the limit of 1"):
        planned(saved(tmp_path / "a.png", Image.new("L", (1001, 1000))), LADDER, 1)
