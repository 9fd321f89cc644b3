"""Sites to look at, each built once: the sample, the sample below a path, the repository's own; and a browser."""

from __future__ import annotations

import fcntl
import functools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from site_reader import Project, Site
from sites import OWN_DAY, NewContext, NewProject, copy_own, copy_sample

_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
_ARGUMENTS += ["--disable-background-networking", "--disable-component-update"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes every ``expected.txt`` of ``tests/mistakes/`` anew."""
    told = "write what the check says into every expected.txt of tests/mistakes/, instead of comparing it"
    parser.addoption("--update", action="store_true", help=told)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser, so that ``make test-fast`` goes without."""
    for item in items:
        if {"browser", "new_context"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")


@pytest.fixture(autouse=True, scope="session")
def _today() -> Iterator[None]:
    """Stop the clock, so that no text of the site is of a day to come."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", OWN_DAY)
        yield


def _once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Project], **environment: str) -> Site:
    """Build a site once, however many workers ask for it."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    done = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            work = factory.mktemp(name)
            made = make(work).build(**environment)
            shutil.copytree(made.folder, work / "finished")
            (work / "finished").rename(done)
    return Site(done)


@pytest.fixture
def sample(tmp_path: Path) -> Project:
    """Return a copy of the sample for one test, to change and to build."""
    return copy_sample(tmp_path)


@pytest.fixture
def new_sample() -> NewProject:
    """Make copies of the sample in folders of the test's choice."""
    return copy_sample


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the sample, built."""
    return _once(tmp_path_factory, "built-sample", copy_sample)


@pytest.fixture(scope="session")
def sample_below_a_path(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the sample, built for an address with a path, as project sites have it."""
    return _once(tmp_path_factory, "built-below", copy_sample, SITE_URL="https://example.org/repo/")


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the repository's own site, built."""
    return _once(tmp_path_factory, "built-own", copy_own)


@pytest.fixture(scope="session", params=["sample_site", "sample_below_a_path", "own_site"])
def site(request: pytest.FixtureRequest) -> Site:
    """Return each of the built sites in turn."""
    built: Site = request.getfixturevalue(request.param)
    return built


class _Handler(SimpleHTTPRequestHandler):
    """Serves a site below the path that it was built for, as GitHub Pages does."""

    def __init__(self, *args: Any, below: str, **kwargs: Any) -> None:
        self.below = below
        super().__init__(*args, **kwargs)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.below):
            return "/nowhere"
        return super().translate_path("/" + path.removeprefix(self.below))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest) -> Iterator[Callable[[str], str]]:
    """Serve a built site by the name of its fixture; gives the address of its root."""
    servers: dict[str, tuple[ThreadingHTTPServer, str]] = {}

    def serve(name: str) -> str:
        if name not in servers:
            site: Site = request.getfixturevalue(name)
            below = urlsplit(site.url).path
            handler = functools.partial(_Handler, directory=str(site.folder), below=below)
            server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            servers[name] = (server, f"http://127.0.0.1:{server.server_port}{below}")
        return servers[name][1]

    yield serve
    for server, _ in servers.values():
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium, or else the one that Playwright brings."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=_CHROMIUM, args=_ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def new_context(browser: Browser) -> Iterator[NewContext]:
    """Open contexts that have nothing in common; at the end, nothing has gone wrong behind any page of them."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def note(is_wrong: bool, what: str) -> None:
        if is_wrong:
            wrong.append(what)

    def watch(page: Page) -> None:
        page.on("console", lambda told: note(told.type in ("error", "warning"), f"console: {told.text}"))
        page.on("pageerror", lambda error: note(True, f"error: {error}"))
        # A browser that leaves a page drops what is still on its way (an icon); every other failure counts.
        left = "net::ERR_ABORTED"
        page.on("requestfailed", lambda gone: note(gone.failure != left, f"failed: {gone.url}: {gone.failure}"))
        page.on("response", lambda got: note(got.status >= 400, f"{got.status}: {got.url}"))
        page.on("request", lambda request: note(_foreign(request.url), f"foreign: {request.url}"))

    def open_context(**options: Any) -> BrowserContext:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        context.set_default_timeout(15_000)
        context.on("page", watch)
        contexts.append(context)
        return context

    yield open_context
    cookies = [cookie for context in contexts for cookie in context.cookies()]
    for context in contexts:
        context.close()
    assert wrong == []
    assert cookies == []


def _foreign(url: str) -> bool:
    return urlsplit(url).hostname != "127.0.0.1" and urlsplit(url).scheme not in ("data", "about")
