"""Files: written whole or not at all; unfinished ones of killed runs are swept away, those of living ones stay."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsroom.core.files import PREFIX, create_folder, is_running, sweep, write_atomic
from newsroom.images.plan import CACHE, prune


@pytest.fixture
def other() -> Iterator[int]:
    """Return the number of another process that runs."""
    running = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    yield running.pid
    running.kill()
    running.wait()


@pytest.fixture
def dead() -> int:
    """Return the number of a process that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def test_who_runs_is_known(other: int, dead: int) -> None:
    assert is_running(str(other)) and is_running(str(os.getpid())) and is_running("1")
    assert not is_running(str(dead)) and not is_running("") and not is_running("9" * 30) and not is_running("-1")


def _strays(folder: Path, *writers: int) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    strays = [folder / f"{PREFIX}{writer}-1.new" for writer in writers]
    for stray in strays:
        stray.write_bytes(b"half")
    return strays


def test_only_what_nobody_writes_any_more_is_swept(tmp_path: Path, other: int, dead: int) -> None:
    """Before, whoever swept took the files away from under another process, which then failed."""
    living, gone = _strays(tmp_path, other, dead)
    sweep(tmp_path)
    assert living.exists() and not gone.exists()


def test_pruning_leaves_them_too(tmp_path: Path, other: int, dead: int) -> None:
    living, gone = _strays(tmp_path / CACHE, other, dead)
    prune(tmp_path, [])
    assert living.exists() and not gone.exists()


def test_a_file_is_written_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_atomic(path, b"old")
    path.chmod(0o640)
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new" and path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    """No half of it, and no unfinished file or folder beside what stands in its place."""
    (tmp_path / "a" / "full").mkdir(parents=True)
    with pytest.raises(OSError, match="not empty"):
        create_folder(tmp_path / "a", {"b.txt": b"text"})
    with pytest.raises(IsADirectoryError):
        write_atomic(tmp_path / "a", b"text")
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == ["a", "a/full"]


def test_a_folder_is_made_with_its_files_and_parents(tmp_path: Path) -> None:
    create_folder(tmp_path / "news" / "a", {"b.txt": b"text"})
    assert (tmp_path / "news" / "a" / "b.txt").read_bytes() == b"text"
    assert [path.name for path in (tmp_path / "news").iterdir()] == ["a"]
