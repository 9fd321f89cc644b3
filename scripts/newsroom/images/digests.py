"""Digests: the content hash of every original, remembered from one build to the next while its file is untouched.

Reading and hashing 5 MB takes 5 ms, asking for a file's times a hundredth of one. As in git's index, a file counts as
untouched where its size, its times and its place on the disk are the same. The time of the last change of its record
(ctime) cannot be set by hand, so a file put in its place with the old date is noticed.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.core.files import write_atomic
from newsroom.images import decode as photos
from newsroom.images import encode as rendering
from newsroom.images import resize as scaling
from newsroom.images.renditions import digest

STEPS = f"{rendering.SETTINGS} {photos.PIPELINE}.{scaling.PIPELINE}.{rendering.PIPELINE}"
"""What decides pixels besides the original: the settings of the encoders, and the code of each step."""
MEMORY = Path(".newsroom-cache") / "digests.json"
"""Beside the photos' cache; may be deleted at any time."""
_SETTLED = 2_000_000_000
"""Nanoseconds: a file changed twice within one tick of its disk's clock (2 s on FAT) has the same time both times."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells that a file was not touched, without reading it."""

    facts: tuple[int, ...]
    """Size in bytes, times of the last change of content and of record in nanoseconds, number on the disk, disk."""
    settled: bool = field(compare=False)
    """Whether the file was old enough, when it was looked at, for a later change to show in its times."""


_remembered: dict[Path, tuple[tuple[int, ...], str]] = {}


def stamp(path: Path) -> Stamp:
    """Look at a file's record; raise `OSError` where there is none."""
    now = time.time_ns()
    found = path.stat()
    facts = (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_dev)
    return Stamp(facts, now - max(found.st_mtime_ns, found.st_ctime_ns) > _SETTLED)


def digest_of(path: Path, seen: Stamp) -> str:
    """Return the digest of an original whose stamp was taken before: remembered, or by reading it."""
    facts, known = _remembered.get(path, ((), ""))
    if facts == seen.facts:
        return known
    # Whoever writes while this reads changes the times, and what is remembered under the old ones is never asked for.
    found = digest(path.read_bytes(), STEPS)
    if seen.settled:
        _remembered[path] = (seen.facts, found)
    return found


def recall(root: Path) -> None:
    """Take over what the last build remembered; nothing, where its file is not as this version writes it."""
    try:
        memory = json.loads((root / MEMORY).read_bytes())
        if memory["settings"] != STEPS:
            return
        found = {root / name: (tuple(map(int, facts)), str(known)) for name, (facts, known) in memory["files"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return
    for path, entry in found.items():
        _remembered.setdefault(path, entry)


def remember(root: Path, originals: Iterable[Path]) -> None:
    """Write down the digests of these originals for the next build, where anything is new."""
    entries = {path.relative_to(root).as_posix(): _remembered[path] for path in originals if path in _remembered}
    text = json.dumps({"settings": STEPS, "files": dict(sorted(entries.items()))})
    path = root / MEMORY
    if not path.is_file() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, text.encode())
