"""Pictures for the tests of photos."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter, ImageStat

SIZE = (96, 64)
RED, WHITE = (200, 30, 30), (255, 255, 255)


def camera_like(size: tuple[int, int] = SIZE, seed: int = 1) -> Image.Image:
    """Make a picture with detail at every scale, red at its upper left and dark blue at its lower right."""
    noise = Image.frombytes("L", size, random.Random(seed).randbytes(size[0] * size[1]))
    soft = noise.filter(ImageFilter.GaussianBlur(2)).convert("RGB")
    picture = Image.blend(Image.new("RGB", size, RED), soft, 0.3)
    picture.paste((10, 20, 90), (size[0] // 2, size[1] // 2, *size))
    return picture


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    """Save a picture and give its path."""
    image.save(path, **options)
    return path


def near(found: object, expected: tuple[int, ...], by: int = 4) -> bool:
    """Return whether two colours look the same."""
    assert isinstance(found, tuple)
    return all(abs(a - b) <= by for a, b in zip(found, expected, strict=True))


def mean_difference(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference in 255ths."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def png_of(width: int, height: int) -> bytes:
    """Return a small PNG file that claims any size."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(bytes(10_000_000), 9)
    chunks = b"".join(
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in (head, data, b"IEND")
    )
    return b"\x89PNG\r\n\x1a\n" + chunks
