"""Reasons: why the system refused to read or write, in words for editors."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from newsroom.core.messages import Sentence, say

_KNOWN: Mapping[int, Sentence] = {
    errno.ENOENT: say("it is not there"),
    errno.EACCES: say("you are not allowed to"),
    errno.EPERM: say("you are not allowed to"),
    errno.EROFS: say("the disk is write-protected"),
    errno.ENOSPC: say("the disk is full"),
    errno.EDQUOT: say("the disk is full"),
    errno.EISDIR: say("it is a folder"),
    errno.ENOTDIR: say("a file stands where a folder belongs"),
    errno.ELOOP: say("it is a link that leads to itself"),
    errno.ENAMETOOLONG: say("its name is too long"),
}


def reason(error: OSError) -> str:
    """Say why; what is rare is told as the system tells it."""
    return _KNOWN.get(error.errno or 0) or error.strerror or str(error)
