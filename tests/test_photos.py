"""Photos: what is published of them is the picture, upright, and nothing else."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from newsroom.photos import PhotoError, Picture, publish
from PIL import Image

Pixel = tuple[int, int, int]


def opened(picture: Picture) -> Image.Image:
    """Open what was published."""
    return Image.open(io.BytesIO(picture.content))


def pixel(picture: Picture, x: int, y: int) -> Pixel:
    """Give one pixel of what was published."""
    found = opened(picture).convert("RGB").getpixel((x, y))
    assert isinstance(found, tuple)
    return (int(found[0]), int(found[1]), int(found[2]))


def near(one: Pixel, other: Pixel, tolerance: int = 12) -> bool:
    """Tell whether two colours look the same, as JPEG keeps them."""
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=True))


def marked() -> Image.Image:
    """Make a picture, wider than high, with a red upper left quarter."""
    image = Image.new("RGB", (64, 32), "white")
    image.paste("red", (0, 0, 32, 16))
    return image


TURNED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("orientation", TURNED)
def test_orientation(orientation: int, tmp_path: Path) -> None:
    """However the phone was held, the photo is upright."""
    turn = TURNED[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    (marked() if turn is None else marked().transpose(turn)).save(tmp_path / "a.jpg", exif=exif, quality=95)
    picture = publish(tmp_path / "a.jpg", 1600)
    assert (picture.width, picture.height) == opened(picture).size == (64, 32)
    assert near(pixel(picture, 8, 4), (255, 0, 0))
    assert near(pixel(picture, 56, 4), (255, 255, 255))
    assert near(pixel(picture, 8, 28), (255, 255, 255))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_parts_become_white(mode: str, tmp_path: Path) -> None:
    """What is transparent is paper, not black."""
    image = Image.new("RGBA", (32, 32), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 16, 32))
    image.convert(mode).save(tmp_path / "a.png")
    picture = publish(tmp_path / "a.png", 1600)
    assert near(pixel(picture, 4, 16), (0, 0, 0))
    assert near(pixel(picture, 28, 16), (255, 255, 255))


def test_no_metadata(tmp_path: Path) -> None:
    """Neither the place nor the camera nor anybody's comment goes out with the photo."""
    exif = Image.Exif()
    exif[0x010F] = "SECRET maker"
    exif.get_ifd(0x8825)[2] = (43.0, 9.0, 11.0)
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SECRET xmp</x:xmpmeta>"
    marked().save(tmp_path / "a.jpg", exif=exif, xmp=xmp, comment=b"SECRET comment", dpi=(72, 72))
    assert (tmp_path / "a.jpg").read_bytes().count(b"SECRET") == 3
    picture = publish(tmp_path / "a.jpg", 1600)
    assert b"SECRET" not in picture.content
    image = opened(picture)
    assert not image.getexif()
    assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & image.info.keys()


def test_no_text_of_a_png(tmp_path: Path) -> None:
    """The same holds for the text that drawing programs put into PNGs."""
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", "SECRET")
    marked().save(tmp_path / "a.png", pnginfo=info)
    assert b"SECRET" not in publish(tmp_path / "a.png", 1600).content


@pytest.mark.parametrize(
    ("size", "width", "expected"),
    [
        ((400, 200), 1600, (400, 200)),
        ((400, 200), 400, (400, 200)),
        ((2000, 1000), 500, (500, 250)),
        ((1000, 2000), 500, (500, 1000)),
        ((100, 3000), 400, (53, 1600)),
        ((1, 1), 400, (1, 1)),
    ],
)
def test_size(size: tuple[int, int], width: int, expected: tuple[int, int], tmp_path: Path) -> None:
    """A photo gets smaller where it is wide, never larger, and keeps its proportions."""
    Image.new("RGB", size, "teal").save(tmp_path / "a.jpg")
    picture = publish(tmp_path / "a.jpg", width)
    assert (picture.width, picture.height) == expected


