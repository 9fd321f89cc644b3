"""Colours of photos against LittleCMS, the long way."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from icc_profiles import printers
from newsroom.images.decode import open_photo
from photo_corpora import present
from photo_samples import mean_difference
from PIL import Image, ImageCms, ImageOps

FindPhoto = Callable[[str], Path]


def reference(path: Path, size: tuple[int, int]) -> Image.Image:
    """Convert a whole photo at full size by LittleCMS, then scale it: the long way."""
    image = ImageOps.exif_transpose(Image.open(path))
    profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
    seen = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert seen is not None
    return seen.resize(size, Image.Resampling.LANCZOS)


MOVED = {
    "wide-gamut.jpg": 12.0,
    "wide-gamut.png": 12.0,
    "apple_gainmap_new.jpg": 1.5,  # Display P3
    "paris_exif_xmp_icc_gainmap_bigendian.jpg": 3.1,  # Display P3 under a name that holds “sRGB”
    "p3.png": 2.3,
    "xmp_test.jpg": 1.3,  # Adobe RGB
    "gain-map.jpg": 0.0,
    "dog_exif_extended_xmp_icc.jpg": 0.0,
}
"""How far a photo's colours would be off without its profile."""


@pytest.mark.parametrize("name", present(*MOVED))
def test_colours_are_those_of_littlecms(name: str, photo_file: FindPhoto) -> None:
    """Wide-gamut photos come out in the colours that their profile means."""
    path, moved = photo_file(name), MOVED[name]
    found = open_photo(path, fit=1600).image
    expected = reference(path, found.size)
    assert mean_difference(found, expected) <= (min(0.6 * moved, 2) if moved else 2)
    raw = ImageOps.exif_transpose(Image.open(path)).convert("RGB")
    assert mean_difference(raw.resize(expected.size, Image.Resampling.LANCZOS), expected) >= moved


@pytest.mark.parametrize("name", present("turned-1.jpg", "Landscape_6.jpg"))
def test_cmyk_with_a_profile_has_its_colours(name: str, tmp_path: Path, photo_file: FindPhoto) -> None:
    """A print shop's CMYK goes through its own profile."""
    inked = Image.open(photo_file(name)).convert("CMYK")
    inked.save(tmp_path / "a.jpg", quality=95, icc_profile=printers())
    opened = open_photo(tmp_path / "a.jpg", fit=600)
    assert opened.notes == ()
    expected = reference(tmp_path / "a.jpg", opened.image.size)
    assert mean_difference(opened.image, expected) <= 2
    plain = Image.open(tmp_path / "a.jpg").convert("RGB").resize(expected.size)
    assert mean_difference(plain, expected) > 10


@pytest.mark.parametrize(
    ("inked", "screen"),
    [("print.jpg", "edited.jpg"), *zip(present("pil_sample_cmyk.jpg"), present("pil_sample_rgb.jpg"), strict=True)],
)
def test_cmyk_without_a_profile_has_its_colours(inked: str, screen: str, photo_file: FindPhoto) -> None:
    """The same picture in CMYK and RGB looks much the same (4.7 off; with its ink the wrong way round, 200)."""
    assert mean_difference(*(open_photo(photo_file(name)).image for name in (inked, screen))) <= 6


@pytest.mark.parametrize("name", present("sixteen-bit.png", "16bit.cropped.tif"))
def test_sixteen_bit_scan_is_not_white(name: str, photo_file: FindPhoto) -> None:
    """Scaled, not clipped: its brightest value is 694 of 65,535."""
    (darkest, brightest), *others = open_photo(photo_file(name)).image.getextrema()
    assert 1 <= darkest <= brightest == 3
    assert others == [(darkest, brightest)] * 2


@pytest.mark.parametrize("name", present("transparent.png", "full-transparent.png"))
def test_a_transparent_picture_is_white(name: str, photo_file: FindPhoto) -> None:
    """What nobody sees in the file is not seen on the page."""
    assert open_photo(photo_file(name)).image.getextrema() == ((255, 255),) * 3
