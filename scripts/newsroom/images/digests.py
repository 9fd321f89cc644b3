"""Digests: the content hash of every original, remembered from one build to the next while its file is untouched.

Reading and hashing 5 MB takes 5 ms, asking for a file's times a hundredth of one. As in git's index, a file counts as
untouched where its size, its times and its place on the disk are the same. The time of the last change of its record
(ctime) cannot be set by hand, so a file put in its place with the old date is noticed.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.core.cache import read_entry, write_entry
from newsroom.images import decode, encode, resize
from newsroom.images.renditions import digest

STEPS = f"{encode.SETTINGS} {decode.PIPELINE}.{resize.PIPELINE}.{encode.PIPELINE}"
"""What decides pixels besides the original: the settings of the encoders, and the code of each step."""
MEMORY = Path(".newsroom-cache") / "digests.json"
"""Beside the photos' cache; may be deleted at any time."""
_SETTLED = 2_000_000_000
"""Nanoseconds: a file changed twice within one tick of its disk's clock (2 s on FAT) has the same time both times."""


@dataclass(frozen=True, slots=True)
class FileState:
    """What shows that a file was not touched, without reading it."""

    facts: tuple[int, ...]
    """Size in bytes, times of the last change of content and of record in nanoseconds, number on the disk, disk."""
    settled: bool = field(compare=False)
    """Whether the file was old enough, when it was looked at, for a later change to show in its times."""


def file_state(path: Path) -> FileState:
    """Return a file's state; raise `OSError` where there is no file."""
    now = time.time_ns()
    found = path.stat()
    facts = (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_dev)
    return FileState(facts, now - max(found.st_mtime_ns, found.st_ctime_ns) > _SETTLED)


class Digests:
    """The digests of a project's originals: loaded when a build begins, asked for, and saved for the next one."""

    def __init__(self, root: Path) -> None:
        """Begin with none."""
        self._root = root
        self._known: dict[Path, tuple[tuple[int, ...], str]] = {}
        self._asked: set[Path] = set()

    @classmethod
    def load(cls, root: Path) -> Digests:
        """Read what the last build saved; nothing, where the file is not as this version writes it."""
        digests = cls(root)
        try:
            saved = json.loads(read_entry(root / MEMORY) or b"{}")
            if saved["settings"] == STEPS:
                files = saved["files"].items()
                digests._known = {root / name: (tuple(map(int, facts)), str(known)) for name, (facts, known) in files}
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            pass
        return digests

    def of(self, path: Path, state: FileState) -> str:
        """Return the digest of an original whose state was taken before: remembered, or by reading it."""
        self._asked.add(path)
        facts, known = self._known.get(path, ((), ""))
        if facts == state.facts:
            return known
        # Whoever writes while this reads changes the times, and what is remembered under the old ones is never asked
        # for.
        found = digest(path.read_bytes(), STEPS)
        if state.settled:
            self._known[path] = (state.facts, found)
        return found

    def save(self) -> None:
        """Write the digests that were asked for, for the next build, where anything is new."""
        known = {path.relative_to(self._root).as_posix(): self._known[path] for path in self._asked & {*self._known}}
        content = json.dumps({"settings": STEPS, "files": dict(sorted(known.items()))}).encode()
        path = self._root / MEMORY
        if read_entry(path) != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_entry(path, content)

    def __len__(self) -> int:
        """Return how many are remembered."""
        return len(self._known)
