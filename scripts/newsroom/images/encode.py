"""Encode: a photo's renditions as files, each with nothing in it but the picture (settings: ``adr/0007``)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from itertools import groupby

import PIL
from PIL import Image, features

from newsroom.images.renditions import WHOLE, Box, Format, Rendition
from newsroom.images.resize import SCALER, resized

SAVE_OPTIONS: dict[Format, tuple[str, dict[str, int | bool]]] = {
    "jpeg": ("JPEG", {"quality": 78, "progressive": True, "optimize": True}),
    "webp": ("WEBP", {"quality": 78, "method": 4}),
}
"""Pillow's name of each format, and what it is saved with."""
PIPELINE = 1
"""Raise it whenever a picture is cut or written otherwise than before: it is in every cache key."""
SETTINGS = repr(sorted(SAVE_OPTIONS.items()))
"""What changes pixels besides the original: part of every rendition's name."""
ENCODERS = (
    f"Pillow {PIL.__version__}, jpeg {features.version('libjpeg_turbo')}, webp {features.version('webp')}, {SCALER}"
)
"""What changes bytes besides the settings: part of every key in the cache."""


def encode(image: Image.Image, renditions: Iterable[Rendition]) -> Iterator[tuple[Rendition, bytes]]:
    """Return every rendition's file, the largest first, each scaled from the next larger."""
    larger = image
    for (whole, width, height, box), group in groupby(sorted(renditions, key=_order, reverse=True), _order):
        picture = scaled_copy(larger if whole else image, (width, height), box)
        if whole:
            larger = picture
        for rendition in group:
            yield rendition, _file(picture, rendition.format)


def scaled_copy(image: Image.Image, size: tuple[int, int], box: Box = WHOLE) -> Image.Image:
    """Return a new picture of that size: Pillow's own copies carry comments and profiles along."""
    if (image.size, box) == (size, WHOLE):
        fresh = image.copy()
        fresh.info = {}
        return fresh
    left, top, right, bottom = box
    return resized(image, size, (left * image.width, top * image.height, right * image.width, bottom * image.height))


def _order(rendition: Rendition) -> tuple[bool, int, int, Box]:
    return rendition.box == WHOLE, rendition.width, rendition.height, rendition.box


def _file(picture: Image.Image, format: Format) -> bytes:
    name, settings = SAVE_OPTIONS[format]
    buffer = io.BytesIO()
    picture.save(buffer, name, **settings)
    return buffer.getvalue()
