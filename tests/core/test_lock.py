"""The lock: a second command waits a moment, then says who is at work; a killed one blocks nobody."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsroom.core.lock import Busy, project_lock
from site_reader import Project

HOLDING = """
import sys
from pathlib import Path
from newsroom.core.lock import project_lock
with project_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""
Holder = subprocess.Popen[bytes]


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[Holder]:
    """Start another process that holds the lock of the test's folder."""
    command = [sys.executable, "-c", HOLDING, tmp_path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout and running.stdout.readline() == b"held\n"
        yield running
        running.kill()


def test_who_comes_second_is_told_who_is_at_work(holder: Holder, tmp_path: Path) -> None:
    with pytest.raises(Busy) as caught, project_lock(tmp_path, patience=0.1):
        pass
    expected = "another command is working on this project (process {}): wait until it has ended, and try again"
    assert caught.value.sentence == expected.format(holder.pid)


def test_a_killed_one_blocks_nobody(holder: Holder, tmp_path: Path) -> None:
    holder.kill()
    holder.wait()
    with project_lock(tmp_path, patience=0.1):
        pass


def test_other_projects_go_on(holder: Holder, tmp_path: Path) -> None:
    with project_lock(tmp_path / "other", patience=0.1):
        pass


@pytest.mark.slow
@pytest.mark.parametrize("command", ["build", "photos"])
def test_commands_that_write_hold_it(command: str, sample: Project) -> None:
    """They end with one sentence, and nothing is touched."""
    with project_lock(sample.root):
        done = sample.run(command)
    assert done.returncode == {"build": 1, "photos": 2}[command]
    assert done.stderr.startswith("another command is working on this project (process ")
    assert not sample.site.exists()
