"""Reasons: why the system refused to read or write, in words for editors."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from newsroom.core.messages import Message, msg

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
    """Return why; what is rare is told as the system tells it."""
    return _KNOWN.get(error.errno or 0) or error.strerror or str(error)
