"""Headers: what a photo's file says about its pixels without their being decoded."""

from __future__ import annotations

from typing import BinaryIO

from PIL import ExifTags, Image

from newsroom.core.messages import Message, msg
from newsroom.images.probe import PhotoError

ANIMATION_NOTE = msg("only the first picture of the animation is used")
PAGES_NOTE = msg("only the first page is used")
HDR_NOTE = msg("it is an HDR picture, and its colours may look pale")
CUT = (msg("it is cut off, the rest of the picture is missing"), msg("copy it again from the phone or camera"))
"""What is wrong with a photo whose end is missing, and what to do."""
UPRIGHT = 1
_HDR = (b"\x00\x10", b"\x00\x12")
"""The transfer curves PQ and HLG, as the box ``colr`` numbers them; Pillow reads neither."""
_START = 1 << 16
"""Bytes in which the boxes about the main picture stand (4 KB in phones' files)."""
_SIDEWAYS = frozenset({5, 6, 7, 8})
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def orientation(source: Image.Image) -> int:
    """Return the EXIF orientation that is still to be applied, 1 where the tag is missing, wrong or unreadable."""
    # Pillow turns TIFF itself; a PNG without EXIF would be decoded here, and its errors swallowed.
    if source.format == "TIFF" or (source.format == "PNG" and "exif" not in source.info):
        return UPRIGHT
    try:
        found = source.getexif().get(ExifTags.Base.Orientation, UPRIGHT)
    except Exception:  # broken metadata must not cost a good picture
        return UPRIGHT
    return found if isinstance(found, int) and found in _TURNS else UPRIGHT


def swapped(size: tuple[int, int], turn: int) -> tuple[int, int]:
    """Return a size as it is after turning; from upright back to stored it is the same."""
    return (size[1], size[0]) if turn in _SIDEWAYS else size


def turned(image: Image.Image, turn: int) -> Image.Image:
    """Turn and mirror a picture as its orientation says."""
    return image.transpose(_TURNS[turn]) if turn in _TURNS else image


def left_out(file: BinaryIO, source: Image.Image) -> tuple[Message, ...]:
    """Return what of the file will not be seen."""
    if source.format in ("GIF", "PNG", "WEBP", "AVIF") and getattr(source, "is_animated", False):
        return (ANIMATION_NOTE,)
    if source.format == "TIFF" and getattr(source, "n_frames", 1) > 1:
        return (PAGES_NOTE,)
    if source.format in ("AVIF", "HEIF") and "icc_profile" not in source.info:
        file.seek(0)
        curve = file.read(_START).partition(b"colrnclx")[2][2:4]
        return (HDR_NOTE,) if curve in _HDR else ()
    return ()


def gamma(source: Image.Image) -> float | None:
    """Return the gamma that a PNG asks for, None where a profile says more or nothing is said."""
    if source.format != "PNG" or {"icc_profile", "srgb"} & source.info.keys():
        return None
    found = source.info.get("gamma")
    return found if isinstance(found, float) else None


def refuse_cut_boxes(file: BinaryIO) -> None:
    """Refuse a file of boxes (HEIC, AVIF) whose picture data end too early: its decoder opens some of them."""
    file.seek(0, 2)
    end, place = file.tell(), 0
    while place + 16 <= end:
        file.seek(place)
        head = file.read(16)
        size = int.from_bytes(head[:4])
        size = int.from_bytes(head[8:]) if size == 1 else size or end - place
        # Phones hang films and notes of their own on behind: only what the picture needs is judged.
        if head[4:8] in (b"meta", b"mdat") and place + size > end:
            raise PhotoError(*CUT)
        place += max(size, 8)
