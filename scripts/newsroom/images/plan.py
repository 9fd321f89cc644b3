"""Albums: every photo of the site planned as renditions, and where these lie in a cache that outlives builds.

Planning reads each original's header, and its bytes where they may have changed; `darkroom` does the pixel work.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from newsroom.content.site import Content
from newsroom.core.files import is_unfinished
from newsroom.core.messages import msg
from newsroom.images.decode import PhotoError, measure
from newsroom.images.digests import Stamp, digest_of, recall, remember, stamp
from newsroom.images.encode import ENCODERS
from newsroom.images.renditions import Rendition, cache_key, impression_key, plan, share
from newsroom.images.sidecar import PIPELINE
from newsroom.languages.slugs import slugify
from newsroom.settings.model import MEGAPIXELS

CACHE = Path(".newsroom-cache") / "photos"
"""Beside ``mkdocs.yml``; may be deleted at any time, and kept between CI runs."""


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
    pixels: int
    """How many the original has."""
    megapixels: int
    """How many it may have, in millions."""

    def address(self, rendition: Rendition) -> str:
        """Return the address of a rendition, relative to the site's root."""
        return f"{self.folder}/{rendition.name}"

    def cached(self, root: Path, rendition: Rendition) -> Path:
        """Return where the bytes of a rendition lie, once they are made."""
        # Each size is scaled from the next larger one, so its pixels depend on which sizes there are.
        sizes = sorted({(one.width, one.height) for one in self.renditions})
        return root / CACHE / cache_key(self.digest, rendition, f"{ENCODERS} {sizes}")

    def impression(self, root: Path) -> Path:
        """Return where it is kept what was seen of the photo while it was made."""
        return root / CACHE / impression_key(self.digest, self.original.suffix, f"{ENCODERS} {PIPELINE}")

    @property
    def every(self) -> tuple[Rendition, ...]:
        """Return all files that the photo makes."""
        return (*self.renditions, self.share)


def album(root: Path, content: Content) -> list[Planned]:
    """Plan every photo of the site's articles; raise `PhotoError` where one is no photo."""
    articles = [next(iter(there.values())) for there in content.bundles.values()]
    originals = [root / article.folder / keys.file for article in articles for keys in article.keys.photos]
    settings = content.settings
    return plan_all(root, originals, settings.photo_widths, settings.photo_megapixels)


def plan_all(
    root: Path, originals: Sequence[Path], ladder: tuple[int, ...], megapixels: int = MEGAPIXELS
) -> list[Planned]:
    """Plan photos, reading only those that changed since the last time."""
    recall(root)
    photos = [planned(original, ladder, megapixels) for original in originals]
    remember(root, originals)
    return photos


def planned(original: Path, ladder: tuple[int, ...], megapixels: int = MEGAPIXELS) -> Planned:
    """Plan a photo by its content and header; raise `PhotoError` where it is no photo, or one of more megapixels."""
    try:
        seen = stamp(original)
    except OSError:
        raise PhotoError(msg("it does not exist"), msg("check the name")) from None
    return _planned(original, ladder, megapixels, seen)


@lru_cache(maxsize=65_536)
def _planned(original: Path, ladder: tuple[int, ...], megapixels: int, seen: Stamp) -> Planned:
    width, height = measure(original, megapixels)
    content = digest_of(original, seen)
    stem = slugify(original.stem) or "photo"
    renditions = plan(stem, width, height, content, ladder)
    folder = f"media/{slugify(original.parent.name)}"
    shared = share(stem, width, height, content)
    return Planned(original, folder, content, renditions, shared, width * height, megapixels)


def prune(root: Path, photos: Iterable[Planned]) -> None:
    """Delete from the cache what no photo of the site asks for, and what killed builds left."""
    photos = list(photos)
    kept = {photo.cached(root, rendition) for photo in photos for rendition in photo.every}
    kept |= {photo.impression(root) for photo in photos}
    folder = root / CACHE
    for path in folder.iterdir() if folder.is_dir() else ():
        if path not in kept and not is_unfinished(path):
            path.unlink(missing_ok=True)
