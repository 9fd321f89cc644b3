"""Files that are damaged, dangerous or no photo at all: one plain sentence each."""

from __future__ import annotations

import os
import pickle
import random
from pathlib import Path

import pytest
from newsroom.core.messages import Message, msg
from newsroom.images.decode import DAMAGED_NOTE, measure, open_photo
from newsroom.images.normalize.photo import normalized
from newsroom.images.probe import PhotoError
from photo_samples import camera_like, saved


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is an empty file (0 bytes): copy it again from the phone or camera"),
        (b"%PDF-1.7 ", "is a PDF document: put a photo here, saved as JPEG or PNG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is a drawing or a web page: put a photo"),
        (b"\xef\xbb\xbf<!doctype html>", "is a drawing or a web page: put a photo"),
        (b"PK\x03\x04rest", "is a document or an archive: put"),
        (b"8BPS\0\1", "is a Photoshop file: put"),
        (b"BM" + bytes(60), "is a BMP picture: put"),
        (b"\xff\x0a\0\0", "is a JPEG XL picture: put"),
        (b"\0\0\0\x18ftypmp42", "is a video: put"),
        (b"%!PS-Adobe-3.0 EPSF", "is not a photo of a known kind: put"),
        (b"hello", "is not a photo of a known kind: put"),
        (b"\xff\xd8\xff", "is damaged and cannot be read: copy it again"),
        (b"\x89PNG\r\n\x1a\n", "is damaged and cannot be read: copy it again"),
        (b"\0\0\0\x18ftypheic" + bytes(80), "is damaged and cannot be read: copy it again"),
    ],
)
def test_what_is_no_photo_is_named(tmp_path: Path, content: bytes, told: str) -> None:
    """One plain sentence: what it is, and what to do."""
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    for read in (open_photo, measure, normalized):
        with pytest.raises(PhotoError) as caught:
            read(path)
        assert str(caught.value).startswith(f"it {told}")


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    """A missing file, a folder, a link and a pipe each have a sentence, and none is waited for."""
    (tmp_path / "folder.jpg").mkdir()
    saved(tmp_path / "real.jpg", camera_like())
    (tmp_path / "link.jpg").symlink_to("real.jpg")
    os.mkfifo(tmp_path / "pipe.jpg")
    for name, told in {
        "none.jpg": "does not exist",
        "folder.jpg": "is a folder",
        "link.jpg": "is a link",
        "pipe.jpg": "is not a file",
    }.items():
        with pytest.raises(PhotoError, match=told):
            open_photo(tmp_path / name)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Missing permission is told as such (by a stand-in, since root may read anything)."""

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = saved(tmp_path / "a.jpg", camera_like())
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PhotoError, match="may not be read: allow"):
        open_photo(path)


def test_raw_files_are_named(tmp_path: Path) -> None:
    """A raw file opens as a TIFF of its tiny preview: better none than that."""
    path = saved(tmp_path / "a.tif", camera_like()).rename(tmp_path / "a.NEF")
    with pytest.raises(PhotoError, match="is a camera's raw file: export it as JPEG"):
        open_photo(path)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".avif", ".tif", ".gif"])
def test_a_truncated_file_is_refused(tmp_path: Path, suffix: str) -> None:
    """Half a file is no photo in any format."""
    whole = saved(tmp_path / f"a{suffix}", camera_like((400, 300))).read_bytes()
    for part in (0.3, 0.6, 0.9):
        (tmp_path / f"a{suffix}").write_bytes(whole[: int(len(whole) * part)])
        with pytest.raises(PhotoError, match=r"is cut off|is damaged"):
            open_photo(tmp_path / f"a{suffix}")


def test_damage_in_the_middle_of_a_jpeg_is_noticed(tmp_path: Path) -> None:
    """Ten random bytes changed within the picture: libjpeg opens it without a word, nine in ten are told."""
    noticed, tries = 0, 60
    path = tmp_path / "a.jpg"
    for seed in range(tries):
        luck = random.Random(seed)
        whole = bytearray(
            saved(path, camera_like((600, 400), seed), quality=88, progressive=bool(seed % 2)).read_bytes()
        )
        for _ in range(10):
            whole[luck.randrange(len(whole) // 4, len(whole) * 3 // 4)] = luck.randrange(256)
        path.write_bytes(whole)
        try:
            noticed += DAMAGED_NOTE in open_photo(path).notes
        except PhotoError:
            noticed += 1
    assert noticed >= 0.9 * tries


def test_whole_files_raise_no_alarm(tmp_path: Path) -> None:
    """A good JPEG of any make has no note."""
    for options in ({}, {"progressive": True}, {"restart_marker_rows": 1}, {"subsampling": 0}, {"quality": 100}):
        assert open_photo(saved(tmp_path / "a.jpg", camera_like((333, 251)), **options)).notes == ()
    assert open_photo(saved(tmp_path / "a.jpg", camera_like().convert("L"))).notes == ()


def test_the_sentence_survives_a_process_pool() -> None:
    """Errors travel between processes whole."""
    error = pickle.loads(pickle.dumps(PhotoError(msg("it is empty"), msg("copy it again"))))
    assert (error.wrong, error.remedy, str(error)) == ("it is empty", "copy it again", "it is empty: copy it again")
    assert isinstance(error.wrong, Message) and isinstance(error.remedy, Message)
