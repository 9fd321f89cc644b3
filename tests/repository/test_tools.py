"""The tests' tools: installed where that may be done, as root or in CI by sudo, and asked for elsewhere."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from folders import ROOT

SETUP = ROOT / "scripts" / "setup"
ROOT, SOMEBODY = 0, 1000


def _command(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """Return a folder of commands that only say what they were asked; there is no browser, and no exiftool yet."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "dirname", "env", "true"):
        (folder / name).symlink_to(f"/usr/bin/{name}" if name != "sh" else "/bin/sh")
    _command(folder, "apt-get", f'echo "apt-get $*" >>"{tmp_path}/asked"')
    _command(folder, "id", f"echo {SOMEBODY}")
    return folder


def _run(commands: Path, script: str = "tools.sh", **more: str) -> tuple[int, str, str]:
    done = subprocess.run(
        ["/bin/sh", SETUP / script], env={"PATH": str(commands), **more}, capture_output=True, text=True, check=False
    )
    asked = commands.parent / "asked"
    return done.returncode, done.stdout + done.stderr, asked.read_text("utf-8") if asked.exists() else ""


def _sudo(commands: Path, *, asks: bool) -> None:
    _command(commands, "sudo", "exit 1" if asks else f'echo sudo >>"{commands.parent}/asked"; shift; exec "$@"')


def test_somebody_without_rights_is_told_what_to_do(commands: Path) -> None:
    """Nobody's machine is changed without being asked, even where sudo would do it."""
    _sudo(commands, asks=False)
    told = "Something is missing. Run: sudo apt-get install chromium libimage-exiftool-perl\n"
    assert _run(commands) == (1, told, "")


def test_ci_with_sudo_installs_what_it_lacks(commands: Path) -> None:
    """A runner has Chrome and no exiftool: only the latter is installed, and it is said."""
    _sudo(commands, asks=False)
    _command(commands, "google-chrome", "exit 0")
    code, told, asked = _run(commands, CI="true")
    assert (code, told) == (0, "Installing libimage-exiftool-perl ...\n")
    assert "sudo\napt-get install -y -qq --no-install-recommends libimage-exiftool-perl\n" in asked


def test_ci_without_a_free_sudo_says_so(commands: Path) -> None:
    _sudo(commands, asks=True)
    code, told, asked = _run(commands, CI="true")
    assert (code, asked) == (1, "")
    assert told.startswith("Something is missing. Run: sudo apt-get install chromium")


def test_root_needs_no_sudo(commands: Path) -> None:
    _command(commands, "id", f"echo {ROOT}")
    code, told, asked = _run(commands)
    assert (code, told) == (0, "Installing chromium libimage-exiftool-perl ...\n")
    assert "sudo" not in asked and "install" in asked


def test_nothing_is_done_where_all_is_there(commands: Path) -> None:
    _command(commands, "chromium", "exit 0")
    _command(commands, "exiftool", "exit 0")
    assert _run(commands) == (0, "", "")


def test_no_python_is_said(commands: Path) -> None:
    code, told, _ = _run(commands, "venv.sh")
    assert code == 1 and told.startswith("Python 3.11 or newer is missing.")
    assert os.linesep not in told.strip()
