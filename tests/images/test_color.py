"""Colours of real photos against LittleCMS, the long way."""

from __future__ import annotations

import io
import itertools
import struct
from pathlib import Path

import pytest
from newsroom.images.decode import open_photo
from photo_samples import CORPUS, mean_difference, needs_corpus
from PIL import Image, ImageCms, ImageOps

pytestmark = needs_corpus


def reference(path: Path, size: tuple[int, int]) -> Image.Image:
    """Convert a whole photo at full size by LittleCMS, then scale it: the long way."""
    image = ImageOps.exif_transpose(Image.open(path))
    profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
    seen = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert seen is not None
    return seen.resize(size, Image.Resampling.LANCZOS)


@pytest.mark.parametrize(
    ("name", "moved"),
    [
        ("apple_gainmap_new.jpg", 1.5),  # Display P3
        ("paris_exif_xmp_icc_gainmap_bigendian.jpg", 3.1),  # Display P3 under a name that holds “sRGB”
        ("p3.png", 2.3),
        ("xmp_test.jpg", 1.3),  # Adobe RGB
        ("gain-map.jpg", 0.0),
        ("dog_exif_extended_xmp_icc.jpg", 0.0),
    ],
)
def test_colours_are_those_of_littlecms(name: str, moved: float) -> None:
    """Wide-gamut photos come out in the colours that their profile means; without it they would be off by *moved*."""
    found = open_photo(CORPUS / name, fit=1600).image
    expected = reference(CORPUS / name, found.size)
    assert mean_difference(found, expected) <= (0.6 * moved if moved else 2)
    raw = ImageOps.exif_transpose(Image.open(CORPUS / name)).convert("RGB")
    assert mean_difference(raw.resize(expected.size, Image.Resampling.LANCZOS), expected) >= moved


def cmyk_profile() -> bytes:
    """Make a small printer's profile, by two steps an ink: paper white to brown, far from the plain formula."""
    corners = [
        (max(12, 250 - 50 * c - 60 * m - 15 * y - 120 * k), 128 + 30 * m - 25 * c, 128 + 35 * y - 30 * c)
        for c, m, y, k in itertools.product((0, 1), repeat=4)
    ]
    identity = struct.pack(">9i", 65_536, 0, 0, 0, 65_536, 0, 0, 0, 65_536)
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity + bytes(range(256)) * 4
    table += bytes(itertools.chain.from_iterable(corners)) + bytes(range(256)) * 3
    table += bytes(-len(table) % 4)
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63_190, 65_536, 54_061)
    start = 128 + 4 + 2 * 12
    tags = struct.pack(">I", 2) + b"A2B0" + struct.pack(">II", start, len(table))
    tags += b"wtpt" + struct.pack(">II", start + len(table), len(white))
    size = start + len(table) + len(white)
    head = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02400000, b"prtr", b"CMYK", b"Lab ") + bytes(12) + b"acsp"
    head += bytes(28) + struct.pack(">3i", 63_190, 65_536, 54_061)
    return head.ljust(128, b"\0") + tags + table + white


def test_cmyk_with_a_profile_has_its_colours(tmp_path: Path) -> None:
    """A print shop's CMYK goes through its own profile."""
    inked = Image.open(CORPUS / "Landscape_6.jpg").convert("CMYK")
    inked.save(tmp_path / "a.jpg", quality=95, icc_profile=cmyk_profile())
    opened = open_photo(tmp_path / "a.jpg", fit=600)
    assert opened.notes == ()
    expected = reference(tmp_path / "a.jpg", opened.image.size)
    assert mean_difference(opened.image, expected) <= 2
    plain = Image.open(tmp_path / "a.jpg").convert("RGB").resize(expected.size)
    assert mean_difference(plain, expected) > 10


def test_cmyk_without_a_profile_has_its_colours() -> None:
    """The same picture in CMYK and RGB looks much the same (4.7 off; with its ink the wrong way round, 200)."""
    pair = [open_photo(CORPUS / f"pil_sample_{kind}.jpg").image for kind in ("cmyk", "rgb")]
    assert mean_difference(*pair) <= 6


def test_sixteen_bit_scan_is_not_white() -> None:
    """Scaled, not clipped: its brightest value is 694 of 65,535."""
    assert open_photo(CORPUS / "16bit.cropped.tif").image.getextrema() == ((1, 3),) * 3


def test_a_transparent_picture_is_white() -> None:
    """What nobody sees in the file is not seen on the page."""
    assert open_photo(CORPUS / "full-transparent.png").image.getextrema() == ((255, 255),) * 3
