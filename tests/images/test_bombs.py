"""Small files that claim billions of pixels, and the limit they are judged by."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from newsroom.images.decode import measure, open_photo
from newsroom.images.probe import PhotoError
from photo_samples import png_of, saved
from PIL import Image

BOMB = """
import resource, sys, time
from pathlib import Path
from newsroom.images.decode import PhotoError, open_photo
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
try:
    open_photo(Path(sys.argv[1]))
except PhotoError as error:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, time.perf_counter() - started, error, sep="|")
"""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", png_of(65_535, 65_535)),
        ("a.png", png_of(2**31 - 1, 1)),
        ("a.gif", b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + b"\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\2\2\x44\1\0;"),
        ("a.webp", b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xff\xff\xff\x0f" + bytes(8)),
        ("a.avif", b"\0\0\0\x1cftypavif\0\0\0\0avifmif1\0\0\0\0\0\0\0\x14ispe\0\0\0\0\0\0\x42\x68\0\0\x42\x68"),
    ],
)
def test_bombs_cost_nothing(tmp_path: Path, name: str, content: bytes) -> None:
    """A small file of billions of pixels is refused at once, by its size."""
    (tmp_path / name).write_bytes(content)
    command = [sys.executable, "-c", BOMB, str(tmp_path / name)]
    kilobytes, seconds, told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("|")
    assert "megapixels" in told or "more pixels" in told
    assert int(kilobytes) < 50_000
    assert float(seconds) < 1


def test_the_limit_is_ours_and_leaves_pillows_alone(tmp_path: Path) -> None:
    """The limit is told in megapixels; Pillow's own, one for the whole process, is neither changed nor in the way."""
    before = Image.MAX_IMAGE_PIXELS
    path = saved(tmp_path / "a.jpg", Image.new("L", (15_000, 14_000)), quality=1)  # 210: a phone's, over Pillow's 179
    assert open_photo(path, fit=300).image.size == (300, 280)
    with pytest.raises(PhotoError, match=r"has 210 megapixels \(15000 × 14000\), more than the limit of 200"):
        measure(path, megapixels=200)
    assert before == Image.MAX_IMAGE_PIXELS
