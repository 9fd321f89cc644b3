"""Metadata: what photos tell besides their picture, held against what exiftool finds, and the rule that tells it."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from newsroom.images.decode import PhotoError
from newsroom.images.exif import traces
from newsroom.images.normalize.photo import normalized
from photo_corpora import OUTSIDE, ROWS
from photo_samples import camera_like, saved
from PIL import Image, PngImagePlugin

PLACE = {1: "N", 2: (43.0, 9.0, 10.0), 3: "E", 4: (22.0, 35.0, 6.0)}
needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
GROUPS = {"notes": ("XMP-", "IPTC:", "Photoshop:"), "place": ("GPS:GPSLatitude", "GPS:GPSLongitude")}


def _exif(**tags: object) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0110] = "Telefon 12"  # Pillow saves nothing where the main part is empty
    for name, value in tags.items():
        if name == "place":
            exif.get_ifd(0x8825).update(PLACE)
        elif name.startswith("x"):
            exif.get_ifd(0x8769)[int(name[1:], 16)] = value
        else:
            exif[int(name[1:], 16)] = value
    return exif


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".avif"])
@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({}, set()),
        ({"t0112": 1, "t0110": "Telefon 12", "t0132": "2024:05:11 10:11:12"}, set()),
        ({"place": True}, {"place"}),
        ({"xA431": "4711"}, {"serial"}),
        ({"x927C": b"maker's own"}, {"serial"}),
        ({"t013B": "Ana Anić"}, {"name"}),
        ({"t8298": "(c) Ana Anić"}, {"name"}),
        ({"xA430": "Ana Anić"}, {"name"}),
        ({"t010E": "Ana i Marko"}, {"comment"}),
        ({"t010E": "      ", "x9286": b"ASCII\0\0\0      "}, set()),
        ({"place": True, "t013B": "Ana", "xA431": "4711"}, {"place", "name", "serial"}),
    ],
)
def test_exif_in_every_format(tmp_path: Path, suffix: str, tags: dict[str, object], expected: set[str]) -> None:
    path = saved(tmp_path / f"a{suffix}", camera_like(), exif=_exif(**tags))
    assert traces(path) == expected
    kept = normalized(path)
    if kept:
        path.with_name("b.jpg").write_bytes(kept)
        assert traces(path.with_name("b.jpg")) == set()


@needs_exiftool
def test_exif_in_a_tiff(tmp_path: Path) -> None:
    """Written by exiftool, since Pillow writes no place into a TIFF."""
    path = saved(tmp_path / "a.tif", camera_like())
    assert traces(path) == set()
    told = ["-GPSLatitude=43.15", "-GPSLatitudeRef=N", "-SerialNumber=4711", "-Artist=Ana", "-XMP-dc:Title=Ana"]
    subprocess.run(["exiftool", "-q", "-overwrite_original", *told, str(path)], check=True)
    assert traces(path) == {"place", "serial", "name", "notes"}


def test_comments_and_xmp(tmp_path: Path) -> None:
    xmp = b"<x:xmpmeta><rdf:li>Ana</rdf:li><exif:GPSLatitude>43,9N</exif:GPSLatitude></x:xmpmeta>"
    assert traces(saved(tmp_path / "a.jpg", camera_like(), comment=b"Ana")) == {"comment"}
    assert traces(saved(tmp_path / "a.gif", camera_like(), comment=b"Ana")) == {"comment"}
    assert traces(saved(tmp_path / "a.jpg", camera_like(), xmp=xmp)) == {"notes", "place"}
    assert traces(saved(tmp_path / "a.webp", camera_like(), xmp=xmp)) == {"notes", "place"}
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Ana")
    assert traces(saved(tmp_path / "a.png", camera_like(), pnginfo=told)) == {"name"}


def test_exif_behind_the_pixels_of_a_png(tmp_path: Path) -> None:
    """Where opening does not look, and `getexif` would decode the picture."""
    whole = saved(tmp_path / "a.png", camera_like()).read_bytes()
    chunk = b"eXIf" + _exif(place=True).tobytes().removeprefix(b"Exif\0\0")
    late = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    (tmp_path / "a.png").write_bytes(whole[:-12] + late + whole[-12:])
    assert traces(tmp_path / "a.png") == {"place"}


def test_broken_exif_is_notes(tmp_path: Path) -> None:
    """Nobody can say what it holds, so that it has to go."""
    for blob in (b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0nothing"):
        assert traces(saved(tmp_path / "a.jpg", camera_like(), exif=blob)) <= {"notes"}


def test_no_pixel_is_decoded(tmp_path: Path) -> None:
    """Forty megapixels take no longer than forty pixels."""
    path = saved(tmp_path / "a.png", Image.new("L", (8000, 5000)), exif=_exif(place=True))
    started = time.perf_counter()
    for _ in range(20):
        assert traces(path) == {"place"}
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["file"]))
def test_judgement_of_the_corpus(row: dict[str, str], photo_file: Callable[[str], Path]) -> None:
    """Places and serial numbers are found in just the files in which the index says they are."""
    try:
        found = traces(photo_file(row["file"]))
    except PhotoError:
        assert "refuse" in row["pipeline_must"]
        return
    assert ("place" in found) is bool(row["gps"])
    assert "serial" in found or not row["serial"]


@needs_exiftool
@pytest.mark.parametrize("corpus", ["own", "outside"] if OUTSIDE.is_dir() else ["own"])
def test_judgement_of_exiftool(corpus: str, own_photos: Path) -> None:
    """What exiftool calls a place or an editor's notes is found, and nothing else is called so."""
    command = ["exiftool", "-json", "-G1", "-a", str(own_photos if corpus == "own" else OUTSIDE)]
    told = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    assert len(told) > 25
    for tags in told:
        path = Path(tags["SourceFile"])
        try:
            found = traces(path)
        except PhotoError:
            continue
        for trace, groups in GROUPS.items():
            has = any(tag.startswith(groups) and not tag.endswith("Ref") for tag in tags)
            if path.name not in NOTES_ELSEWHERE:
                assert (trace in found) is has, (path.name, trace)


NOTES_ELSEWHERE = {
    "apple_gainmap_new.jpg",  # in the second picture only
}
