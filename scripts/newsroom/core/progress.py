"""Progress: a bar on the terminal while a command works; nothing where the output is no terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import track

T = TypeVar("T")


def watched(steps: Iterable[T], total: int, what: str) -> Iterator[T]:
    """Yield *steps* and show on a terminal how many of *total* are done; the bar disappears at the end."""
    nobody = not (total and sys.stderr.isatty())
    yield from track(steps, what, total, console=Console(stderr=True), transient=True, disable=nobody)
