"""Photos: a clean copy of each for the site, upright and with nothing in it but the picture."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageOps

_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF")
_PIXELS = 220_000_000
"""The largest phones make 200 megapixels; beyond this a file is a trap, not a photo."""
_QUALITY = 85


class PhotoError(Exception):
    """A photo that cannot be used; the text says what to do."""

    def __init__(self, path: Path) -> None:
        super().__init__("it cannot be read as a photo: export it again as JPEG, or leave it out")
        self.path = path


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as published."""

    width: int
    """In pixels, upright."""
    height: int
    """In pixels, upright."""
    content: bytes
    """The JPEG file."""
    digest: str
    """Eight letters that stand for the original's bytes, for its address."""


def publish(path: Path, width: int) -> Picture:
    """Make the published copy of a photo, at most *width* pixels wide; raise `PhotoError` where it cannot be read."""
    stat = path.stat()
    return _publish(path, width, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=4096)
def _publish(path: Path, width: int, _changed: int, _size: int) -> Picture:
    Image.MAX_IMAGE_PIXELS = _PIXELS
    try:
        original = path.read_bytes()
        with Image.open(io.BytesIO(original), formats=_FORMATS) as opened:
            opened.draft("RGB", (width, width))
            opened.load()
            upright = _eight_bits(_upright(opened))
    except Exception:  # Pillow raises eight kinds of exception on damaged files (measured on 2,738)
        raise PhotoError(path) from None
    flat = Image.new("RGB", upright.size, "white")
    rgba = upright.convert("RGBA")
    flat.paste(rgba.convert("RGB"), mask=rgba.getchannel("A"))
    flat.thumbnail((width, 4 * width), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    # A new picture carries no metadata; `save` would copy a JPEG's comment from the old one's info.
    flat.save(buffer, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    return Picture(flat.width, flat.height, buffer.getvalue(), hashlib.sha256(original).hexdigest()[:8])


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # broken metadata must not cost a good picture
        return image


def _eight_bits(image: Image.Image) -> Image.Image:
    # Scanners write 16 bits of grey, which Pillow would clip: nearly all of it would be white.
    return image.point(lambda level: level * (1 / 256)).convert("L") if image.mode.startswith("I") else image
