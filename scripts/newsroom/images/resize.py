"""Resize: a picture made smaller, by Lanczos' filter over all the pixels that fall together (``adr/0007``)."""

from __future__ import annotations

from importlib.metadata import version

from cykooz_resizer import CropBox, FilterType, ResizeAlg, ResizeOptions, Resizer
from PIL import Image

PIPELINE = 1
"""Raise it whenever a picture is scaled to other pixels than before: it is in every cache key."""
SCALER = f"cykooz.resizer {version('cykooz.resizer')}"
"""What changes pixels besides the filter: part of every key in the cache."""
_LANCZOS = ResizeAlg.convolution(FilterType.lanczos3)
_GAP = 3.0
"""Pillow's own measure of indistinguishable: a large picture is first averaged down to three times the wanted size."""


def resized(
    image: Image.Image, size: tuple[int, int], part: tuple[float, float, float, float] | None = None
) -> Image.Image:
    """Return a new picture of *size*, of the *part* (left, top, right, bottom, in pixels), without any metadata."""
    left, top, right, bottom = part or (0.0, 0.0, *map(float, image.size))
    if image.mode not in ("L", "RGB"):
        fresh = image.resize(size, Image.Resampling.LANCZOS, (left, top, right, bottom), _GAP)
        fresh.info = {}
        return fresh
    fresh = Image.new(image.mode, size)
    box = CropBox(left, top, right - left, bottom - top)
    # One for each picture: threads scale at the same time.
    Resizer().resize_pil(image, fresh, ResizeOptions(resize_alg=_LANCZOS, crop_box=box))
    return fresh
