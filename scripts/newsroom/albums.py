"""Albums: every photo of the site planned as renditions, and the pixels made once, in a cache that outlives builds.

Planning reads each original's bytes and header only; `make` does the pixel work, on all cores, for what the cache
lacks.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from newsroom.memory import room_for
from newsroom.photos import PhotoError, measure, open_photo
from newsroom.rendering import ENCODERS, SETTINGS, encode
from newsroom.renditions import Rendition, cache_key, digest, plan, share, width_needed
from newsroom.slugs import slugify
from newsroom.writing import write_whole

CACHE = Path(".newsroom-cache") / "photos"
"""Beside ``mkdocs.yml``; may be deleted at any time, and kept between CI runs."""
log = logging.getLogger("newsroom")


@dataclass(frozen=True, slots=True)
class Planned:
    """A photo as it will be published."""

    original: Path
    """The file in the bundle."""
    folder: str
    """Where its renditions stand on the site: ``media/2023-03-30-klub-pirot``."""
    digest: str
    """Content hash of the original and the settings."""
    renditions: tuple[Rendition, ...]
    """In every size and format, the smallest first in each format."""
    share: Rendition
    """The picture that social networks show."""

    def address(self, rendition: Rendition) -> str:
        """Give the address of a rendition, relative to the site's root."""
        return f"{self.folder}/{rendition.name}"

    def cached(self, root: Path, rendition: Rendition) -> Path:
        """Say where the bytes of a rendition lie, once they are made."""
        return root / CACHE / cache_key(self.digest, rendition, ENCODERS)

    @property
    def every(self) -> tuple[Rendition, ...]:
        """Give all files that the photo makes."""
        return (*self.renditions, self.share)


def planned(original: Path, ladder: tuple[int, ...]) -> Planned:
    """Plan a photo by its content and header; raise `PhotoError` where it is no photo."""
    try:
        stat = original.stat()
    except OSError:
        raise PhotoError("does not exist", "check the name") from None
    return _planned(original, ladder, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=65_536)
def _planned(original: Path, ladder: tuple[int, ...], _changed: int, _size: int) -> Planned:
    width, height = measure(original)
    content = digest(original.read_bytes(), SETTINGS)
    stem = slugify(original.stem) or "photo"
    renditions = plan(stem, width, height, content, ladder)
    folder = f"media/{slugify(original.parent.name)}"
    return Planned(original, folder, content, renditions, share(stem, width, height, content))


def make(root: Path, photos: Iterable[Planned]) -> list[tuple[Planned, PhotoError]]:
    """Make what the cache lacks, on all cores, and give the photos that could not be read."""
    wanted = {photo.original: photo for photo in photos}.values()
    (root / CACHE).mkdir(parents=True, exist_ok=True)
    # Pillow and libjpeg let go of Python's lock while they work, so threads are enough.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        errors = list(pool.map(lambda photo: _made(root, photo), wanted))
    return [(photo, error) for photo, error in zip(wanted, errors, strict=True) if error]


def _made(root: Path, photo: Planned) -> PhotoError | None:
    missing = [one for one in photo.every if not photo.cached(root, one).exists()]
    if not missing:
        return None
    with room_for(photo.original):
        try:
            opened = open_photo(photo.original, fit=width_needed(photo.every))
        except PhotoError as error:
            return error
        for note in opened.notes:
            log.warning("%s:1: %s", photo.original.relative_to(root).as_posix(), note)
        for rendition, content in encode(opened.image, missing):
            write_whole(photo.cached(root, rendition), content)
    return None


def prune(root: Path, photos: Iterable[Planned]) -> None:
    """Delete from the cache what no photo of the site asks for, and what killed builds left."""
    kept = {photo.cached(root, rendition) for photo in photos for rendition in photo.every}
    folder = root / CACHE
    for path in folder.iterdir() if folder.is_dir() else ():
        if path not in kept:
            path.unlink(missing_ok=True)
