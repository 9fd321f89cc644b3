"""Collections of photos: the project's own, made when they are asked for, and those of others beside the repository.

Each is told of by rows as an index has them: its name, what becomes of it (``accept`` or ``refuse``), whether it tells
where it was taken (``gps``) or by which camera (``serial``).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pillow_heif
from folders import CORPORA
from icc_profiles import printers, wide_gamut
from photo_samples import camera_like, png_of
from PIL import Image, PngImagePlugin

pillow_heif.register_heif_opener()
OUTSIDE = CORPORA / "photos"
Row = dict[str, str]
_PLACE = {1: "N", 2: (42.0, 33.0, 5.0), 3: "E", 4: (21.0, 54.0, 1.0)}
_XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description dc:source="Ana"/></rdf:RDF></x:xmpmeta>"""
_SIZE = (480, 320)


def _exif(turn: int = 1, place: bool = True) -> Image.Exif:
    """Return what a phone writes into a photo."""
    exif = Image.Exif()
    exif.update({0x010F: "Telefonija", 0x0110: "Telefon 12", 0x0112: turn, 0x0132: "2024:05:14 10:11:12"})
    exif.get_ifd(0x8769)[0xA431] = "SN-4711"
    if place:
        exif.get_ifd(0x8825).update(_PLACE)
    return exif


def _saved(kind: str, image: Image.Image | None = None, **options: object) -> bytes:
    buffer = io.BytesIO()
    (image or camera_like(_SIZE)).save(buffer, kind, **options)
    return buffer.getvalue()


def _with_notes() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Ana Anić")
    notes.add_itxt("Description", "Ana i Marko", "sr")
    return _saved("PNG", pnginfo=notes)


def _damaged() -> bytes:
    """Return a photo with a stretch of its pixels overwritten."""
    whole = _saved("JPEG", camera_like((1200, 800)), exif=_exif(), quality=90)
    middle = len(whole) // 2
    return whole[:middle] + bytes(range(1, 201)) + whole[middle + 200 :]


_PHONE: dict[str, Callable[[], bytes]] = {
    **{f"turned-{turn}.jpg": lambda turn=turn: _saved("JPEG", exif=_exif(turn)) for turn in range(1, 9)},
    "phone.png": lambda: _saved("PNG", exif=_exif(6)),
    "phone.webp": lambda: _saved("WEBP", exif=_exif(3)),
    "phone.avif": lambda: _saved("AVIF", exif=_exif()),
    "phone.heic": lambda: _saved("HEIF", exif=_exif().tobytes()),
    "damaged.jpg": _damaged,
}
_CAMERA: dict[str, Callable[[], bytes]] = {
    "camera.jpg": lambda: _saved("JPEG", exif=_exif(place=False), comment=b"Ana", progressive=True),
}
_SILENT: dict[str, Callable[[], bytes]] = {
    "edited.jpg": lambda: _saved("JPEG", xmp=_XMP),
    "wide-gamut.jpg": lambda: _saved("JPEG", icc_profile=wide_gamut(), quality=95),
    "wide-gamut.png": lambda: _saved("PNG", icc_profile=wide_gamut()),
    "print.jpg": lambda: _saved("JPEG", camera_like(_SIZE).convert("CMYK")),
    "print-with-profile.jpg": lambda: _saved("JPEG", camera_like(_SIZE).convert("CMYK"), icc_profile=printers()),
    "broken-profile.jpg": lambda: _saved("JPEG", icc_profile=b"not a profile at all"),
    "notes.png": _with_notes,
    "grey.jpg": lambda: _saved("JPEG", camera_like(_SIZE).convert("L")),
    "palette.gif": lambda: _saved("GIF", camera_like(_SIZE).convert("P")),
    "sixteen-bit.png": lambda: _saved("PNG", Image.new("I;16", _SIZE, 694)),
    "transparent.png": lambda: _saved("PNG", Image.new("RGBA", _SIZE, (10, 90, 30, 0))),
    "scan.tif": lambda: _saved("TIFF", compression="tiff_lzw"),
    "tiny.png": lambda: _saved("PNG", Image.new("RGB", (1, 1), "red")),
    "strip.jpg": lambda: _saved("JPEG", camera_like((3000, 400))),
}
_REFUSED: dict[str, Callable[[], bytes]] = {
    "empty.jpg": lambda: b"",
    "cut-off.jpg": lambda: _half(_saved("JPEG", exif=_exif(place=False))),
    "cut-off.png": lambda: _half(_saved("PNG")),
    "cut-off.webp": lambda: _half(_saved("WEBP")),
    "cut-off.avif": lambda: _half(_saved("AVIF")),
    "cut-off.heic": lambda: _half(_saved("HEIF")),
    "page.jpg": lambda: b"<!doctype html><title>404</title>",
    "document.jpg": lambda: b"%PDF-1.7\n%",
    "bomb.png": lambda: png_of(30_000, 30_000),
}


def _half(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def _row(name: str, outcome: str, gps: str = "", serial: str = "") -> Row:
    return {"file": name, "pipeline_must": outcome, "gps": gps, "serial": serial}


OWN_ROWS: list[Row] = [
    *(_row(name, "accept", "42.55", "SN-4711") for name in _PHONE),
    *(_row(name, "accept", serial="SN-4711") for name in _CAMERA),
    *(_row(name, "accept") for name in _SILENT),
    *(_row(name, "refuse") for name in _REFUSED),
]
OUTSIDE_ROWS: list[Row] = (
    list(csv.DictReader((OUTSIDE / "index.csv").read_text().splitlines())) if OUTSIDE.is_dir() else []
)
ROWS = [*OWN_ROWS, *OUTSIDE_ROWS]


def present(*names: str) -> list[str]:
    """Return the photos that there are: the outside ones may be absent."""
    return [name for name in names if any(row["file"] == name for row in ROWS)]


def lay_own(folder: Path) -> Path:
    """Make the project's own photos in a folder."""
    for name, made in {**_PHONE, **_CAMERA, **_SILENT, **_REFUSED}.items():
        (folder / name).write_bytes(made())
    return folder
