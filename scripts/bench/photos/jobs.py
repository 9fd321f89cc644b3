"""Jobs: the same work for every contender, told to each in one file of JSON."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from newsroom.images.decode import measure
from newsroom.images.digests import Digests
from newsroom.images.plan import plan_photo
from newsroom.images.renditions import LADDER, SHARE, Box, Format, plan_share

Quality = dict[Format, int]

METHOD = 4
"""Of WebP, libwebp's effort: the same for all."""
OURS = "this pipeline"


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo to publish."""

    path: str
    """The original."""
    name: str
    """What the names of its outputs begin with."""
    box: Box
    """The part of it that the share picture shows."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a contender is asked to do in one run."""

    photos: tuple[Photo, ...]
    """In this order."""
    quality: Quality
    """Of each format, on its encoder's own scale."""
    cores: int
    """How many photos to work on at a time."""
    out: str
    """Folder for the outputs; for this pipeline the folder of caches in a site's root."""
    widths: tuple[int, ...] = LADDER
    """Of the outputs, in WebP and in JPEG."""
    share: tuple[int, int] = SHARE
    """Size of the share picture, in JPEG: everybody makes it."""
    method: int = METHOD
    """Of WebP."""

    def written(self) -> Path:
        """Empty the folder for the outputs and give the path of the job as JSON."""
        out = Path(self.out)
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        path = out / "job.json"
        path.write_text(json.dumps(asdict(self)), "utf-8")
        return path


def photo(path: Path) -> Photo:
    """Describe a photo to a contender."""
    return Photo(str(path), path.stem, plan_share("", *measure(path), "").box)


def outputs(name: str, job: Job) -> Iterator[tuple[Photo, str, Format, Path]]:
    """Return every output of a job: its photo, its width in pixels or ``share``, its format, its file."""
    root = Path(job.out).parent
    digests = Digests.load(root)
    for one in job.photos:
        plan = plan_photo(Path(one.path), job.widths, digests, cover=True)
        for rendition in plan.all_renditions:
            width = "share" if rendition == plan.share else str(rendition.width)
            suffix = {"webp": "webp", "jpeg": "jpg"}[rendition.format]
            ours = plan.cache_path(root, rendition)
            path = ours if name == OURS else Path(job.out) / f"{one.name}-{width}.{suffix}"
            yield one, width, rendition.format, path
