"""Scaling: the same picture as Pillow's own filter gives, faster, and with nothing but its pixels."""

from __future__ import annotations

import pytest
from newsroom.images.resize import resized
from photo_samples import camera_like, mean_difference
from PIL import Image

SIZES = [((96, 64), (48, 32)), ((1, 1), (1, 1)), ((3, 500), (2, 333)), ((100, 3), (7, 1)), ((2600, 2100), (480, 388))]


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize(("size", "wanted"), SIZES)
def test_it_is_pillows_lanczos(mode: str, size: tuple[int, int], wanted: tuple[int, int]) -> None:
    """Within the rounding, in every mode, also where Pillow keeps a picture in several blocks of memory."""
    image = camera_like(size).convert(mode)
    found, expected = resized(image, wanted), image.resize(wanted, Image.Resampling.LANCZOS)
    assert (found.mode, found.size) == (mode, wanted)
    assert mean_difference(found.convert("RGB"), expected.convert("RGB")) < 0.5


def test_a_part_is_cut_to_fractions_of_a_pixel() -> None:
    image, part = camera_like((400, 300)), (0.0, 45.25, 400.0, 255.25)
    expected = image.resize((200, 105), Image.Resampling.LANCZOS, part)
    assert mean_difference(resized(image, (200, 105), part), expected) < 0.5


@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
def test_nothing_but_pixels_is_carried_over(mode: str) -> None:
    image = camera_like().convert(mode)
    image.info = {"comment": b"x", "icc_profile": b"y"}
    assert resized(image, (10, 10)).info == {}
    assert image.info
