"""Mistakes with photos."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from mutations.mutation import Mutation, in_front, swapped


def _saved(width: int = 900, *, place: bool = False) -> bytes:
    buffer = io.BytesIO()
    exif = Image.Exif()
    if place:
        exif.get_ifd(0x8825).update({1: "N", 2: (43.0, 9.0, 0.0), 3: "E", 4: (22.0, 35.0, 0.0)})
    Image.new("RGB", (width, width * 2 // 3), "teal").save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


def _renamed(bundle: Path) -> None:
    (bundle / "cover.jpg").rename(bundle / "Ulaz u klub.JPG")
    for locale in ("sr", "en"):
        in_front(locale, swapped("file: cover.jpg", "file: Ulaz u klub.JPG"))(bundle)


PHOTOS = (
    Mutation("a photo is missing", ("photo-missing",), lambda bundle: (bundle / "cover.jpg").unlink()),
    Mutation("a photo is a text", ("photo-unreadable",), lambda bundle: _write(bundle, b"no photo")),
    Mutation("a photo is empty", ("photo-unreadable",), lambda bundle: _write(bundle, b"")),
    Mutation(
        "a photo tells where it was taken", ("photo-metadata",), lambda bundle: _write(bundle, _saved(place=True))
    ),
    Mutation(
        "a photo is as large as the phone made it", ("photo-too-large",), lambda bundle: _write(bundle, _saved(5000))
    ),
    Mutation("a photo's name has spaces and capitals", ("photo-name",), _renamed),
    Mutation(
        "nobody said whether people agreed",
        ("photo-consent-missing",),
        in_front("sr", swapped(r"^    consent: .*\n", "")),
    ),
    Mutation("a photo is not used", ("photo-unused",), lambda bundle: (bundle / "visak.jpg").write_bytes(_saved())),
)


def _write(bundle: Path, content: bytes) -> None:
    (bundle / "cover.jpg").write_bytes(content)
