"""Measure whether the time of ``newsroom check`` is linear, on this site's own items copied many times over.

``make bench-check`` prints seconds, milliseconds an item and memory at 100, 1,000 and 3,000 bundles. No absolute time
is asserted; the ratio between the last two says whether it grows with the number of items or faster.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = (100, 1_000, 3_000)
_SLUG = re.compile(r"^slug: .*$", re.MULTILINE)
_STAMP = re.compile(r"^source: .*\n", re.MULTILINE)
_TOLD = re.compile(r"^( *(?:- )?(?:title|summary|alt|caption): .*)$", re.MULTILINE)
_LINE = re.compile(r"^.*\w.*$", re.MULTILINE)


def copies(project: Path, count: int) -> None:
    """Lay *count* bundles below a project's folder, each a copy of one of the site's own with a name of its own."""
    shutil.copytree(ROOT / "docs", project / "docs")
    shutil.copy(ROOT / "mkdocs.yml", project)
    bundles = sorted(path for path in (ROOT / "news").iterdir() if path.is_dir())
    for number, bundle in enumerate(islice(cycle(bundles), count)):
        first_round = number < len(bundles)
        target = project / "news" / (bundle.name if first_round else f"{bundle.name}-{number}")
        target.mkdir(parents=True)
        for file in sorted(bundle.iterdir()):
            if file.suffix == ".md" and not first_round:
                (target / file.name).write_text(_varied(file.read_text(encoding="utf-8"), number), encoding="utf-8")
            elif file.is_file():
                os.link(file, target / file.name) if _same_disk(file, project) else shutil.copy(file, target)


def _varied(text: str, number: int) -> str:
    """Make every line of a text another, so that nothing that was read before helps: a word stands at its end."""
    word = "".join("aeioubdgkm"[int(digit)] for digit in f"{number:04}")
    _, front, body = text.split("---\n", 2)
    front = _TOLD.sub(rf"\1 ({word})", _STAMP.sub("", _SLUG.sub(rf"slug: item-{number}", front)))
    body = _LINE.sub(rf"\g<0> ({word})", body)
    return f"---\n{front}---\n{body}"


def _same_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def measure(project: Path) -> tuple[float, float, int, int]:
    """Run the check once: seconds by the clock, seconds of CPU, the most memory in MB, and the exit status."""
    start = time.perf_counter()
    command = [str(Path(sys.executable).with_name("newsroom")), "check", "--format", "json"]
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=project, stdout=output)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, os.waitstatus_to_exitcode(status)


def main() -> None:
    """Print a line for each size, then the growth."""
    print("bundles  seconds  CPU s  ms a bundle  MB  exit")
    times = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            copies(Path(folder), size)
            seconds, cpu, megabytes, status = measure(Path(folder))
        times.append(cpu)
        print(f"{size:7,} {seconds:8.2f} {cpu:6.2f} {1000 * cpu / size:12.2f} {megabytes:3} {status:5}", flush=True)
    growth = times[-1] / times[-2]
    print(f"{SIZES[-1] / SIZES[-2]:.0f} times the bundles take {growth:.1f} times the CPU.")


if __name__ == "__main__":
    main()
