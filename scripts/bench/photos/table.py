"""The table: every contender's medians, and the verdict as ratios within this one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from bench.photos.judging import Judgement
from bench.photos.measuring import Cost

TOLERANCE = 0.005
"""How far the SSIM of two contenders may lie apart for their costs to be compared."""
_COLUMNS = (
    "", "CPU ms a photo", "start, CPU ms", "photos/s", "MB, one core", "MB, all", "kB a photo", "SSIM WebP",
    "SSIM JPEG", "quality",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Result:
    """All that was found about one contender."""

    name: str
    """As the table says it."""
    photos: int
    """In each run."""
    start: Sequence[Cost]
    """Runs without a photo, on one core, one a round."""
    one: Sequence[Cost]
    """Runs on one core, one a round."""
    all: Sequence[Cost]
    """Runs on all cores, one a round."""
    judgement: Judgement
    """Of the outputs of the last run."""
    quality: str
    """The settings, as the table says them."""

    @property
    def cpu(self) -> list[float]:
        """Return the CPU seconds that each photo took in each round on one core, without the program's own start."""
        return [(run.cpu - start.cpu) / self.photos for run, start in zip(self.one, self.start, strict=True)]


def table(results: Sequence[Result]) -> str:
    """Return the medians as a table in Markdown."""
    return "\n".join([_line(_COLUMNS), "|---" * len(_COLUMNS) + "|", *map(_row, results)])


def verdict(results: Sequence[Result]) -> str:
    """Say how the first contender compares with each of the others: below 1 is cheaper."""
    ours, *rivals = results
    lines = [
        f"{ours.name} / {rival.name}: CPU per photo {_ratio(ours.cpu, rival.cpu)}; "
        f"with the start {_ratio([one.cpu for one in ours.one], [one.cpu for one in rival.one])}; "
        f"wall on all cores {_ratio([one.wall for one in ours.all], [one.wall for one in rival.all])}; "
        f"bytes {ours.judgement.total / rival.judgement.total:.2f}"
        for rival in rivals
    ]
    return "\n".join(lines)


def unlike(results: Sequence[Result]) -> list[str]:
    """Name what makes the contenders' costs incomparable: other sizes, or another quality."""
    ours, *rivals = results
    found = []
    for rival in rivals:
        for format, wanted in ours.judgement.ssim.items():
            gap = rival.judgement.ssim[format] - wanted
            if abs(gap) > TOLERANCE:
                found.append(f"{rival.name}: SSIM of {format} is off by {gap:+.4f}")
        for name, size in ours.judgement.sizes.items():
            other = rival.judgement.sizes.get(name)
            if other != size:
                found.append(f"{rival.name}: {name} is {other}, not {size}")
    return found


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> str:
    """Return the median of the ratios of each round, and how far they went."""
    ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
    return f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"


def _row(result: Result) -> str:
    cells = (
        result.name,
        f"{median(result.cpu) * 1000:.0f}",
        f"{median(run.cpu for run in result.start) * 1000:.0f}",
        f"{result.photos / median(run.wall for run in result.all):.2f}",
        f"{median(run.memory for run in result.one) / 1e6:.0f}",
        f"{median(run.memory for run in result.all) / 1e6:.0f}",
        f"{result.judgement.total / result.photos / 1000:.0f}",
        f"{result.judgement.ssim['webp']:.4f}",
        f"{result.judgement.ssim['jpeg']:.4f}",
        result.quality,
    )
    return _line(cells)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
