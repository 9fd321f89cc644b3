"""Unfinished files: those of killed runs are swept away, those of a run that goes on are not touched."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsroom.core.files import PREFIX, is_running, sweep
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
