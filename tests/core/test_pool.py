"""Workers: large photos are opened one after the other, small ones side by side."""

from __future__ import annotations

import shutil
import threading
import time
from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from click.testing import CliRunner
from newsroom.cli import main
from newsroom.core.pool import LARGE, cores, workers
from newsroom.images.normalize import run
from newsroom.images.normalize.photo import NormalizedPhoto, normalize_photo
from photo_samples import saved
from PIL import Image
from rule_examples import BASE, BUNDLE


class Room:
    """Counts who is in it at the same time."""

    def __init__(self) -> None:
        self.inside = self.highest = 0
        self.threads: set[int] = set()
        self.lock = threading.Lock()

    def visit(self) -> None:
        with self.lock:
            self.threads.add(threading.get_ident())
            self.inside += 1
            self.highest = max(self.highest, self.inside)
        time.sleep(0.1)
        with self.lock:
            self.inside -= 1


@pytest.mark.parametrize(("pixels", "most"), [(LARGE + 1, 1), (LARGE, cores()), (0, cores())])
def test_as_many_as_there_is_memory_for(pixels: int, most: int) -> None:
    """A thread keeps the memory of its largest photo, so the large ones have one thread among them."""
    room = Room()
    with workers() as all_of_them:
        done = [all_of_them.submit(pixels, room.visit) for _ in range(2 * most + 2)]
        assert [future.result() for future in done] == [None] * len(done)
    assert room.highest == len(room.threads) == most


def test_large_and_small_do_not_wait_for_each_other() -> None:
    room = Room()
    with workers() as all_of_them:
        futures = [all_of_them.submit(pixels, room.visit) for pixels in (LARGE + 1, 0)]
        for future in futures:
            future.result()
    assert room.highest == 2


@pytest.mark.parametrize("pixels", [LARGE + 1, 0])
def test_who_is_stopped_waits_only_for_what_is_in_work(pixels: int) -> None:
    room = Room()
    futures = []

    def stopped() -> None:
        with workers() as all_of_them:
            futures.extend(all_of_them.submit(pixels, room.visit) for _ in range(10 * cores()))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert room.inside == 0
    with pytest.raises(CancelledError):
        futures[-1].result()


def test_what_goes_wrong_is_told_to_whoever_asks() -> None:
    with workers() as all_of_them, pytest.raises(ZeroDivisionError):
        all_of_them.submit(0, divmod, 1, 0).result()


def test_a_run_over_bundles_knows_a_large_photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two of 64 megapixels and a text with a photo's name: the large ones are made fit by one thread."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    for number in range(2):
        saved(tmp_path / BUNDLE / f"large{number}.png", Image.new("1", (8000, 8001)))
    (tmp_path / BUNDLE / "none.jpg").write_text("no photo")
    threads: dict[str, int] = {}

    def noted(path: Path) -> NormalizedPhoto:
        threads[path.name] = threading.get_ident()
        return normalize_photo(path)

    monkeypatch.setattr(run, "normalize_photo", noted)
    CliRunner().invoke(main, ["photos", "--dry-run", "--config", str(tmp_path / "mkdocs.yml")])
    assert threads["large0.png"] == threads["large1.png"]
    assert threads["large0.png"] not in (threads["none.jpg"], threads["cover.jpg"])