def test_sixteen_bits_of_grey(tmp_path: Path) -> None:
    """A scan in 16 bits keeps its greys; they are not all made white."""
    image = Image.new("I;16", (64, 16))
    image.putdata([x * 1024 for _ in range(16) for x in range(64)])
    image.save(tmp_path / "a.png")
    picture = publish(tmp_path / "a.png", 1600)
    for x, grey in ((1, 4), (16, 64), (32, 128), (62, 248)):
        assert near(pixel(picture, x, 8), (grey, grey, grey))


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "I;16", "F"])
def test_modes(mode: str, tmp_path: Path) -> None:
    """Whatever a program saved, a grey picture stays grey."""
    image = Image.new("RGB", (16, 16), (128, 128, 128)).convert(mode if mode not in ("I;16", "F") else "L")
    if mode == "I;16":
        image = Image.new("I;16", (16, 16), 128 * 257)
    if mode == "F":
        image = image.convert("F")
    image.save(tmp_path / "a.tif")
    average = opened(publish(tmp_path / "a.tif", 1600)).convert("L").resize((1, 1)).getpixel((0, 0))
    assert isinstance(average, int | float)
    assert abs(average - 128) <= 12


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "avif", "tif", "gif"])
def test_formats(suffix: str, tmp_path: Path) -> None:
    """Every common kind of file becomes a JPEG."""
    marked().save(tmp_path / f"a.{suffix}")
    picture = publish(tmp_path / f"a.{suffix}", 1600)
    assert opened(picture).format == "JPEG"
    assert near(pixel(picture, 8, 4), (255, 0, 0), 40)


def damaged() -> dict[str, bytes]:
    """Make files that are no photos, or no longer."""
    buffer = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(buffer, "JPEG")
    whole = buffer.getvalue()
    return {
        "empty": b"",
        "text": b"Ovo nije slika.",
        "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n",
        "start only": whole[:20],
        "half": whole[: len(whole) // 2],
        "zeros": b"\xff\xd8\xff\xe0" + bytes(100),
    }


@pytest.mark.parametrize("name", damaged())
def test_damaged_files(name: str, tmp_path: Path) -> None:
    """What cannot be read is told as such, never as a program's error."""
    (tmp_path / "a.jpg").write_bytes(damaged()[name])
    with pytest.raises(PhotoError) as caught:
        publish(tmp_path / "a.jpg", 1600)
    assert "Error" not in str(caught.value)
    assert "JPEG" in str(caught.value)


def test_broken_metadata_costs_no_picture(tmp_path: Path) -> None:
    """A good picture with damaged EXIF is published."""
    marked().save(tmp_path / "a.jpg", exif=b"Exif\x00\x00MM\x00*\x00\x00\xff\xff\x00\x01")
    assert publish(tmp_path / "a.jpg", 1600).width == 64


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    """A small file that says it is endless is not opened."""
    buffer = io.BytesIO()
    Image.new("1", (8, 8)).save(buffer, "GIF")
    content = bytearray(buffer.getvalue())
    content[6:10] = b"\xff\xff\xff\xff"  # The canvas: 65,535 × 65,535.
    (tmp_path / "a.gif").write_bytes(bytes(content))
    with pytest.raises(PhotoError):
        publish(tmp_path / "a.gif", 1600)


def test_a_changed_file_is_published_anew(tmp_path: Path) -> None:
    """The preview shows the photo that is there now."""
    Image.new("RGB", (32, 32), "red").save(tmp_path / "a.png")
    first = publish(tmp_path / "a.png", 1600)
    assert publish(tmp_path / "a.png", 1600) is first
    Image.new("RGB", (64, 32), "blue").save(tmp_path / "a.png")
    assert publish(tmp_path / "a.png", 1600).width == 64


def test_the_same_bytes_each_time(tmp_path: Path) -> None:
    """A photo is published the same wherever it lies."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        marked().save(tmp_path / name / "a.png")
    assert publish(tmp_path / "a" / "a.png", 1600) == publish(tmp_path / "b" / "a.png", 1600)
