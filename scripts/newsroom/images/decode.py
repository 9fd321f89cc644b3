"""Decode: any file from a phone or camera as an upright sRGB picture, or one plain sentence why not.

The order matters (measured on 2,738 files): the size is judged before a pixel is decoded; the picture is decoded before
any doubt about its metadata; it is made small before it is turned and its colours are converted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import simplejpeg  # type: ignore[import-untyped]
from PIL import Image

from newsroom.core.messages import Message, msg
from newsroom.images.color import eight_bit, srgb, with_gamma
from newsroom.images.probe import (
    CUT,
    PhotoError,
    gamma,
    name_notes,
    orientation,
    read_header,
    refuse_cut_boxes,
    refuse_irregular,
    swapped,
    turned,
    unseen_notes,
)
from newsroom.images.renditions import scaled
from newsroom.images.resize import resized
from newsroom.settings.model import MEGAPIXELS

PIPELINE = 1
"""Raise it whenever a photo opens with other pixels than before, by code here or called here: every key has it."""
__all__ = ["OpenedPhoto", "PhotoError", "measure", "open_photo", "opened_file"]

DAMAGED_NOTE = msg("the file is damaged in the middle, so that part of the picture may be wrong")
_BROKEN = (
    msg("it is damaged and cannot be read"),
    msg("copy it again from the phone or camera, or save it anew as JPEG"),
)
_SMALLER = msg("save a smaller copy, as JPEG")


@dataclass(frozen=True, slots=True)
class OpenedPhoto:
    """A photo ready to be scaled."""

    image: Image.Image
    """Upright, sRGB, eight bits, RGB, without metadata; at most as wide as was asked."""
    width: int
    """Of the original, upright."""
    height: int
    """Of the original, upright."""
    notes: tuple[Message, ...]
    """What whoever took it may want to know; each a plain sentence."""


def measure(path: Path, megapixels: int = MEGAPIXELS) -> tuple[int, int]:
    """Return a photo's upright width and height by its header alone; raise `PhotoError` where it is no photo."""
    with opened_file(path, megapixels) as (_file, source):
        return swapped(source.size, orientation(source))


def open_photo(path: Path, megapixels: int = MEGAPIXELS, fit: int | None = None) -> OpenedPhoto:
    """Open a photo, at most *fit* pixels wide; raise `PhotoError` where it cannot be used."""
    with opened_file(path, megapixels) as (file, source):
        turn = orientation(source)
        width, height = swapped(source.size, turn)
        size = swapped(scaled(width, height, fit or width), turn)
        notes = name_notes(source, path.suffix) + unseen_notes(file, source)
        icc, screen = source.info.get("icc_profile"), gamma(source)
        image, damage = _decoded(file, source, size)
        image = with_gamma(turned(image, turn), screen)
        image, doubts = srgb(image, icc)
        image.info = {}
        return OpenedPhoto(image, width, height, notes + damage + doubts)


@contextmanager
def opened_file(path: Path, megapixels: int) -> Iterator[tuple[BinaryIO, Image.Image]]:
    """Open a photo's header, and make every error that comes of it a plain sentence."""
    try:
        refuse_irregular(path)
        with path.open("rb") as file:
            yield file, read_header(file, path.suffix, megapixels)
    except PhotoError:
        raise
    except FileNotFoundError:
        raise PhotoError(msg("it does not exist"), msg("check the name")) from None
    except PermissionError:
        raise PhotoError(msg("it may not be read"), msg("allow everybody to read the file")) from None
    except Image.DecompressionBombError:  # Pillow's own, for pieces within GIF, TIFF and WebP
        raise PhotoError(msg("it has more pixels than can be read safely"), _SMALLER) from None
    except MemoryError:
        raise PhotoError(msg("it needs more memory than there is"), _SMALLER) from None
    except Exception as error:  # Pillow raises eight kinds of exception on damaged files (measured on 2,738)
        cut = isinstance(error, EOFError) or "truncated" in str(error)
        raise PhotoError(*(CUT if cut else _BROKEN)) from error


def _decoded(file: BinaryIO, source: Image.Image, size: tuple[int, int]) -> tuple[Image.Image, tuple[Message, ...]]:
    notes: tuple[Message, ...] = ()
    if source.format in ("JPEG", "MPO") and source.mode in ("L", "RGB"):
        image, notes = _jpeg(file, source, size)
    else:
        if source.format in ("AVIF", "HEIF"):
            refuse_cut_boxes(file)
            file.seek(0)
        source.load()
        image = source
    image = eight_bit(image)
    if image.size != size:
        image = resized(image, size)
    elif image is source:
        image = image.copy()
    source.close()  # before anything else is copied: 220 megapixels are 880 MB each time
    return image, notes


def _jpeg(file: BinaryIO, source: Image.Image, size: tuple[int, int]) -> tuple[Image.Image, tuple[Message, ...]]:
    """Decode a JPEG no larger than needed, and tell where libjpeg had to guess.

    The strict decoder gives the same pixels as Pillow's `draft` and `load` (compared on six photos) in no more time.
    """
    file.seek(0)
    layout = "GRAY" if source.mode == "L" else "RGBX"
    try:
        pixels = simplejpeg.decode_jpeg(file.read(), layout, min_width=size[0], min_height=size[1], strict=True)
    except ValueError as error:
        source.draft(source.mode, size)
        source.load()
        return source, () if "ICC" in str(error) else (DAMAGED_NOTE,)
    shape = (pixels.shape[1], pixels.shape[0])
    return Image.frombytes(source.mode, shape, pixels, "raw", "L" if source.mode == "L" else layout), ()
