"""Stopping: Ctrl+C and the system's request to end are answered with one sentence, and nothing is left half done."""

from __future__ import annotations

import signal
import subprocess
import time

import pytest
from site_reader import Project, tree


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "SIGTERM"])
@pytest.mark.parametrize(("command", "told"), [("build", "Stopped. The site is as it was.\n")])
def test_a_stopped_command_says_so(number: signal.Signals, command: str, told: str, sample: Project) -> None:
    sample.build()
    before = tree(sample.site)
    running = subprocess.Popen(
        sample.command(command), env=sample.environment(), cwd=sample.root, stderr=subprocess.PIPE, text=True
    )
    while not list(sample.root.glob(".site.new-*")):
        assert running.poll() is None
        time.sleep(0.01)
    running.send_signal(number)
    _, stderr = running.communicate(timeout=30)
    assert (running.returncode, stderr) == (130, told)
    assert tree(sample.site) == before
    assert not list(sample.root.glob(".site.*"))
