"""The darkroom: the pixels of every photo made once, on all cores, for what the cache lacks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from newsroom.core.files import write_atomic
from newsroom.core.messages import Message, localize, msg
from newsroom.core.pool import workers
from newsroom.core.progress import watched
from newsroom.images.decode import PhotoError, colour, open_photo
from newsroom.images.encode import encode
from newsroom.images.plan import CACHE, Planned
from newsroom.images.renditions import width_needed
from newsroom.images.sidecar import Impression, impression_in
from newsroom.languages.catalogue import ENGLISH, catalogue


@dataclass(frozen=True, slots=True)
class Made:
    """What came of making photos."""

    count: int
    """How many had to be made; the cache had the others."""
    failed: tuple[tuple[Planned, PhotoError], ...]
    """Those that could not be read, and why."""
    notes: tuple[tuple[Planned, Message], ...]
    """What was noticed of the others, be it today or when the cache was filled."""


def make(root: Path, photos: Iterable[Planned], lang: str = ENGLISH) -> Made:
    """Make what the cache lacks, on all cores; a terminal is told in *lang* how far it is."""
    wanted = [*{photo.original: photo for photo in photos}.values()]
    lacking = [photo for photo in wanted if _lacks(root, photo)]
    (root / CACHE).mkdir(parents=True, exist_ok=True)
    with workers() as pool:
        futures = [pool.submit(photo.pixels, _made, root, photo) for photo in lacking]
        done = (future.result() for future in futures)
        errors = [*watched(done, len(lacking), localize(msg("Photos"), catalogue(lang)))]
    failed = tuple((photo, error) for photo, error in zip(lacking, errors, strict=True) if error)
    seen = [(photo, impression_in(photo.impression(root))) for photo in wanted]
    notes = tuple((photo, note) for photo, impression in seen if impression for note in impression.notes)
    return Made(len(lacking) - len(failed), failed, notes)


def _lacks(root: Path, photo: Planned) -> bool:
    made = all(photo.cached(root, one).exists() for one in photo.every)
    return not made or impression_in(photo.impression(root)) is None


def _made(root: Path, photo: Planned) -> PhotoError | None:
    try:
        opened = open_photo(photo.original, photo.megapixels, fit=width_needed(photo.every))
    except PhotoError as error:
        return error
    if not all(photo.cached(root, one).exists() for one in photo.every):
        # All of them, though a killed build may have left some: each size is scaled from the next larger one, and what
        # is missing must come out as it would have then.
        for rendition, content in encode(opened.image, photo.every):
            write_atomic(photo.cached(root, rendition), content)
    write_atomic(photo.impression(root), bytes(Impression(colour(opened.image), opened.notes)))
    return None
