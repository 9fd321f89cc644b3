"""Color: whatever numbers a file holds, made plain sRGB with eight bits on a white ground."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import cast

from PIL import Image, ImageCms

from newsroom.core.messages import Message, msg
from newsroom.images.probe import PhotoError

PROFILE_NOTE = msg("its colour profile cannot be used")
_SPACES = {"GRAY": "L", "RGB": "RGB", "CMYK": "CMYK", "Lab": "LAB"}
_SAME = 2
"""Of 255: a profile that moves no colour further is sRGB under one of its many names."""
_STRIP = 256
"""Rows flattened at a time: all at once would hold a third copy, over 2 GB for the largest photos."""
_SCREEN_GAMMA = 1 / 2.2
_NEAR = 0.01
_GAMMAS = (0.1, 2.0)
_SIXTEEN = [round(value / 257) for value in range(1 << 16)]
"""Exact: 65,535 becomes 255, and a half is rounded."""


def eight_bit(image: Image.Image) -> Image.Image:
    """Return a picture that can be scaled, transparent parts on white: in L, RGB, CMYK or LAB."""
    if image.mode.startswith("I"):
        # `convert` clips 16 bits to white (measured: a scan of mean 132 came out as 255).
        if image.mode == "I" and cast(int, image.getextrema()[1]) > 0xFFFF:
            raise PhotoError(msg("it has numbers that no screen shows (32 bits a colour)"), msg("export it as JPEG"))
        return image.convert("I").point(_SIXTEEN, "L")
    if image.mode == "F":
        raise PhotoError(msg("it has numbers that no screen shows (floating point)"), msg("export it as JPEG"))
    if image.mode in ("L", "RGB", "CMYK", "LAB") and "transparency" not in image.info:
        return image
    if image.has_transparency_data:
        return _flattened(image)
    return image.convert("L" if image.mode == "1" else "RGB")


def srgb(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, tuple[Message, ...]]:
    """Convert to sRGB by the picture's own profile; tell where that is no use."""
    notes: tuple[Message, ...] = ()
    if icc:
        try:
            image = _converted(image, icc)
        except Exception:  # LittleCMS refuses broken profiles by three kinds of exception: the picture is still good
            notes = (PROFILE_NOTE,)
    if image.mode == "LAB":
        image = _through(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    return image if image.mode == "RGB" else image.convert("RGB"), notes


def with_gamma(image: Image.Image, gamma: float | None) -> Image.Image:
    """Undo a PNG's own gamma, as browsers do: else a picture saved for another screen is too dark."""
    sane = gamma is not None and _GAMMAS[0] < gamma < _GAMMAS[1]
    if gamma is None or not sane or abs(gamma - _SCREEN_GAMMA) < _NEAR or image.mode not in ("L", "RGB"):
        return image
    table = [round(255 * (value / 255) ** (_SCREEN_GAMMA / gamma)) for value in range(256)]
    return image.point(table * len(image.getbands()))


@lru_cache(maxsize=64)
def changes_colors(icc: bytes) -> bool:
    """Return whether a usable profile means other colours than sRGB: by a swatch, since names lie."""
    swatch = Image.new("RGB", (729, 1))
    steps = range(0, 256, 31)
    swatch.putdata([(red, green, blue) for red in steps for green in steps for blue in steps])
    try:
        moved = _through(swatch, _profile(icc))
    except Exception:
        return False
    pairs = zip(swatch.tobytes(), moved.tobytes(), strict=True)
    return any(abs(before - after) > _SAME for before, after in pairs)


def mean_color(image: Image.Image) -> str:
    """Return the mean colour, ``#rrggbb``: shown while the photo loads."""
    mean = image.convert("RGB").resize((1, 1), Image.Resampling.BOX)
    return "#" + mean.tobytes().hex()


def _converted(image: Image.Image, icc: bytes) -> Image.Image:
    profile = _profile(icc)
    wanted = _SPACES[profile.profile.xcolor_space.strip()]
    if wanted == "RGB" and image.mode in ("L", "RGB"):
        if not changes_colors(icc):
            return image
        image = image.convert("RGB") if image.mode == "L" else image
    if image.mode != wanted:
        raise ValueError(f"profile for {wanted}, picture in {image.mode}")
    return _through(image, profile)


def _profile(icc: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(icc))


def _through(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    moved = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    if moved is None:
        raise ValueError("nothing converted")
    return moved


def _flattened(image: Image.Image) -> Image.Image:
    # Before scaling, though that is more pixels: Pillow scales RGBA by two more copies (measured: 2.8 GB at 219 MP).
    mode = "L" if image.mode in ("LA", "La", "1", "L") else "RGB"
    ground = Image.new(mode, image.size, "white")
    for top in range(0, image.height, _STRIP):
        rows = (0, top, image.width, min(top + _STRIP, image.height))
        strip = image.crop(rows).convert("RGBA")
        ground.paste(strip.convert(mode), rows, strip.getchannel("A"))
    return ground
