"""Judging: how good a contender's outputs are, and the quality setting that makes them as good as ours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from newsroom.images.renditions import Format
from PIL import Image, ImageOps

from bench.photos.jobs import Job, Photo, Quality, outputs
from bench.photos.ssim import luma, ssim

_CLOSE = 0.001
"""One step of quality moves the SSIM about that far."""
_TRIES = 12


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found about the outputs of one run."""

    ssim: dict[Format, float]
    """Mean over all photos and widths, against the original scaled without loss."""
    sizes: dict[str, tuple[int, int]]
    """Of every output, in pixels, by photo, width and format."""
    total: int
    """Bytes of all outputs."""


def judged(name: str, job: Job, references: Path) -> Judgement:
    """Compare the outputs of a contender with lossless references, made in that folder where they are missing."""
    found: dict[Format, list[float]] = defaultdict(list)
    sizes, total = {}, 0
    for photo, width, format, path in outputs(name, job):
        with Image.open(path) as image:
            sizes[f"{photo.name} {width} {format}"] = image.size
            if width != "share":
                with Image.open(_reference(photo, image.size, references)) as reference:
                    found[format].append(ssim(luma(reference), luma(image)))
        total += path.stat().st_size
    return Judgement({format: sum(all_) / len(all_) for format, all_ in found.items()}, sizes, total)


def tuned(wanted: dict[Format, float], quality: Quality, judge: Callable[[Quality], Judgement]) -> Quality:
    """Move each format's quality by steps until its SSIM is the wanted one; raise `ValueError` where it never is."""
    for _ in range(_TRIES):
        found = judge(quality).ssim
        off = {format: wanted[format] - found[format] for format in wanted}
        if all(abs(gap) <= _CLOSE for gap in off.values()):
            return quality
        quality = {format: quality[format] + _step(gap) for format, gap in off.items()}
    raise ValueError(f"no quality within {_TRIES} steps gives an SSIM of {wanted}")


def _step(gap: float) -> int:
    return 0 if abs(gap) <= _CLOSE else 1 if gap > 0 else -1


def _reference(photo: Photo, size: tuple[int, int], folder: Path) -> Path:
    path = folder / f"{photo.name}-{size[0]}x{size[1]}.png"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with Image.open(photo.path) as opened:
            whole = ImageOps.exif_transpose(opened).convert("RGB")
        whole.resize(size, Image.Resampling.LANCZOS).save(path, compress_level=1)
    return path
