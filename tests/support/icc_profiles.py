"""Colour profiles, written byte by byte: those of screens and of printers belong to their makers."""

from __future__ import annotations

import itertools
import struct

_WHITE = struct.pack(">3i", 63_190, 65_536, 54_061)  # D50
_PRIMARIES = {
    b"rXYZ": (0.51512, 0.24120, -0.00105),
    b"gXYZ": (0.29198, 0.69225, 0.04189),
    b"bXYZ": (0.15710, 0.06657, 0.78407),
}
_GAMMA = b"curv" + bytes(4) + struct.pack(">IH", 1, 0x0233) + bytes(2)  # 2.2


def wide_gamut() -> bytes:
    """Return a screen's profile with the primaries of Display P3."""
    tags = {b"wtpt": b"XYZ " + bytes(4) + _WHITE}
    for name, values in _PRIMARIES.items():
        tags[name] = b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65_536) for value in values))
        tags[name.replace(b"XYZ", b"TRC")] = _GAMMA
    return _profile(b"mntr", b"RGB ", b"XYZ ", tags)


def printers() -> bytes:
    """Return a small printer's profile, by two steps an ink: paper white to brown, far from the plain formula."""
    corners = [
        (max(12, 250 - 50 * c - 60 * m - 15 * y - 120 * k), 128 + 30 * m - 25 * c, 128 + 35 * y - 30 * c)
        for c, m, y, k in itertools.product((0, 1), repeat=4)
    ]
    identity = struct.pack(">9i", 65_536, 0, 0, 0, 65_536, 0, 0, 0, 65_536)
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity + bytes(range(256)) * 4
    table += bytes(itertools.chain.from_iterable(corners)) + bytes(range(256)) * 3
    table += bytes(-len(table) % 4)
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table, b"wtpt": b"XYZ " + bytes(4) + _WHITE})


def _profile(device: bytes, colours: bytes, space: bytes, tags: dict[bytes, bytes]) -> bytes:
    start = 128 + 4 + 12 * len(tags)
    listed, content = struct.pack(">I", len(tags)), b""
    for name, tag in tags.items():
        listed += name + struct.pack(">II", start + len(content), len(tag))
        content += tag
    head = struct.pack(">I4sI4s4s4s", start + len(content), b"lcms", 0x02400000, device, colours, space)
    return (head + bytes(12) + b"acsp" + bytes(28) + _WHITE).ljust(128, b"\0") + listed + content
