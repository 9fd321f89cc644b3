"""The preview: it follows every edit, and what is wrong stands in the browser until it is put right."""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from site_reader import Project

BEES = "beitraege/2025-05-18-bienentag"
PAGE = "neuigkeiten/bienentag/"


@pytest.fixture
def port() -> int:
    """Return a port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest.fixture
def preview(sample: Project, port: int) -> Iterator[subprocess.Popen[str]]:
    """Run the preview, in Serbian, and end it as the keyboard does."""
    line = sample.command("serve", "--port", str(port), "--lang", "sr")
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    running = subprocess.Popen(line, env=sample.environment(), cwd=sample.root, text=True, **pipes)  # type: ignore[call-overload]
    try:
        yield running
    finally:
        running.kill()
        running.communicate()


def _get(url: str) -> str:
    try:
        with urlopen(url, timeout=60) as answer:
            return str(answer.read().decode())
    except URLError:
        return ""


def _wait(url: str, words: str) -> str:
    """Return the page once it has these words."""
    until = time.monotonic() + 120
    while words not in (page := _get(url)):
        assert time.monotonic() < until, page
        time.sleep(0.1)
    return page


@pytest.mark.slow
def test_a_mistake_stands_in_the_place_of_the_page_until_it_is_put_right(
    preview: subprocess.Popen[str], sample: Project, port: int
) -> None:
    url = f"http://127.0.0.1:{port}/{PAGE}"
    assert "Fünf Höfe" in _wait(url, "<title>Tag der Bienen")
    text = sample.root / BEES / "index.de.md"
    good = text.read_text(encoding="utf-8")
    text.write_text(good.replace("2025-05-18", "2025-02-30"), encoding="utf-8")
    told = _wait(url, "<h1>Pregled čeka</h1>")
    assert f"{BEES}/index.de.md:3: " in told
    assert "livereload" in told, "the browser would not look again by itself"
    text.write_text(good.replace("ihre Tore", "ihre Türen"), encoding="utf-8")
    assert "Pregled čeka" not in _wait(url, "ihre Türen")
    preview.send_signal(signal.SIGINT)
    stdout, stderr = preview.communicate(timeout=30)
    assert (preview.returncode, stdout.splitlines()[-1]) == (0, "Pregled je završen.")
    assert "Traceback" not in stderr and not sample.site.exists()


@pytest.mark.slow
def test_a_project_that_is_wrong_from_the_start_is_shown_too(sample: Project, port: int) -> None:
    (sample.root / BEES / "index.en.md").unlink()
    line = sample.command("serve", "--port", str(port))
    with subprocess.Popen(line, env=sample.environment(), cwd=sample.root, stderr=subprocess.DEVNULL) as running:
        told = _wait(f"http://127.0.0.1:{port}/", "The preview waits")
        running.terminate()
        assert running.wait(30) == 0
    assert f"{BEES}/index.en.md" in told


def test_a_port_that_is_taken_is_said_before_anything_is_built(sample: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = sample.run("serve", "--port", str(port))
    reason = "Address already in use"
    told = f"port {port} cannot be used ({reason}); end what uses it, or choose another: `--port {port + 1}`\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)
