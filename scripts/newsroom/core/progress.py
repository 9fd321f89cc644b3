"""Progress: a bar on the terminal of whoever waits; nothing where nobody looks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from rich.console import Console
from rich.progress import Progress


@contextmanager
def progress(total: int, what: str) -> Iterator[Callable[[], None]]:
    """Show on a terminal how many of *total* are done, and forget it at the end; yield what to call after each."""
    nobody = not (total and sys.stderr.isatty())
    with Progress(console=Console(stderr=True), transient=True, disable=nobody) as bar:
        yield partial(bar.advance, bar.add_task(what, total=total))
