"""The lock: one command at a time writes in a project, on any system, and a killed one blocks nobody."""

from __future__ import annotations

import getpass
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from newsroom.core.cache import hash_of
from newsroom.core.messages import Refused, msg

PATIENCE = 5.0
"""Seconds that a second command waits."""


class Busy(Refused):
    """Another command is writing in the project."""


@contextmanager
def project_lock(root: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold a project's lock; raise `Busy` where another command holds it longer than *patience*.

    The lock lies in the system's folder for temporary files, for a project may be where nothing can be written.
    """
    user = os.getuid() if hasattr(os, "getuid") else getpass.getuser()
    name = f"newsroom-{hash_of(f'{user} {root.resolve()}'.encode())[:24]}"
    path = Path(tempfile.gettempdir(), f"{name}.lock")
    owner = path.with_suffix(".pid")
    try:
        with FileLock(path, timeout=patience):
            owner.write_text(str(os.getpid()), encoding="utf-8")
            yield
    except Timeout:
        told = owner.read_text(encoding="utf-8", errors="replace") if owner.is_file() else "?"
        fix = msg("wait until it has ended, and try again")
        message = msg("another command is working on this project (process {pid}): {fix}", pid=told, fix=fix)
        raise Busy(message) from None
