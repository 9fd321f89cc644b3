"""Probe: whether a file is a photo, and what its header says of the picture, before a pixel is decoded."""

from __future__ import annotations

import re
import stat
import warnings
from pathlib import Path
from typing import BinaryIO

import pillow_heif
from PIL import (
    AvifImagePlugin,
    ExifTags,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from newsroom.core.messages import Message, msg

_COSTLY = {"WEBP": 120, "AVIF": 160}
"""Megapixels decoded within 2 GB, at 16 and 10 bytes a pixel (measured); no camera makes larger ones."""
_PLUGINS = (
    JpegImagePlugin, PngImagePlugin, WebPImagePlugin, AvifImagePlugin, TiffImagePlugin, GifImagePlugin,
)  # fmt: skip
"""Imported, and so registered, by name: `Image.init` takes a tenth of a second for forty more."""
_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF")
"""Never all of Pillow's: it would open PostScript too. MPO opens through JPEG."""
_HEADER = 1 << 20
"""How far into a file of boxes (HEIC, AVIF) its measures can stand."""
_HEIF = re.compile(rb"....ftyp(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)", re.DOTALL)
_BOX_SIZE = re.compile(rb"ispe.{4}(.{4})(.{4})", re.DOTALL)
_SUFFIXES = {
    **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), "JPEG"),
    **dict.fromkeys((".tif", ".tiff"), "TIFF"),
    **dict.fromkeys((".heic", ".heif", ".hif"), "HEIF"),
    **{f".{kind.lower()}": kind for kind in ("PNG", "WEBP", "AVIF", "GIF")},
}
_RAW = frozenset({".dng", ".nef", ".cr2", ".cr3", ".arw", ".raf", ".orf", ".rw2", ".pef", ".srw"})
SUFFIXES = frozenset(_SUFFIXES) | _RAW
"""Endings of photos' names, in small letters."""
_ITSELF = msg("put the photo itself here")
_OTHERS = (
    (rb"%PDF", msg("it is a PDF document")),
    (rb"PK\x03\x04", msg("it is a document or an archive")),
    (rb"8BPS", msg("it is a Photoshop file")),
    (rb"BM", msg("it is a BMP picture")),
    (rb"\xff\x0a|\x00\x00\x00\x0cJXL ", msg("it is a JPEG XL picture")),
    (rb".{4}ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI ", msg("it is a video")),
    (rb"\s*(?:\xef\xbb\xbf)?\s*<", msg("it is a drawing or a web page")),
    (rb"version https://git-lfs", msg("it is a Git LFS pointer")),
)
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

# Pillow tells of broken metadata by warnings that name its own source lines: nobody here can act on them.
warnings.filterwarnings("ignore", module=r"PIL\.")


class PhotoError(Exception):
    """A photo that cannot be used: what is wrong and what to do."""

    def __init__(self, wrong: Message, remedy: Message) -> None:
        """Keep both halves apart, as a problem shows them."""
        super().__init__(wrong, remedy)
        self.wrong = wrong
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the sentence."""
        return f"{self.wrong}: {self.remedy}"


def refuse_irregular(path: Path) -> None:
    """Refuse what is not a file with something in it: a link could lead out of the repository."""
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        raise PhotoError(msg("it is a link to another place"), _ITSELF)
    if stat.S_ISDIR(found.st_mode):
        raise PhotoError(msg("it is a folder with the name of a photo"), _ITSELF)
    if not stat.S_ISREG(found.st_mode):
        raise PhotoError(msg("it is not a file"), _ITSELF)
    if not found.st_size:
        raise PhotoError(msg("it is an empty file (0 bytes)"), msg("copy it again from the phone or camera"))


def read_header(file: BinaryIO, suffix: str, megapixels: int) -> Image.Image:
    """Read a photo's header; refuse what is no photo and what is too large to decode."""
    start = file.read(64)
    kind = _kind(start)
    if suffix.lower() in _RAW and kind in (None, "TIFF"):
        raise PhotoError(msg("it is a camera's raw file"), msg("export it as JPEG"))
    if kind is None:
        named = (name for known, name in _OTHERS if re.match(known, start, re.DOTALL))
        found = next(named, msg("it is not a photo of a known kind"))
        raise PhotoError(found, msg("put a photo here, saved as JPEG or PNG"))
    if kind in ("AVIF", "HEIF"):
        _gate_boxes(start + file.read(_HEADER), kind, megapixels)
    file.seek(0)
    # `Image.open` would refuse 180 megapixels by a limit that is one for the whole process; the plugin itself does not.
    factory = pillow_heif.HeifImageFile if kind == "HEIF" else Image.OPEN[kind][0]
    image: Image.Image = factory(file, "")
    _gate(*image.size, kind, megapixels)
    return image


def name_notes(image: Image.Image, suffix: str) -> tuple[Message, ...]:
    """Report a name that says another format than the content."""
    kind = "JPEG" if image.format == "MPO" else str(image.format)
    if _SUFFIXES.get(suffix.lower()) == kind:
        return ()
    return (msg("it is a {kind} picture, though its name ends in “{suffix}”", kind=kind, suffix=suffix),)


def _kind(start: bytes) -> str | None:
    if _HEIF.match(start) and b"avif" not in start[:32]:
        return "HEIF"
    for kind in _FORMATS:
        accept = Image.OPEN[kind][1]
        if accept is not None and accept(start) is True:
            return kind
    return None


def _gate_boxes(header: bytes, kind: str, megapixels: int) -> None:
    """Judge the declared size before the decoder does: its own refusal names no reason (measured at 289 MP)."""
    for match in _BOX_SIZE.finditer(header):
        _gate(int.from_bytes(match[1]), int.from_bytes(match[2]), kind, megapixels)


def _gate(width: int, height: int, kind: str, megapixels: int) -> None:
    limit = min(megapixels, _COSTLY.get(kind, megapixels))
    if width * height > limit * 1_000_000:
        wrong = msg(
            "it has {count} megapixels ({width} × {height}), more than the limit of {limit}",
            count=f"{width * height / 1_000_000:,.1f}".removesuffix(".0"),
            width=width,
            height=height,
            limit=limit,
        )
        raise PhotoError(wrong, msg("save a smaller copy"))


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


def unseen_notes(file: BinaryIO, source: Image.Image) -> tuple[Message, ...]:
    """Return what of the file will not be seen on the site."""
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
    end, offset = file.tell(), 0
    while offset + 16 <= end:
        file.seek(offset)
        head = file.read(16)
        size = int.from_bytes(head[:4])
        size = int.from_bytes(head[8:]) if size == 1 else size or end - offset
        # Phones hang films and notes of their own on behind: only what the picture needs is judged.
        if head[4:8] in (b"meta", b"mdat") and offset + size > end:
            raise PhotoError(*CUT)
        offset += max(size, 8)
