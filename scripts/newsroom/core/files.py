"""Writing: a file is whole or not there, whenever the program or the power ends."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

PREFIX = ".newsroom-"
"""Begins the names of files that are not finished."""


def write_whole(path: Path, content: bytes) -> None:
    """Put *content* in the place of a file, or leave everything as it is; its permissions stay."""
    fresh = path.with_name(f"{PREFIX}{os.getpid()}-{threading.get_ident()}.new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        shutil.copymode(path, fresh)
    fresh.replace(path)


def sync_folder(folder: Path) -> None:
    """Wait until the disk knows which files a folder has, before anything depends on it."""
    if os.name == "posix":  # elsewhere a folder cannot be opened
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def sweep(folder: Path) -> None:
    """Remove the unfinished files of killed runs; those of a run that goes on stay."""
    for stray in folder.glob(f"{PREFIX}*.new"):
        if not is_unfinished(stray):
            stray.unlink(missing_ok=True)


def is_unfinished(path: Path) -> bool:
    """Return whether a process that still runs, this one or another, may be writing this file."""
    pid = path.name.removeprefix(PREFIX).partition("-")[0]
    return path.name.startswith(PREFIX) and is_running(pid)


def is_running(pid: str) -> bool:
    """Return whether a process with this number runs."""
    if not pid.isdecimal():
        return False
    if os.name != "posix":  # elsewhere there is no signal that only asks
        return True
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # it is another user's
        return True
    return True
