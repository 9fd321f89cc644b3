"""Renditions: which sizes and formats of a photo the site holds, and under which names; plain arithmetic, no pixels."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Format = Literal["webp", "jpeg"]
Box = tuple[float, float, float, float]

LADDER = (480, 960, 1600)
"""Widths in pixels: a phone, a phone with a dense screen or a column, a desktop."""
FORMATS: tuple[Format, ...] = ("webp", "jpeg")
"""The best first, as `<picture>` wants its sources."""
SHARE = (1200, 630)
"""What social networks show beside a link."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
"""Nothing is cut off."""
_TALLEST = 16_383
"""The most rows a WebP file can have."""
_ABOVE_CENTRE = 1 / 3
"""How much of what is cut off a portrait goes from its top: heads are in the upper half."""
_EXTENSIONS: dict[Format, str] = {"webp": "webp", "jpeg": "jpg"}


@dataclass(frozen=True, slots=True)
class Rendition:
    """One size and format of a photo."""

    format: Format
    """How it is written."""
    width: int
    """In pixels."""
    height: int
    """In pixels."""
    name: str
    """File name: it changes with the original, so that browsers may keep the file for ever."""
    box: Box = WHOLE
    """Which part of the upright photo: left, top, right, bottom, as parts of its width and height."""


def digest(original: bytes, settings: str) -> str:
    """Return the content hash of an original together with the settings that change pixels."""
    content = hashlib.sha256(original)
    content.update(b"\0" + settings.encode())
    return content.hexdigest()


def scaled(width: int, height: int, wanted: int) -> tuple[int, int]:
    """Return the size at most *wanted* pixels wide, in the same proportion: never larger, never without a pixel."""
    if width <= wanted:
        return width, height
    return wanted, max(1, round(height * wanted / width))


def plan_renditions(
    stem: str,
    width: int,
    height: int,
    digest: str,
    ladder: Sequence[int] = LADDER,
    formats: Sequence[Format] = FORMATS,
) -> tuple[Rendition, ...]:
    """Plan the renditions of a photo of *width* by *height* upright pixels, the smallest first in each format."""
    sizes = [scaled(width, height, step) for step in sorted({min(step, width) for step in ladder})]
    return tuple(
        Rendition(format, wide, min(high, _TALLEST), _name(stem, digest, str(wide), format))
        for format in formats
        for wide, high in sizes
    )


def plan_share(stem: str, width: int, height: int, digest: str) -> Rendition:
    """Plan the picture that social networks show: 1200 by 630, or as much of that shape as a smaller photo has."""
    box = _cover(width, height)
    across, down = (box[2] - box[0]) * width, (box[3] - box[1]) * height
    shrink = min(1.0, across / SHARE[0], down / SHARE[1])
    size = (max(1, round(SHARE[0] * shrink)), max(1, round(SHARE[1] * shrink)))
    return Rendition("jpeg", *size, _name(stem, digest, "share", "jpeg"), box)


def width_needed(renditions: Sequence[Rendition]) -> int:
    """Return the width to open a photo with, so that no rendition has to be made larger than its source."""
    return max(math.ceil(rendition.width / (rendition.box[2] - rendition.box[0])) for rendition in renditions)


def cache_key(digest: str, rendition: Rendition, encoders: str) -> str:
    """Return the name of a rendition in a cache: the same key, the same bytes, whatever the photo is called."""
    pixels = (digest, rendition.format, rendition.width, rendition.height, rendition.box, encoders)
    return hashlib.sha256(repr(pixels).encode()).hexdigest()


def sidecar_key(digest: str, suffix: str, encoders: str) -> str:
    """Return the name of a photo's sidecar in the same cache; notes may be about the suffix."""
    return hashlib.sha256(repr((digest, suffix.lower(), encoders)).encode()).hexdigest() + ".json"


def _cover(width: int, height: int) -> Box:
    excess = width * SHARE[1] - height * SHARE[0]
    if excess > 0:
        margin = excess / (2 * width * SHARE[1])
        return (margin, 0.0, 1.0 - margin, 1.0)
    cut = -excess / (height * SHARE[0])
    top = cut * (_ABOVE_CENTRE if height > width else 1 / 2)
    return (0.0, top, 1.0, top + (1.0 - cut))


def _name(stem: str, digest: str, size: str, format: Format) -> str:
    return f"{stem}-{digest[:8]}-{size}.{_EXTENSIONS[format]}"
