"""Memory: how many photos are decoded at the same time, by their megapixels and not by the number of cores."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsroom.admission import MEGAPIXELS, PhotoError
from newsroom.photos import measure

_freed = threading.Condition()
_taken = 0
"""Megapixels being decoded; the largest photo alone may need 1.7 GB (measured)."""


@contextmanager
def room_for(path: Path) -> Iterator[None]:
    """Wait until a photo fits beside those in work: no more together than the largest that is let in."""
    global _taken
    needed = _megapixels(path)
    with _freed:
        _freed.wait_for(lambda: _taken + needed <= MEGAPIXELS or not _taken)
        _taken += needed
    try:
        yield
    finally:
        with _freed:
            _taken -= needed
            _freed.notify_all()


def _megapixels(path: Path) -> int:
    try:
        width, height = measure(path)
    except PhotoError:
        return 0  # whoever opens it is told why it cannot be used
    return width * height // 1_000_000 + 1
