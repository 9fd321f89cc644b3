"""Photos made here: every kind of pixel and orientation, with its outcome."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from newsroom.images.decode import measure, open_photo
from newsroom.images.normalize.photo import normalized
from newsroom.images.probe import ANIMATION_NOTE, PhotoError
from photo_samples import RED, SIZE, WHITE, camera_like, near, saved
from PIL import Image


@pytest.mark.parametrize("turn", [*range(10), 65_535])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".avif"])
def test_every_orientation_comes_out_upright(tmp_path: Path, turn: int, suffix: str) -> None:
    """The red corner is at the upper left whatever the tag says, also where the tag is nonsense."""
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    exif = Image.Exif()
    exif[274] = turn
    picture = Image.new("RGB", (96, 64), "white")
    picture.paste(RED, (0, 0, 30, 20))
    stored = picture.transpose(Image.Transpose(undo[turn])) if turn in undo else picture
    path = saved(tmp_path / f"a{suffix}", stored, exif=exif, **({"quality": 95} if suffix != ".tif" else {}))
    opened = open_photo(path)
    assert measure(path) == opened.image.size == (opened.width, opened.height) == (96, 64)
    assert near(opened.image.getpixel((10, 8)), RED, 12)
    assert near(opened.image.getpixel((85, 55)), WHITE)
    kept = normalized(path)
    if kept:
        assert Image.open(io.BytesIO(kept)).size == (96, 64)


@pytest.mark.parametrize(
    ("mode", "fill", "expected"),
    [
        ("1", 1, (255, 255, 255)),
        ("L", 100, (100, 100, 100)),
        ("LA", (100, 0), (255, 255, 255)),
        ("LA", (100, 255), (100, 100, 100)),
        ("RGB", RED, RED),
        ("RGBA", (0, 255, 0, 0), (255, 255, 255)),
        ("RGBA", (0, 0, 0, 51), (204, 204, 204)),
        ("I;16", 25_700, (100, 100, 100)),
        ("I;16", 65_535, (255, 255, 255)),
        ("P", 5, None),
    ],
)
@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("fit", [None, 40])
def test_every_kind_of_pixel(
    tmp_path: Path,
    mode: str,
    fill: int | tuple[int, ...],
    expected: tuple[int, ...] | None,
    suffix: str,
    fit: int | None,
) -> None:
    """Grey, palette, transparent and 16-bit pictures come out as they look on white."""
    image = Image.new(mode, SIZE, fill)
    if mode == "P":
        image.putpalette([7, 8, 9] * 5 + [*RED])
        expected = RED
    opened = open_photo(saved(tmp_path / f"a{suffix}", image), fit=fit).image
    assert opened.mode == "RGB"
    assert opened.size == (SIZE if fit is None else (40, 27))
    assert expected is not None
    assert near(opened.getpixel((20, 13)), expected, 1)


def test_sixteen_bit_grey_is_scaled_evenly(tmp_path: Path) -> None:
    """A ramp over 16 bits becomes a ramp over eight, not white."""
    ramp = b"".join(struct.pack("<H", value) for value in range(0, 65_536, 256))
    opened = open_photo(saved(tmp_path / "a.png", Image.frombytes("I;16", (256, 1), ramp)))
    assert list(opened.image.getchannel("R").tobytes()) == [round(256 * value / 257) for value in range(256)]


@pytest.mark.parametrize("mode", ["F", "I"])
def test_numbers_that_no_screen_shows_are_refused(tmp_path: Path, mode: str) -> None:
    """Floating point and 32 bits are data, not photos."""
    with pytest.raises(PhotoError, match="no screen shows"):
        open_photo(saved(tmp_path / "a.tif", Image.new(mode, SIZE, 1_000_000)))


def test_a_pngs_own_gamma_is_undone(tmp_path: Path) -> None:
    """A PNG saved with linear light comes out as bright as browsers show it."""
    raw = saved(tmp_path / "a.png", Image.new("RGB", SIZE, (55, 55, 55))).read_bytes()
    chunk = b"gAMA" + struct.pack(">I", 100_000)
    (tmp_path / "a.png").write_bytes(
        raw[:33] + struct.pack(">I", 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) + raw[33:]
    )
    assert near(open_photo(tmp_path / "a.png").image.getpixel((5, 5)), (127, 127, 127), 2)


def test_an_animation_gives_its_first_picture_and_a_note(tmp_path: Path) -> None:
    """Only the first picture is used, and whoever drew the animation is told."""
    frames = [Image.new("RGB", SIZE, color) for color in ("red", "blue")]
    for suffix in (".gif", ".png", ".webp"):
        path = tmp_path / f"a{suffix}"
        frames[0].save(path, save_all=True, append_images=frames[1:], duration=100)
        opened = open_photo(path)
        assert opened.notes == (ANIMATION_NOTE,)
        assert near(opened.image.getpixel((9, 9)), (255, 0, 0), 3)


def test_a_wrong_name_is_told_but_no_obstacle(tmp_path: Path) -> None:
    """What counts is the content."""
    (tmp_path / "a.jpg").write_bytes(saved(tmp_path / "b.png", camera_like()).read_bytes())
    assert open_photo(tmp_path / "a.jpg").notes == ("it is a PNG picture, though its name ends in “.jpg”",)
    assert open_photo(saved(tmp_path / "C.JPEG", camera_like())).notes == ()
