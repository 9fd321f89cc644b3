"""Sidecars: what was seen of a photo when its renditions were made, kept beside them and told in every build."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.core.cache import read_entry
from newsroom.core.messages import Message, rebuilt

PIPELINE = 2
"""Raise it whenever other things are seen of a photo than before, or kept otherwise: it is in every cache key."""
_LEVELS = 8
"""Steps of red, green and blue that the styles know (``tones.css``): none is further off than 16 of 255."""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What was seen of a photo."""

    color: str
    """Its mean colour: ``#7f3f00``."""
    notes: tuple[Message, ...] = ()
    """What whoever took it may want to know; each a plain sentence."""
    hashes: Mapping[str, str] = field(default_factory=dict)
    """The hash of each rendition by its name in the cache: what does not have it was damaged or exchanged."""

    @property
    def tone(self) -> str:
        """Return the styles' classes for the mean colour, since a page sets no colour itself: ``r3 g1 b0``."""
        red, green, blue = (value * _LEVELS // 256 for value in bytes.fromhex(self.color.removeprefix("#")))
        return f"r{red} g{green} b{blue}"

    def __bytes__(self) -> bytes:
        """Write it as it is kept: of each note its parts, for whoever is told it in another language."""
        notes = [(note.template, dict(note.values)) for note in self.notes]
        kept = {"color": self.color, "notes": notes, "hashes": dict(self.hashes)}
        return json.dumps(kept, ensure_ascii=False).encode()


def read_sidecar(path: Path) -> Sidecar | None:
    """Read a sidecar; None where there is none, or none that can be read, so that it is made again."""
    try:
        return _read(path)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _read(path: Path) -> Sidecar:
    kept = json.loads(read_entry(path) or b"{}")
    notes = tuple(rebuilt(template, values) for template, values in kept["notes"])
    sidecar = Sidecar(kept["color"], notes, {str(name): str(known) for name, known in kept["hashes"].items()})
    _ = sidecar.tone  # fails where the color is none
    return sidecar
