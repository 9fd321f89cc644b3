"""Workers: small photos are opened side by side on all cores, large ones one after the other.

Pillow and libjpeg let go of Python's lock while they work, so threads are enough. A thread keeps the memory of its
largest photo (three of 219 megapixels, by two threads in turn: 3.6 GB), so the large ones share one thread (1.9 GB).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

LARGE = 60_000_000
"""Pixels above which photos are opened one at a time: the largest take 1.7 GB each, and there may be many cores."""

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Workers:
    """Threads that wait for work."""

    side_by_side: ThreadPoolExecutor
    """For small photos; as many threads as cores."""
    alone: ThreadPoolExecutor
    """For large ones; one thread."""

    def submit(
        self,
        pixels: int,
        function: Callable[_Arguments, _Result],
        /,
        *arguments: _Arguments.args,
        **options: _Arguments.kwargs,
    ) -> Future[_Result]:
        """Call a function that opens a photo of so many *pixels*, as soon as a thread is free."""
        pool = self.alone if pixels > LARGE else self.side_by_side
        return pool.submit(function, *arguments, **options)


@contextmanager
def workers() -> Iterator[Workers]:
    """Yield workers for all cores; when the command is stopped, only the photos already begun are finished."""
    both = Workers(ThreadPoolExecutor(cores()), ThreadPoolExecutor(1))
    try:
        yield both
    finally:
        both.alone.shutdown(wait=False, cancel_futures=True)
        both.side_by_side.shutdown(cancel_futures=True)
        both.alone.shutdown()


def cores() -> int:
    """Count the cores that this process may use: in a container or under ``taskset`` not all there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
