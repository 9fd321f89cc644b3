"""The plan: the renditions of every photo of the site, and where they lie in a cache that outlives builds.

Planning reads each original's header, and its bytes where they may have changed; `images.build` makes the pixels.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from newsroom.content.models import Article
from newsroom.content.schema import PhotoKeys
from newsroom.content.site import Site
from newsroom.core.files import is_unfinished
from newsroom.core.messages import msg
from newsroom.images.decode import PhotoError, measure
from newsroom.images.digests import Digests, file_state
from newsroom.images.encode import ENCODERS
from newsroom.images.renditions import Rendition, cache_key, plan_renditions, plan_share, sidecar_key
from newsroom.images.sidecar import PIPELINE
from newsroom.languages.slugs import slugify
from newsroom.settings.model import MEGAPIXELS

CACHE = Path(".newsroom-cache") / "photos"
_LONGEST = 100
"""Letters that a rendition keeps of its original's name; no system has names of more than 255 in all."""
"""Beside ``mkdocs.yml``; may be deleted at any time, and kept between CI runs."""


@dataclass(frozen=True, slots=True)
class PlannedPhoto:
    """A photo as it will be published."""

    original: Path
    """The file in the bundle."""
    folder: str
    """Where its renditions stand on the site: ``media/2024-05-14-radionica``."""
    digest: str
    """Content hash of the original and the settings."""
    renditions: tuple[Rendition, ...]
    """In every size and format, the smallest first in each format."""
    share: Rendition | None
    """The picture that social networks show of a cover; None of other photos."""
    pixels: int
    """How many the original has."""
    megapixels: int
    """How many it may have, in millions."""

    def address(self, rendition: Rendition) -> str:
        """Return the address of a rendition, relative to the site's root."""
        return f"{self.folder}/{rendition.name}"

    @property
    def largest(self) -> Rendition:
        """Return the largest JPEG, which every browser can show."""
        return max((one for one in self.renditions if one.format == "jpeg"), key=lambda one: one.width)

    def cache_path(self, root: Path, rendition: Rendition) -> Path:
        """Return where the bytes of a rendition lie, once they are made."""
        # Each size is scaled from the next larger one, so its pixels depend on which sizes there are.
        return root / CACHE / cache_key(self.digest, rendition, f"{ENCODERS} {self._sizes}")

    @property
    def _sizes(self) -> list[tuple[int, int]]:
        return sorted({(one.width, one.height) for one in self.renditions})

    def sidecar_path(self, root: Path) -> Path:
        """Return where it is kept what was seen of the photo when its renditions were made."""
        return root / CACHE / sidecar_key(self.digest, self.original.suffix, f"{ENCODERS} {PIPELINE} {self._sizes}")

    @property
    def all_renditions(self) -> tuple[Rendition, ...]:
        """Return all files that are made of the photo."""
        return (*self.renditions, *([self.share] if self.share else []))


def plan_photos(root: Path, content: Site, digests: Digests) -> dict[str, PlannedPhoto]:
    """Plan every photo of the site's articles, by its path in the project; raise `PhotoError` where one is no photo."""
    ladder, megapixels = content.settings.photo_widths, content.settings.photo_megapixels
    articles = (next(iter(translations.values())) for translations in content.bundles.values())
    paths: dict[str, bool] = {}
    for article in articles:
        for keys in article.keys.photos:
            # Pages name the picture by its whole address, which a site without `site_url` does not know.
            shared = bool(content.settings.site_url) and keys is article.keys.photos[0]
            paths.setdefault(photo_path(article, keys), shared)
    return {path: plan_photo(root / path, ladder, digests, megapixels, cover=cover) for path, cover in paths.items()}


def photo_path(article: Article, keys: PhotoKeys) -> str:
    """Return the path of an article's photo in the project: ``news/2024-05-14-radionica/a.jpg``."""
    return f"{article.folder}/{keys.file}"


def plan_photo(
    original: Path, ladder: tuple[int, ...], digests: Digests, megapixels: int = MEGAPIXELS, *, cover: bool = False
) -> PlannedPhoto:
    """Plan a photo by its content and header; raise `PhotoError` where it is no photo, or one of more megapixels.

    A *cover* gets a picture for social networks too.
    """
    try:
        state = file_state(original)
    except OSError:
        raise PhotoError(msg("it does not exist"), msg("check the name")) from None
    width, height = measure(original, megapixels)
    digest = digests.of(original, state)
    stem = slugify(original.stem)[:_LONGEST].strip("-") or "photo"
    renditions = plan_renditions(stem, width, height, digest, ladder)
    share = plan_share(stem, width, height, digest) if cover else None
    folder = f"media/{slugify(original.parent.name)}"
    return PlannedPhoto(original, folder, digest, renditions, share, width * height, megapixels)


def prune(root: Path, photos: Iterable[PlannedPhoto]) -> None:
    """Delete from the cache what no photo of the site asks for, and what killed builds left."""
    photos = list(photos)
    kept = {photo.cache_path(root, rendition) for photo in photos for rendition in photo.all_renditions}
    kept |= {photo.sidecar_path(root) for photo in photos}
    folder = root / CACHE
    for path in folder.iterdir() if folder.is_dir() else ():
        if path not in kept and not is_unfinished(path) and (path.is_symlink() or not path.is_dir()):
            path.unlink(missing_ok=True)
