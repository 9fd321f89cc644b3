"""The cache: files that may be lost, damaged or exchanged at any time, so that nothing in it is believed unverified.

An entry begins with the hash of what follows. Bytes that must stand alone, such as pictures, lie without it; their hash
is kept in an entry beside them.
"""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from newsroom.core.files import write_atomic

_LENGTH = 64
"""Characters of a hash (SHA-256, hexadecimal)."""


def hash_of(content: bytes) -> str:
    """Return the hash that a content is known by."""
    return hashlib.sha256(content).hexdigest()


def write_entry(path: Path, content: bytes) -> None:
    """Write an entry, with its hash before it."""
    write_atomic(path, f"{hash_of(content)}\n".encode() + content)


def read_entry(path: Path) -> bytes | None:
    """Read an entry; None where there is none, or where it is not as it was written."""
    raw = read_plain(path)
    if raw is None or raw[_LENGTH : _LENGTH + 1] != b"\n":
        return None
    content = raw[_LENGTH + 1 :]
    return content if raw[:_LENGTH] == hash_of(content).encode() else None


def is_intact(path: Path, known: str) -> bool:
    """Return whether a file is there, is no link, and has the content of this hash."""
    raw = read_plain(path)
    return raw is not None and hash_of(raw) == known


def read_plain(path: Path) -> bytes | None:
    """Read a file; None where there is none, or where a link, a folder or a pipe stands in its place."""
    try:
        return path.read_bytes() if stat.S_ISREG(path.lstat().st_mode) else None
    except OSError:
        return None
