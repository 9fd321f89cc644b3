"""Measuring: what a command costs, from its start to its end.

A process of its own, and a small one: to Linux, the memory of whoever starts a command is the command's too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command took."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of all cores, of the program and of the system for it."""
    memory: int
    """Most bytes held at a time, by the command or by one of its children."""


def measured(command: list[str], cores: set[int]) -> Cost:
    """Run a command on some cores alone; raise `CalledProcessError` where it fails."""
    listed = ",".join(map(str, sorted(cores)))
    done = subprocess.run([sys.executable, __file__, listed, *command], stdout=subprocess.PIPE, check=True)
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def _main() -> int:
    os.sched_setaffinity(0, map(int, sys.argv[1].split(",")))
    start = time.perf_counter()
    process = subprocess.Popen(sys.argv[2:], stdout=sys.stderr)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    cost = Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
    print(json.dumps(asdict(cost)))
    return process.returncode


if __name__ == "__main__":
    sys.exit(_main())
