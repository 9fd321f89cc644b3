"""JPEG markers: the parts of a JPEG file, told apart without decoding it, and the file with only its picture left.

Taking parts out loses nothing of the picture; decoding and encoding it again would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_START, _END = b"\xff\xd8", b"\xff\xd9"
_SCAN, _JFIF, _ADOBE = 0xDA, 0xE0, 0xEE
_PICTURE = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD} - {0xC8})
"""Frames, scans, tables: what a decoder needs. All of 0xE0 to 0xFE is about the picture, not in it."""
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""Inside a scan 0xFF is followed by 0x00 or by a restart marker; anything else ends it."""
_PLAIN_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
"""No density, no thumbnail."""
_TRANSFORM, _YCBCR = 15, b"\x01"


class NotPlain(Exception):
    """The bytes are no whole JPEG file, or one whose colours need a maker's own marker to be understood."""


def stripped(data: bytes) -> bytes:
    """Return a JPEG file with the same picture and nothing else; raise `NotPlain` where that cannot be."""
    head = b""
    kept: list[bytes] = []
    for marker, part in _parts(data):
        if marker == _JFIF and part[4:9] == b"JFIF\0":
            head = _PLAIN_JFIF
        elif marker == _ADOBE and part[4:9] == b"Adobe":
            # It says whether the numbers are YCbCr, as JFIF does, or else: without either the colours could be wrong.
            if part[_TRANSFORM : _TRANSFORM + 1] != _YCBCR:
                raise NotPlain
            head = _PLAIN_JFIF
        elif marker in _PICTURE:
            kept.append(part)
    return _START + head + b"".join(kept) + _END


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    if data[:2] != _START:
        raise NotPlain
    offset = 2
    while (marker := data[offset + 1 : offset + 2]) != _END[1:]:
        if data[offset : offset + 1] != b"\xff" or not marker:
            raise NotPlain
        if marker == b"\xff":  # padding before a marker
            offset += 1
            continue
        end = _end(data, offset)
        yield marker[0], data[offset:end]
        offset = end
    if data[offset : offset + 1] != b"\xff":
        raise NotPlain


def _end(data: bytes, offset: int) -> int:
    end = offset + 2 + int.from_bytes(data[offset + 2 : offset + 4])
    if end > len(data):
        raise NotPlain
    if data[offset + 1] == _SCAN:
        following = _AFTER_SCAN.search(data, end)
        if following is None:
            raise NotPlain
        return following.start()
    return end
