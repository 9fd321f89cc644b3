"""Memory: large photos are decoded one after the other, small ones side by side."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from newsroom.memory import room_for
from photo_samples import saved
from PIL import Image


@pytest.mark.parametrize(("size", "most"), [((15_000, 8_000), 1), ((10_000, 10_000), 2), ((100, 100), 4)])
def test_as_many_as_there_is_room_for(tmp_path: Path, size: tuple[int, int], most: int) -> None:
    """Four threads, and photos of 120, 100 and 0 megapixels: no more than 220 are in work together."""
    path = saved(tmp_path / "a.png", Image.new("1", size))
    inside, highest, lock = 0, 0, threading.Lock()

    def work(_number: int) -> None:
        nonlocal inside, highest
        with room_for(path):
            with lock:
                inside += 1
                highest = max(highest, inside)
            time.sleep(0.2)
            with lock:
                inside -= 1

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert highest == most


def test_what_is_no_photo_waits_for_nothing(tmp_path: Path) -> None:
    with room_for(tmp_path / "none.jpg"), room_for(tmp_path / "none.jpg"):
        pass
