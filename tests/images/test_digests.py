"""Digests: remembered between builds, and never for a file that may have changed."""

from __future__ import annotations

import json
import os
import time
from importlib import reload
from pathlib import Path
from types import ModuleType

import pytest
from newsroom.core.cache import write_entry
from newsroom.images import decode, digests, encode, resize
from newsroom.images.digests import MEMORY, STEPS, Digests, file_state
from newsroom.images.plan import plan_photo
from newsroom.images.renditions import digest
from photo_samples import saved
from PIL import Image

OLD = b"the first picture"
NEW = b"another picture !"


@pytest.fixture
def original(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an original whose times are older than any tick of a clock."""
    monkeypatch.setattr(digests, "_SETTLED", 0)
    path = tmp_path / "a.jpg"
    path.write_bytes(OLD)
    time.sleep(0.02)
    return path


def _remembered(path: Path, root: Path) -> Digests:
    """Have a digest saved by one build, and loaded by the next."""
    digests = Digests(root)
    digests.of(path, file_state(path))
    digests.save()
    return Digests.load(root)


def test_an_untouched_file_is_not_read_again(original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered = _remembered(original, tmp_path)
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    assert remembered.of(original, file_state(original)) == digest(OLD, STEPS)


def test_other_bytes_are_noticed_behind_the_same_size_and_date(original: Path, tmp_path: Path) -> None:
    """A file of the same length, with its date set back, even in the same place on the disk."""
    before = original.stat()
    remembered = _remembered(original, tmp_path)
    with original.open("r+b") as file:
        file.write(NEW)
    os.utime(original, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = original.stat()
    assert (after.st_size, after.st_mtime_ns, after.st_ino) == (before.st_size, before.st_mtime_ns, before.st_ino)
    assert remembered.of(original, file_state(original)) == digest(NEW, STEPS)


def test_a_file_changed_just_now_is_not_trusted(tmp_path: Path) -> None:
    """Within a tick of the clock a second change would leave the same times."""
    path = tmp_path / "a.jpg"
    path.write_bytes(OLD)
    assert len(_remembered(path, tmp_path)) == 0


def test_a_change_while_it_is_read_is_noticed_next_time(original: Path, tmp_path: Path) -> None:
    """The state was taken before: what was read after it belongs to no state that comes back."""
    digests, state = Digests(tmp_path), file_state(original)
    original.write_bytes(NEW)
    assert digests.of(original, state) == digest(NEW, STEPS)
    original.write_bytes(OLD)
    assert digests.of(original, file_state(original)) == digest(OLD, STEPS)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff", b'{"settings": 1}', b'{"files": {}}'])
def test_a_broken_memory_is_no_memory(content: bytes, tmp_path: Path) -> None:
    (tmp_path / MEMORY).parent.mkdir()
    (tmp_path / MEMORY).write_bytes(content)
    assert len(Digests.load(tmp_path)) == 0


@pytest.mark.parametrize("files", ['{"a": 1}', '{"a": [1, 2]}', '{"a": [["x"], "y"]}', "[]"])
def test_a_memory_of_another_shape_is_no_memory(files: str, tmp_path: Path) -> None:
    memory = tmp_path / MEMORY
    memory.parent.mkdir()
    write_entry(memory, f'{{"settings": {json.dumps(STEPS)}, "files": {files}}}'.encode())
    assert len(Digests.load(tmp_path)) == 0


def test_other_settings_make_other_digests(original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(_remembered(original, tmp_path)) == 1
    monkeypatch.setattr(digests, "STEPS", "other")
    assert Digests.load(tmp_path).of(original, file_state(original)) == digest(OLD, "other")


def test_nothing_is_written_where_nothing_is_new(original: Path, tmp_path: Path) -> None:
    remembered = _remembered(original, tmp_path)
    before = (tmp_path / MEMORY).stat().st_mtime_ns
    remembered.of(original, file_state(original))
    remembered.save()
    assert (tmp_path / MEMORY).stat().st_mtime_ns == before
    assert [path.name for path in (tmp_path / MEMORY).parent.iterdir()] == [MEMORY.name]


@pytest.mark.parametrize("step", [decode, resize, encode], ids=lambda step: step.__name__.rpartition(".")[2])
def test_mended_code_makes_other_digests(step: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before, a picture that mended code would make otherwise was taken from the cache as it was."""
    path = saved(tmp_path / "b.jpg", Image.new("RGB", (90, 60)))
    before = plan_photo(path, (60,), Digests(tmp_path), cover=True)
    with monkeypatch.context() as changed:
        changed.setattr(step, "PIPELINE", 99)
        reload(digests)
        after = plan_photo(path, (60,), Digests(tmp_path), cover=True)
    reload(digests)
    assert {one.name for one in before.all_renditions}.isdisjoint(one.name for one in after.all_renditions)
    assert before.share and after.share
    assert before.cache_path(tmp_path, before.share) != after.cache_path(tmp_path, after.share)
