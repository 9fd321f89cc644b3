"""The build of photos: the pixels of each made once, on all cores, for what the cache lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from newsroom.core.cache import hash_of, is_intact, write_entry
from newsroom.core.files import write_atomic
from newsroom.core.messages import Message, localize, msg
from newsroom.core.pool import workers
from newsroom.core.progress import progress
from newsroom.images.color import mean_color
from newsroom.images.decode import PhotoError, open_photo
from newsroom.images.encode import encode
from newsroom.images.plan import CACHE, PlannedPhoto
from newsroom.images.renditions import width_needed
from newsroom.images.sidecar import Sidecar, read_sidecar
from newsroom.languages.catalogue import ENGLISH, catalogue


@dataclass(frozen=True, slots=True)
class BuiltPhotos:
    """What came of building photos."""

    count: int
    """How many had to be made; the cache had the others."""
    failed: tuple[tuple[PlannedPhoto, PhotoError], ...]
    """Those that could not be read, and why."""
    sidecars: Mapping[PlannedPhoto, Sidecar]
    """What was seen of the others, be it today or when the cache was filled."""

    @property
    def notes(self) -> tuple[tuple[PlannedPhoto, Message], ...]:
        """Return each note on a photo, with the photo."""
        return tuple((photo, note) for photo, sidecar in self.sidecars.items() for note in sidecar.notes)


def build_photos(root: Path, photos: Iterable[PlannedPhoto], lang: str = ENGLISH) -> BuiltPhotos:
    """Make what the cache lacks, on all cores; a terminal is told in *lang* how far it is."""
    wanted = [*{photo.original: photo for photo in photos}.values()]
    cached = {photo: sidecar for photo in wanted if (sidecar := _cached(root, photo))}
    lacking = [photo for photo in wanted if photo not in cached]
    (root / CACHE).mkdir(parents=True, exist_ok=True)
    built = dict(_built(root, lacking, localize(msg("Photos"), catalogue(lang))))
    failed = tuple((photo, result) for photo, result in built.items() if isinstance(result, PhotoError))
    results = cached | built
    sidecars = {photo: result for photo in wanted if isinstance(result := results[photo], Sidecar)}
    return BuiltPhotos(len(lacking) - len(failed), failed, sidecars)


def _cached(root: Path, photo: PlannedPhoto) -> Sidecar | None:
    """Return a photo's sidecar where the cache has all its renditions too, as they were made."""
    sidecar = read_sidecar(photo.sidecar_path(root))
    paths = [photo.cache_path(root, rendition) for rendition in photo.all_renditions]
    if sidecar and all(is_intact(path, sidecar.hashes.get(path.name, "")) for path in paths):
        return sidecar
    return None


def _built(root: Path, photos: list[PlannedPhoto], what: str) -> Iterator[tuple[PlannedPhoto, Sidecar | PhotoError]]:
    with workers() as pool, progress(len(photos), what) as advance:
        futures = [(photo, pool.submit(photo.pixels, _build, root, photo)) for photo in photos]
        for photo, future in futures:
            yield photo, future.result()
            advance()


def _build(root: Path, photo: PlannedPhoto) -> Sidecar | PhotoError:
    try:
        opened = open_photo(photo.original, photo.megapixels, fit=width_needed(photo.all_renditions))
    except PhotoError as error:
        return error
    hashes = {}
    # All of them, though a killed build may have left some: each size is scaled from the next larger one, and what is
    # missing must come out as it would have then.
    for rendition, content in encode(opened.image, photo.all_renditions):
        path = photo.cache_path(root, rendition)
        hashes[path.name] = hash_of(content)
        if not is_intact(path, hashes[path.name]):
            _write(path, content)
    sidecar = Sidecar(mean_color(opened.image), opened.notes, hashes)
    write_entry(photo.sidecar_path(root), bytes(sidecar))
    return sidecar


def _write(path: Path, content: bytes) -> None:
    """Write a rendition; what stands in its place and is no file, such as a link, goes first."""
    if path.is_symlink():
        path.unlink()
    write_atomic(path, content)
