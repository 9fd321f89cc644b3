"""What is published and kept of a photo: sizes, bytes, and nothing but the picture."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from newsroom.images.color import mean_color
from newsroom.images.decode import open_photo
from newsroom.images.encode import SETTINGS, encode
from newsroom.images.normalize.photo import normalized
from newsroom.images.renditions import digest, plan_renditions, plan_share
from photo_samples import RED, SIZE, WHITE, camera_like, near, saved
from PIL import Image


def test_renditions_are_scaled_in_order_and_repeat_exactly(tmp_path: Path) -> None:
    """Every planned rendition comes once, the largest first, in its own size and format, twice the same bytes."""
    size = (1800, 1200)
    path = saved(tmp_path / "a.jpg", camera_like(size))
    planned = (
        *plan_renditions("a", 1800, 1200, digest(path.read_bytes(), SETTINGS)),
        plan_share("a", 1800, 1200, "0" * 64),
    )
    first = list(encode(open_photo(path, fit=1600).image, planned))
    assert {rendition for rendition, _ in first} == set(planned)
    assert [rendition.width for rendition, _ in first] == [1600, 1600, 960, 960, 480, 480, 1200]
    for rendition, content in first:
        image = Image.open(io.BytesIO(content))
        assert (image.format, image.size) == (rendition.format.upper(), (rendition.width, rendition.height))
        assert not {"exif", "icc_profile", "xmp", "comment"} & image.info.keys()
    assert first == list(encode(open_photo(path, fit=1600).image, planned))


def test_nothing_is_carried_over_from_a_picture_with_everything(tmp_path: Path) -> None:
    """A picture that has a comment and a profile in it gives files without."""
    dirty = camera_like()
    dirty.info |= {"comment": b"Fundus Camera;0300236", "icc_profile": b"x", "exif": b"Exif\0\0y", "xmp": b"z"}
    for _, content in encode(dirty, plan_renditions("a", *SIZE, "0" * 64)):
        assert not any(word in content for word in (b"Fundus", b"ICC", b"Exif", b"XMP"))


def test_the_shared_part_is_cut_where_it_was_planned() -> None:
    """What stands outside the box is not in the picture."""
    image = Image.new("RGB", (400, 400), RED)
    image.paste("white", (0, 95, 400, 305))
    ((_, content),) = encode(image, [plan_share("a", 400, 400, "0" * 64)])
    shared = Image.open(io.BytesIO(content)).convert("RGB")
    assert shared.size == (400, 210)
    assert all(near(shared.getpixel(corner), WHITE) for corner in ((0, 1), (399, 1), (0, 208), (399, 208)))


def test_colour() -> None:
    """The placeholder is the mean colour."""
    image = Image.new("RGB", (10, 10), (0, 0, 0))
    image.paste((254, 126, 0), (0, 0, 5, 10))
    assert mean_color(image) == "#7f3f00"


@pytest.mark.parametrize("size", [(3000, 2000), (2000, 3001), (2560, 1700), (90, 60)])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_an_original_made_fit_stays_so(tmp_path: Path, size: tuple[int, int], suffix: str) -> None:
    """Whatever is put in, the second time there is nothing left to do."""
    exif = Image.Exif()
    exif[271] = "Maker"
    path = saved(tmp_path / f"a{suffix}", camera_like(size), exif=exif)
    content = normalized(path)
    assert content is not None
    assert b"Maker" not in content
    made = Image.open(io.BytesIO(content))
    assert made.format == "JPEG"
    assert max(made.size) == min(2560, max(size))
    path.write_bytes(content)
    assert normalized(path) is None


def test_metadata_is_taken_out_of_a_good_jpeg_without_touching_a_pixel(tmp_path: Path) -> None:
    """Where only metadata is in the way, no pixel is computed anew."""
    exif = Image.Exif()
    exif[271] = "Maker"
    path = saved(tmp_path / "a.jpg", camera_like(), exif=exif, comment=b"secret", quality=60)
    path.write_bytes(path.read_bytes() + b"trailing film")
    content = normalized(path)
    assert content is not None
    assert not any(word in content for word in (b"Maker", b"secret", b"trailing"))
    assert Image.open(io.BytesIO(content)).tobytes() == Image.open(path).tobytes()


def test_a_turned_jpeg_grows_no_heavier_than_it_was(tmp_path: Path) -> None:
    """A modest JPEG that has to be saved again keeps its own steps: neither larger nor much worse."""
    exif = Image.Exif()
    exif[274] = 6
    path = saved(tmp_path / "a.jpg", camera_like((1200, 800)), exif=exif, quality=55)
    content = normalized(path)
    assert content is not None
    assert len(content) <= path.stat().st_size * 1.02
