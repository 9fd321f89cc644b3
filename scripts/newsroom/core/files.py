"""Files: written so that a crash leaves the old content or the new, and the system's errors in words for editors."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from collections.abc import Mapping
from pathlib import Path

from newsroom.core.messages import Message, msg

PREFIX = ".newsroom-"
"""Begins the names of files that are not finished."""
_KNOWN: Mapping[int, Message] = {
    errno.ENOENT: msg("it is not there"),
    errno.EACCES: msg("you are not allowed to"),
    errno.EPERM: msg("you are not allowed to"),
    errno.EROFS: msg("the disk is write-protected"),
    errno.ENOSPC: msg("the disk is full"),
    errno.EDQUOT: msg("the disk is full"),
    errno.EISDIR: msg("it is a folder"),
    errno.ENOTDIR: msg("a file stands where a folder belongs"),
    errno.ELOOP: msg("it is a link that leads to itself"),
    errno.ENAMETOOLONG: msg("its name is too long"),
}


def reason(error: OSError) -> str:
    """Return why the system refused to read or write; a rare error keeps the system's own words."""
    return _KNOWN.get(error.errno or 0) or error.strerror or str(error)


def write_atomic(path: Path, content: bytes) -> None:
    """Write a file whole or, where that fails, leave it as it was; an existing file keeps its permissions."""
    fresh = _unfinished(path)
    try:
        _write_synced(fresh, content)
        if path.exists():
            shutil.copymode(path, fresh)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def create_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder with its files, whole or not at all; its parents are made where they are missing."""
    fresh = _unfinished(folder)
    fresh.mkdir(parents=True)
    try:
        for name, content in files.items():
            _write_synced(fresh / name, content)
        fresh.rename(folder)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _unfinished(path: Path) -> Path:
    """Return a name beside *path* that says which process and thread is writing."""
    return path.with_name(f"{PREFIX}{os.getpid()}-{threading.get_ident()}.new")


def _write_synced(path: Path, content: bytes) -> None:
    """Write a file and wait until the disk has it."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names of a folder's files, before anything depends on them."""
    if os.name == "posix":  # other systems do not open folders
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def sweep(folder: Path) -> None:
    """Remove the unfinished files of processes that have ended."""
    for stray in folder.glob(f"{PREFIX}*.new"):
        if not is_unfinished(stray):
            stray.unlink(missing_ok=True)


def is_unfinished(path: Path) -> bool:
    """Return whether a process that still runs, this one included, may be writing this file."""
    pid = path.name.removeprefix(PREFIX).partition("-")[0]
    return path.name.startswith(PREFIX) and is_running(pid)


def is_running(pid: str) -> bool:
    """Return whether a process with this number runs."""
    if not pid.isdecimal():
        return False
    if os.name != "posix":  # other systems have no signal that only asks
        return True
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # the process is another user's
        return True
    return True
