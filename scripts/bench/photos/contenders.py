"""Contenders in Python: this pipeline as a build runs it, and the loop that one would write without thinking.

``python -m bench.photos.contenders ours|naive|again JOB.json``
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from newsroom.images.build import build_photos
from newsroom.images.digests import Digests
from newsroom.images.plan import plan_photo
from PIL import Image, ImageOps


def ours(job: dict[str, Any]) -> None:
    """Publish the photos into the cache of a site, as a build does."""
    root = Path(job["out"]).parent
    digests = Digests.load(root)
    photos = [plan_photo(Path(photo["path"]), tuple(job["widths"]), digests, cover=True) for photo in job["photos"]]
    digests.save()
    failed = build_photos(root, photos).failed
    if failed:
        raise SystemExit(f"{failed[0][0].original}: {failed[0][1]}")


def again(job: dict[str, Any]) -> None:
    """Publish photos that are published already, and print the milliseconds that it took for each."""
    start = time.perf_counter()
    ours(job)
    print((time.perf_counter() - start) * 1000 / len(job["photos"]))


def naive(job: dict[str, Any]) -> None:
    """Open each photo whole and scale every output from it; the encoders' settings are the project's own."""
    quality = job["quality"]
    for photo in job["photos"]:
        with Image.open(photo["path"]) as opened:
            image = ImageOps.exif_transpose(opened).convert("RGB")
        image.info = {}
        for width in job["widths"]:
            small = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
            small.save(f"{job['out']}/{photo['name']}-{width}.webp", quality=quality["webp"], method=job["method"])
            small.save(f"{job['out']}/{photo['name']}-{width}.jpg", quality=quality["jpeg"], **_JPEG)
        left, top, right, bottom = photo["box"]
        part = (left * image.width, top * image.height, right * image.width, bottom * image.height)
        shared = image.resize(tuple(job["share"]), Image.Resampling.LANCZOS, part)
        shared.save(f"{job['out']}/{photo['name']}-share.jpg", quality=quality["jpeg"], **_JPEG)


_JPEG: dict[str, Any] = {"progressive": True, "optimize": True, "subsampling": "4:2:0"}

if __name__ == "__main__":
    {"ours": ours, "naive": naive, "again": again}[sys.argv[1]](json.loads(Path(sys.argv[2]).read_text("utf-8")))
