"""Camera: photos as a phone or camera would write them, made of numbers alone: the same seed, the same picture.

Their statistics are those of real scenes: overlapping things of every size, whose radii follow a power law (the "dead
leaves" model of Lee, Mumford and Huang, 2001), each with a texture whose spectrum falls as 1/f (Field, 1987), under a
smooth sky, seen through a slightly soft lens by a sensor that adds noise.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Plane = NDArray[np.float32]
"""Height by width, 0 to 255."""

_ORIENTATION = 0x0112
_MAKER = 0x010F
_QUALITY = 92
_SUPER = 2
"""Things are drawn at this part of the size, and their edges softened: lenses are no sharper."""
_HORIZON = 0.35
_THINGS = 6_000
_SMALLEST, _LARGEST = 0.004, 0.25
"""Radii, as parts of the shorter side."""
_TEXTURE, _NOISE = 34.0, 4.0
"""Standard deviations in 255ths."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo to take."""

    name: str
    """Of the file."""
    width: int
    """In pixels, as stored."""
    height: int
    """In pixels, as stored."""
    seed: int
    """What scene it shows."""
    orientation: int = 1
    """EXIF: 6 for a phone held upright."""


SHOTS = (
    Shot("phone-1.jpg", 4000, 3000, 1),
    Shot("phone-2.jpg", 4000, 3000, 2, orientation=6),
    Shot("phone-3.jpg", 4032, 3024, 3),
    Shot("phone-4.jpg", 4032, 3024, 4, orientation=6),
    Shot("camera-1.jpg", 6000, 4000, 5),
    Shot("camera-2.jpg", 6000, 4000, 6),
)
"""Twelve and twenty-four megapixels, lying and upright."""


def taken(folder: Path, shots: tuple[Shot, ...] = SHOTS) -> Iterator[Path]:
    """Return the files of *shots* in *folder*, making those that are missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for shot in shots:
        path = folder / shot.name
        if not path.exists():
            fresh = path.with_suffix(".new")
            fresh.write_bytes(developed(shot))
            fresh.replace(path)
        yield path


def developed(shot: Shot) -> bytes:
    """Return a photo's file: JPEG as cameras write it (4:2:0, with EXIF), always the same."""
    exif = Image.Exif()
    exif[_MAKER] = "Made of numbers"
    exif[_ORIENTATION] = shot.orientation
    buffer = io.BytesIO()
    scene(shot).save(buffer, "JPEG", quality=_QUALITY, subsampling="4:2:0", exif=exif)
    return buffer.getvalue()


def scene(shot: Shot) -> Image.Image:
    """Return the picture itself, RGB."""
    random = np.random.default_rng(shot.seed)
    size = (shot.width, shot.height)
    things, rough = _things(random, size)
    texture = _spectrum(random, size, 1.0) * rough * _TEXTURE
    light = 1 + 0.15 * _spectrum(random, size, 2.0)
    planes = []
    for band in things:
        noise = random.standard_normal((shot.height, shot.width), dtype=np.float32) * _NOISE
        planes.append(np.clip(band * light + texture + noise, 0, 255).astype(np.uint8))
    return Image.fromarray(np.dstack(planes))


def _things(random: np.random.Generator, size: tuple[int, int]) -> tuple[list[Plane], Plane]:
    """Return red, green and blue of a sky and of things before it, and how rough each place is, 0 to 1."""
    small = (size[0] // _SUPER, size[1] // _SUPER)
    sky = Image.linear_gradient("L").resize(small)
    picture = Image.merge("RGB", [sky.point(lambda value, low=low: low + value * 0.3) for low in (90, 130, 175)])
    rough = Image.new("L", small, 8)
    pens = ImageDraw.Draw(picture), ImageDraw.Draw(rough)
    ground = (0, _HORIZON * small[1], *small)
    pens[0].rectangle(ground, fill=(110, 115, 90))
    pens[1].rectangle(ground, fill=140)
    for radius in np.sort(_radii(random, min(small)))[::-1]:
        left, top = random.uniform(0, small[0]), random.uniform(_HORIZON * small[1], 1.3 * small[1])
        stretch = random.uniform(0.4, 1.6)
        box = (left - radius, top - radius * stretch, left + radius, top + radius * stretch)
        grey, tint = random.uniform(30, 220), random.uniform(-30, 30, 3)
        colour = tuple(int(value) for value in np.clip(grey + tint, 0, 255))
        draw = "rectangle" if random.random() < 0.4 else "ellipse"
        getattr(pens[0], draw)(box, fill=colour)
        getattr(pens[1], draw)(box, fill=int(255 * random.beta(1.2, 2.5)))
    soft = picture.filter(ImageFilter.GaussianBlur(0.6)).resize(size, Image.Resampling.BICUBIC)
    roughness: Plane = np.asarray(rough.resize(size), np.float32) / np.float32(255)
    return [np.asarray(band, np.float32) for band in soft.split()], roughness


def _radii(random: np.random.Generator, side: int) -> NDArray[np.float64]:
    """Draw radii whose number falls with their cube, as in the dead leaves model."""
    share = random.random(_THINGS)
    low, high = _SMALLEST**-2, _LARGEST**-2
    radii: NDArray[np.float64] = side / np.sqrt(low - share * (low - high))
    return radii


def _spectrum(random: np.random.Generator, size: tuple[int, int], power: float) -> Plane:
    """Return noise with mean 0 and deviation 1 whose amplitude falls as the frequency to minus *power*."""
    white = np.fft.rfft2(random.standard_normal((size[1], size[0]), dtype=np.float32))
    down = np.fft.fftfreq(size[1]).astype(np.float32)[:, None] * size[1]
    across = np.fft.rfftfreq(size[0]).astype(np.float32)[None, :] * size[0]
    white /= np.maximum(np.hypot(down, across), 1) ** power
    white[0, 0] = 0
    noise = np.fft.irfft2(white, (size[1], size[0])).astype(np.float32)
    spread: Plane = noise / noise.std()
    return spread
