"""Photos as phones and cameras make them, and hostile ones: each with the outcome that its corpus's index asks for."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from newsroom.images.color import PROFILE_NOTE
from newsroom.images.decode import DAMAGED_NOTE, PhotoError, measure, open_photo
from newsroom.images.encode import encode
from newsroom.images.normalize.photo import LONGEST, normalized
from newsroom.images.probe import HDR_NOTE
from newsroom.images.renditions import plan_renditions, plan_share
from photo_corpora import ROWS
from photo_samples import mean_difference
from PIL import Image

needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
FindPhoto = Callable[[str], Path]
REFUSED = {
    "empty.jpg": "is an empty file (0 bytes)",
    "cut-off.jpg": "is cut off",
    "cut-off.png": "is cut off",
    "cut-off.webp": "is damaged and cannot be read",
    "cut-off.avif": "is damaged and cannot be read",
    "cut-off.heic": "is cut off",
    "page.jpg": "is a drawing or a web page",
    "document.jpg": "is a PDF document",
    "bomb.png": "has 900 megapixels (30000 × 30000), more than the limit of 220",
    "sofa_grid1x5_420_dimg_repeat.avif": "is damaged and cannot be read",
    "truncated_jpeg.jpg": "is cut off",
    "truncated_image.png": "is cut off",
    "decompression_bomb.gif": "has more pixels than can be read safely",
    "png_decompression_dos.png": "is damaged and cannot be read",
    "truncated.heic": "is cut off",
    "empty.heic": "is an empty file (0 bytes)",
    "giant-image.jpg": "has 280 megapixels (20000 × 14000), more than the limit of 220",
}
NOTED = {
    "broken-profile.jpg": PROFILE_NOTE,
    "damaged.jpg": DAMAGED_NOTE,
    "colors_hdr_p3.avif": HDR_NOTE,
    "icc-after-SOF.jpg": PROFILE_NOTE,
    "hopper_bad_exif.jpg": DAMAGED_NOTE,  # its pixels are broken too, to be seen
}
IRREPLACEABLE = {name for name, note in NOTED.items() if note == DAMAGED_NOTE}
"""Damaged, but opened: on the site with a note, in the repository left as it is."""
ACCEPTED = sorted({row["file"] for row in ROWS} - REFUSED.keys())
ALREADY_FIT = {"grey.jpg"}
HARMLESS = {"SourceFile", "ExifTool", "File", "Composite", "JFIF", "RIFF"}
"""Groups of size and encoding; EXIF (with GPS), XMP, IPTC, MPF, ICC_Profile, MakerNotes, Trailer are others."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["file"]))
def test_outcome_is_the_one_the_index_asks_for(row: dict[str, str], photo_file: FindPhoto) -> None:
    """What must be accepted is, what must be refused is, in one sentence each."""
    may_refuse = "refuse" in row["pipeline_must"]
    must_accept = "accept" in row["pipeline_must"] or not may_refuse
    path = photo_file(row["file"])
    if row["file"] in REFUSED:
        assert may_refuse
        with pytest.raises(PhotoError) as caught:
            open_photo(path)
        assert str(caught.value).startswith(f"it {REFUSED[row['file']]}")
        return
    assert must_accept or "scale" in row["pipeline_must"]
    opened = open_photo(path, fit=1600)
    assert opened.image.mode == "RGB"
    assert measure(path) == (opened.width, opened.height)
    expected = NOTED.get(row["file"])
    assert [*opened.notes] == ([expected] if expected else [])


def outputs(path: Path) -> dict[str, bytes]:
    """Return every file that the site or the repository would hold of a photo."""
    name = path.name
    opened = open_photo(path, fit=1600)
    size = (opened.width, opened.height)
    planned = (*plan_renditions(name, *size, "0" * 64), plan_share(name, *size, "0" * 64))
    files = {rendition.name: content for rendition, content in encode(opened.image, planned)}
    kept = normalized(path) if name not in IRREPLACEABLE else None
    return {**files, f"{name}-kept.jpg": kept} if kept else files


@pytest.mark.slow
@needs_exiftool
def test_nothing_is_left_in_any_output(tmp_path: Path, photo_file: FindPhoto) -> None:
    """No output of any accepted photo holds anything but a picture, by exiftool's word and by the file's length."""
    for name in ACCEPTED:
        for file, content in outputs(photo_file(name)).items():
            (tmp_path / file).write_bytes(content)
    command = ["exiftool", "-json", "-G0", "-a", "-u", "-ee", "-validate", "-warning", "-all", str(tmp_path)]
    told: list[dict[str, Any]] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert len(told) >= 4 * len(ACCEPTED)
    for tags in told:
        left = {tag for tag in tags if tag.partition(":")[0] not in HARMLESS or "Comment" in tag or "Warning" in tag}
        assert left == set(), tags["SourceFile"]


@pytest.mark.parametrize("name", sorted(IRREPLACEABLE & set(ACCEPTED)))
def test_a_damaged_original_is_not_replaced(name: str, photo_file: FindPhoto) -> None:
    """Whoever has the phone may still have the whole picture; afterwards nobody could tell that it was damaged."""
    with pytest.raises(PhotoError) as caught:
        normalized(photo_file(name))
    assert caught.value.wrong == DAMAGED_NOTE


@pytest.mark.parametrize("name", [name for name in ACCEPTED if name not in IRREPLACEABLE | ALREADY_FIT])
def test_the_original_made_fit_is_so(name: str, tmp_path: Path, photo_file: FindPhoto) -> None:
    """It is upright, at most 2560 pixels long, shows the same picture, and needs nothing more."""
    content = normalized(photo_file(name))
    assert content is not None
    (tmp_path / "a.jpg").write_bytes(content)
    assert normalized(tmp_path / "a.jpg") is None
    made, expected = Image.open(io.BytesIO(content)).convert("RGB"), open_photo(photo_file(name)).image
    assert max(made.size) == min(LONGEST, max(expected.size))
    assert mean_difference(*(image.resize((64, 64), Image.Resampling.BOX) for image in (made, expected))) < 2
