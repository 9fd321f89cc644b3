"""`make bench-photos`: this pipeline, sharp and a plain Pillow loop on the same photos, in one run.

All three make the same outputs (three widths in WebP and JPEG, and the share picture), at qualities that give the same
SSIM, with the same effort. They take turns for several rounds, since a shared machine is never twice as fast; what
counts is the ratio within a round. CPU is counted on one core, one photo at a time; photos per second on all cores.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import defaultdict
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from newsroom.images.encode import SAVE_OPTIONS

from bench.photos.camera import taken
from bench.photos.jobs import OURS, Job, Quality, photo
from bench.photos.judging import Judgement, judged, tuned
from bench.photos.measuring import Cost, measured
from bench.photos.table import Result, table, unlike, verdict

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[2] / ".newsroom-cache" / "bench"
PYTHON = [sys.executable, "-m", "bench.photos.contenders"]
COMMANDS = {
    OURS: [*PYTHON, "ours"],
    "sharp": ["node", str(HERE / "sharp.mjs")],
    "naive Pillow loop": [*PYTHON, "naive"],
}
START: dict[str, Quality] = {"sharp": {"webp": 78, "jpeg": 78}, "naive Pillow loop": {"webp": 78, "jpeg": 78}}
"""Where each rival's quality is looked for first."""
QUALITY: Quality = {format: options["quality"] for format, (_, options) in SAVE_OPTIONS.items()}
"""Of this pipeline."""
WARM_RUNS = 9
WARM_LIMIT = 3.0
"""Milliseconds a photo that a build may take where everything is made already."""


class Bench:
    """The photos, and a job on them for each contender."""

    def __init__(self, folder: Path) -> None:
        """Take the photos, where they are not in the folder yet."""
        self.folder = folder
        photos = tuple(photo(path) for path in taken(folder / "news" / "shots"))
        self.jobs = {name: Job(photos, START.get(name, QUALITY), 1, str(self._out(name))) for name in COMMANDS}

    def run(self, name: str, job: Job, where: set[int]) -> Cost:
        """Let a contender do a job on some cores alone."""
        return measured([*COMMANDS[name], str(replace(job, cores=len(where)).written())], where)

    def tune(self) -> None:
        """Return each rival the quality that makes its outputs as good as ours."""
        wanted = self.judge(OURS, self.jobs[OURS].quality).ssim
        for name in START:
            quality = tuned(wanted, self.jobs[name].quality, partial(self.judge, name))
            self.jobs[name] = replace(self.jobs[name], quality=quality)

    def judge(self, name: str, quality: Quality) -> Judgement:
        """Run a contender at that quality and look at what it made."""
        job = replace(self.jobs[name], quality=quality)
        self.run(name, job, _all())
        return judged(name, job, self.folder / "references")

    def rounds(self, count: int) -> list[Result]:
        """Let the contenders take turns."""
        start, one, whole = (defaultdict[str, list[Cost]](list) for _ in range(3))
        for number in range(count):
            print(f"round {number + 1} of {count}", file=sys.stderr)
            for name, job in self.jobs.items():
                start[name].append(self.run(name, replace(job, photos=()), {min(_all())}))
                one[name].append(self.run(name, job, {min(_all())}))
                whole[name].append(self.run(name, job, _all()))
        return [
            Result(
                name, len(job.photos), start[name], one[name], whole[name],
                judged(name, job, self.folder / "references"), f"{job.quality['webp']}, {job.quality['jpeg']}",
            )
            for name, job in self.jobs.items()
        ]  # fmt: skip

    def warm(self) -> float:
        """Return the milliseconds a photo of a build that finds everything made, the median of several."""
        self.run(OURS, self.jobs[OURS], _all())
        command = [*PYTHON, "again", f"{self._out(OURS)}/job.json"]
        runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(WARM_RUNS)]
        return median(map(float, runs))

    def _out(self, name: str) -> Path:
        return self.folder / (".newsroom-cache" if name == OURS else f"out-{name.replace(' ', '-')}")


def main() -> int:
    """Run the benchmark, and end with 1 where the contenders did not do the same work equally well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    asked = parser.parse_args()
    bench = Bench(asked.folder)
    print("finding the qualities that give the same SSIM", file=sys.stderr)
    bench.tune()
    results = bench.rounds(asked.rounds)
    warm = bench.warm()
    print(table(results), verdict(results), sep="\n\n")
    print(f"a second build, everything in the cache: {warm:.2f} ms a photo (limit {WARM_LIMIT:.0f})")
    wrong = unlike(results)
    print("\n".join(wrong) or "same sizes, and SSIM within 0.005 of each other: the costs may be compared")
    return 1 if wrong else 0


def _all() -> set[int]:
    return os.sched_getaffinity(0)


if __name__ == "__main__":
    sys.exit(main())
