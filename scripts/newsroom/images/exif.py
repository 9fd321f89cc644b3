"""EXIF and other metadata: what a photo's file says of people and places, read without decoding a pixel."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, Literal

from PIL import ExifTags, Image

from newsroom.core.messages import Message, listed, msg
from newsroom.images.decode import opened_file
from newsroom.settings.model import MEGAPIXELS

Trace = Literal["place", "serial", "name", "comment", "preview", "notes"]
TRACES: tuple[Trace, ...] = ("place", "serial", "name", "comment", "preview", "notes")
"""Where it was taken; which device; whose; what was said; a small copy, perhaps of an earlier state; other notes."""

_WORDS_FOR: dict[Trace, Message] = {
    "place": msg("where it was taken (GPS)"),
    "serial": msg("the camera's serial number or notes"),
    "name": msg("a person's name"),
    "comment": msg("a comment"),
    "preview": msg("a second picture"),
    "notes": msg("notes of a picture editor (XMP, IPTC)"),
}
_MAIN: dict[Trace, tuple[int, ...]] = {
    "serial": (0xC62F,),
    "name": (ExifTags.Base.Artist, ExifTags.Base.Copyright, ExifTags.Base.XPAuthor),
    "comment": (ExifTags.Base.ImageDescription, ExifTags.Base.XPComment, ExifTags.Base.XPTitle),
    "notes": (700, 33723, 34377),  # XMP, IPTC and Photoshop in a TIFF
}
_DETAILS: dict[Trace, tuple[int, ...]] = {
    # What a maker writes for itself holds the serial number more often than not.
    "serial": (ExifTags.Base.BodySerialNumber, ExifTags.Base.LensSerialNumber, ExifTags.Base.MakerNote),
    "name": (ExifTags.Base.CameraOwnerName,),
    "comment": (ExifTags.Base.UserComment,),
}
_POSITION = (ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude, ExifTags.GPS.GPSAreaInformation)
_PREVIEW = 0x0201
_WORDS: dict[Trace, tuple[bytes, ...]] = {
    "place": (b"GPSLatitude", b"GPSLongitude"),
    "serial": (b"SerialNumber",),
    "name": (b"dc:creator", b"Artist", b"OwnerName"),
}
_COMMENTS = ("Comment", "Description", "Title", "comment")
_AUTHORS = ("Author", "Copyright")
_PROFILE = re.compile(r"(?:457869660000|49492a00|4d4d002a)[0-9a-f]*", re.IGNORECASE)
"""EXIF as ImageMagick writes it into a PNG: as a text of hexadecimal digits."""
_XMP_PROFILE = re.compile(r"3c(?:3f|78|72)[0-9a-f]*", re.IGNORECASE)
_LONGEST = 1 << 20
"""Bytes of metadata read at most; a photo's have some thousands."""


def traces(path: Path) -> frozenset[Trace]:
    """Return what a photo's file says besides its picture; raise `PhotoError` where it is no photo."""
    with opened_file(path, MEGAPIXELS) as (file, source):
        return frozenset((*_of_exif(source, file), *_of_info(source), *_of_segments(source)))


def describe(found: Iterable[Trace]) -> Message:
    """Return what the traces are, in words for editors."""
    return listed(_WORDS_FOR[trace] for trace in TRACES if trace in set(found))


def _of_exif(source: Image.Image, file: BinaryIO) -> Iterator[Trace]:
    # A PNG's own `getexif` would decode the picture where the header has none.
    read = [source.getexif] if source.format == "TIFF" else [partial(_exif, blob) for blob in _blobs(source, file)]
    for exif in read:
        try:
            yield from _tags(exif())
        except Exception:  # broken, so that nobody can say what it holds
            yield "notes"


def _blobs(source: Image.Image, file: BinaryIO) -> Iterator[bytes]:
    if source.info.get("exif"):
        yield source.info["exif"]
    if source.format == "PNG":
        yield from _late_chunks(file)
        for name in ("exif", "APP1"):
            text = "".join(str(source.info.get(f"Raw profile type {name}", "")).split())
            if found := _PROFILE.search(text):
                yield _bytes(found[0])


def _bytes(digits: str) -> bytes:
    return bytes.fromhex(digits[: len(digits) // 2 * 2])


def _exif(blob: bytes) -> Image.Exif:
    exif = Image.Exif()
    exif.load(blob)
    return exif


def _tags(exif: Image.Exif) -> Iterator[Trace]:
    details, position = exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)
    if any(position.get(tag) for tag in _POSITION):
        yield "place"
    for kinds, tags in ((_MAIN, exif), (_DETAILS, details)):
        yield from (trace for trace, known in kinds.items() if any(_says(tags.get(tag)) for tag in known))
    if _PREVIEW in exif.get_ifd(ExifTags.IFD.IFD1):
        yield "preview"


def _says(value: object) -> bool:
    """Return whether there is more than the blanks with which cameras fill fields that nobody uses."""
    return bool(value.strip(b"\0 ASCI") if isinstance(value, bytes) else str(value or "").strip("\0 "))


def _of_info(source: Image.Image) -> Iterator[Trace]:
    info = source.info
    profile = _XMP_PROFILE.search("".join(str(info.get("Raw profile type xmp", "")).split()))
    xmp = info.get("xmp") or info.get("XML:com.adobe.xmp") or (profile and _bytes(profile[0]))
    if xmp:
        yield from _of_words(xmp.encode() if isinstance(xmp, str) else xmp)
    if any(info.get(key) for key in _COMMENTS):
        yield "comment"
    if any(info.get(key) for key in _AUTHORS):
        yield "name"
    if info.get("photoshop") or any(str(key).startswith("Raw profile type iptc") for key in info):
        yield "notes"
    if info.get("thumbnails"):
        yield "preview"


def _of_segments(source: Image.Image) -> Iterator[Trace]:
    """Look into a JPEG's extended XMP, and tell of pictures behind the first."""
    for name, content in getattr(source, "applist", ()):
        if name == "APP1" and content.startswith(b"http://ns.adobe.com/xmp/extension/"):
            yield from _of_words(content)
        elif name == "APP2" and content.startswith(b"MPF\0"):
            yield "preview"


def _of_words(xmp: bytes) -> Iterator[Trace]:
    yield "notes"
    yield from (trace for trace, words in _WORDS.items() if any(word in xmp for word in words))


def _late_chunks(file: BinaryIO) -> Iterator[bytes]:
    """Return the EXIF that a PNG has behind its pixels, where opening does not look."""
    file.seek(8)
    late = False
    while len(head := file.read(8)) == 8:
        size, kind = int.from_bytes(head[:4]), head[4:]
        late = late or kind == b"IDAT"
        if kind == b"eXIf" and late:
            yield file.read(min(size, _LONGEST))
            size -= min(size, _LONGEST)
        file.seek(size + 4, 1)
