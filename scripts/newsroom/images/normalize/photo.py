"""One photo normalized: made fit to lie in a public repository, or left alone where it is so already."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, JpegImagePlugin

from newsroom.core.messages import Message, msg
from newsroom.images.color import changes_colors
from newsroom.images.decode import DAMAGED_NOTE, PhotoError, measure, open_photo, opened_file
from newsroom.images.encode import scaled_copy
from newsroom.images.jpeg import NotPlain, stripped
from newsroom.images.names import is_photo_like
from newsroom.images.probe import ANIMATION_NOTE, PAGES_NOTE, UPRIGHT, orientation
from newsroom.settings.model import MEGAPIXELS

LONGEST = 2560
"""Pixels on the long side: enough for any rendition to come."""
_QUALITY = 90
_LOSSY = frozenset({"JPEG", "MPO", "HEIF", "WEBP", "AVIF"})
"""Cameras' formats, which hold half the colours' detail already; a drawing saved as PNG would fray at red edges."""

_SAVE = msg("save the picture that you mean as JPEG, in its place")
_LOST: Mapping[Message, Message] = {
    DAMAGED_NOTE: msg("copy it again from the phone or camera; if it looks right nevertheless, save it anew by hand"),
    ANIMATION_NOTE: _SAVE,
    PAGES_NOTE: _SAVE,
}
"""What of a photo nobody could get back, once its original is replaced, and what to do instead."""


@dataclass(frozen=True, slots=True)
class NormalizedPhoto:
    """A photo before and after it is normalized."""

    name: str
    """The file in the bundle."""
    before: bytes
    """What it holds."""
    after: bytes
    """What it should hold; the same where it is fit to publish already."""


def normalize_photo(path: Path) -> NormalizedPhoto:
    """Return a photo normalized, without writing it; raise `PhotoError` where it cannot be used."""
    if not is_photo_like(path.name):
        raise PhotoError(
            msg("it has a name without the ending of a photo"),
            msg("rename it, with `.jpg` or whatever it is at the end, here and in the texts"),
        )
    after = normalized(path)
    before = path.read_bytes()
    return NormalizedPhoto(path.name, before, before if after is None else after)


def normalized(path: Path, megapixels: int = MEGAPIXELS) -> bytes | None:
    """Return the JPEG that is to replace a photo, None where it is fit; raise `PhotoError` where it cannot be used."""
    with opened_file(path, megapixels) as (file, source):
        file.seek(0)
        same = _picture_alone(source, file)
        tables = None if max(source.size) > LONGEST else _tables(source)
        lossy = source.format in _LOSSY and source.mode != "CMYK"
    if same is not None:
        kept, clean = same
        if kept == clean:
            return None
        _whole(path, megapixels, fit=1)
        return clean
    settings = {"quality": _QUALITY, "subsampling": "4:2:0" if lossy else "4:4:4"}
    return _remade(path, megapixels, [settings, *([tables] if tables else [])])


def _picture_alone(source: Image.Image, file: BinaryIO) -> tuple[bytes, bytes] | None:
    """Return the file as it is and with only its picture left, where its pixels may stay as they are."""
    icc = source.info.get("icc_profile")
    fit = source.format in ("JPEG", "MPO") and source.mode in ("RGB", "L") and max(source.size) <= LONGEST
    if not fit or orientation(source) != UPRIGHT or (icc and (source.mode == "L" or changes_colors(icc))):
        return None
    data = file.read()
    try:
        return data, stripped(data)
    except NotPlain:
        return None


def _tables(source: Image.Image) -> dict[str, Any] | None:
    """Return the steps a JPEG was rounded to: with the same ones, saving it again loses next to nothing."""
    quantization = getattr(source, "quantization", None)
    if not quantization or source.mode not in ("RGB", "L"):
        return None
    return {"qtables": quantization, "subsampling": JpegImagePlugin.get_sampling(source)}


def _whole(path: Path, megapixels: int, fit: int) -> Image.Image:
    """Open a photo that is to be replaced; refuse one of which something would be lost."""
    opened = open_photo(path, megapixels, fit)
    for note in opened.notes:
        if note in _LOST:
            raise PhotoError(note, _LOST[note])
    return opened.image


def _remade(path: Path, megapixels: int, choices: list[dict[str, Any]]) -> bytes:
    width, height = measure(path, megapixels)
    image = _whole(path, megapixels, fit=max(1, width * LONGEST // max(width, height, LONGEST)))
    image = scaled_copy(image, image.size)
    return stripped(min((_jpeg(image, settings) for settings in choices), key=len))


def _jpeg(image: Image.Image, settings: dict[str, Any]) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", optimize=True, progressive=True, **settings)
    return buffer.getvalue()
