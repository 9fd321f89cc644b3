"""Read a built site as a browser does: its pages parsed by the HTML standard, its references resolved."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib

COMMAND = [sys.executable, "-c", "from newsroom.cli import main; main()"]
"""The console command, whether or not its script is on the path."""
_UNREAD = {"script", "style", "template"}


@dataclass(frozen=True)
class Project:
    """A copy of a project, which can be changed and built."""

    root: Path
    day: str
    """What the clock shows, in seconds since 1970."""

    @property
    def site(self) -> Path:
        """Return the folder that is published."""
        return self.root / "site"

    def command(self, *arguments: str) -> list[str]:
        """Return a command line over this project's settings."""
        return [*COMMAND, *arguments, "--config", str(self.root / "mkdocs.yml")]

    def environment(self, **changes: str) -> dict[str, str]:
        """Return an environment in which only what is meant decides the result."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "VIRTUAL_ENV", "PYTHONPATH") if name in os.environ}
        return {**kept, "SOURCE_DATE_EPOCH": self.day, "NO_MKDOCS_2_WARNING": "1", **changes}

    def run(self, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        """Run a command of ``newsroom``, with these changes to the environment."""
        line, environment = self.command(*arguments), self.environment(**changes)
        return subprocess.run(line, env=environment, cwd=self.root, capture_output=True, text=True, check=False)

    def run_alone(self, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        """Run a command of ``newsroom`` that asks for no settings."""
        line, environment = [*COMMAND, *arguments], self.environment(**changes)
        return subprocess.run(line, env=environment, cwd=self.root, capture_output=True, text=True, check=False)

    def build(self, **changes: str) -> Site:
        """Build, and insist that it works."""
        done = self.run("build", **changes)
        assert done.returncode == 0, done.stdout + done.stderr
        return Site(self.site)


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


class Reference(NamedTuple):
    """Something that a page points to."""

    tag: str
    attribute: str
    url: str
    """Absolute."""

    @property
    def loads(self) -> bool:
        """Return whether the browser fetches it by itself, without a click."""
        return self.tag not in ("a", "area")


class Page:
    """One page of a built site."""

    def __init__(self, file: Path, url: str) -> None:
        """Read a file that stands at an address."""
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        self.url = url
        self.source = file.read_text(encoding="utf-8")
        self.root: Element = parser.parse(self.source)
        self.errors = [f"{line}: {error}" for (line, _), error, _ in parser.errors]

    @cached_property
    def parents(self) -> dict[Element, Element]:
        """Return the parent of every element."""
        return {child: parent for parent in self.root.iter() for child in parent}

    @cached_property
    def ids(self) -> list[str]:
        """Return every id, as often as it is there."""
        return [value for element in self.root.iter() if (value := element.get("id"))]

    def find(self, path: str) -> list[Element]:
        """Find elements by an XPath."""
        return self.root.findall(path)

    def of_class(self, name: str) -> list[Element]:
        """Find elements by a class."""
        return [element for element in self.root.iter() if name in (element.get("class") or "").split()]

    def lang_of(self, element: Element) -> str | None:
        """Return the language in which an element's text is."""
        at: Element | None = element
        while at is not None and at.get("lang") is None:
            at = self.parents.get(at)
        return None if at is None else at.get("lang")

    @property
    def lang(self) -> str | None:
        """Return the language of the page."""
        return self.root.get("lang")

    @property
    def title(self) -> str:
        """Return the title in the browser's tab."""
        return text_of(self.find("head/title")[0])

    @property
    def heading(self) -> str:
        """Return the first heading."""
        return text_of(self.find(".//h1")[0])

    @property
    def text(self) -> str:
        """Return what a reader can read."""
        return text_of(self.find("body")[0])

    def meta(self, name: str) -> list[str]:
        """Return the content of every ``meta`` of that name or property."""
        named = [meta for meta in self.find("head/meta") if name in (meta.get("name"), meta.get("property"))]
        return [meta.get("content") or "" for meta in named]

    @property
    def canonical(self) -> list[str]:
        """Return the addresses that the page calls its own."""
        return [link.get("href") or "" for link in self.find("head/link[@rel='canonical']")]

    @property
    def alternates(self) -> dict[str, str]:
        """Return the addresses of the same page in other languages, by language tag."""
        links = self.find("head/link[@rel='alternate']")
        assert len({link.get("hreflang") for link in links}) == len(links), f"{self.url}: a language twice"
        return {link.get("hreflang") or "": link.get("href") or "" for link in links}

    @property
    def references(self) -> Iterator[Reference]:
        """Return everything that the page points to, but for what it says of its own address."""
        for element in self.root.iter():
            tag = str(element.tag).rpartition("}")[2]
            if tag == "link" and element.get("rel") in ("canonical", "alternate"):
                continue
            for name in ("href", "src", "poster", "data", "action", "{http://www.w3.org/1999/xlink}href"):
                if (link := element.get(name)) is not None:
                    yield Reference(tag, name, urljoin(self.url, link))
            for part in (element.get("srcset") or "").split(","):
                if part.strip():
                    yield Reference(tag, "srcset", urljoin(self.url, part.split()[0]))

    def links(self, within: str = "body") -> list[str]:
        """Return the addresses that a part of the page links to, in order."""
        return [urljoin(self.url, link.get("href") or "") for part in self.find(within) for link in part.iter("a")]


def text_of(element: Element) -> str:
    """Return an element's text as it is read, with single spaces; no-break ones are kept."""
    return re.sub(r"[ \n\t]+", " ", "".join(_texts(element))).strip(" ")


def _texts(element: Element) -> Iterator[str]:
    if element.tag not in _UNREAD and isinstance(element.tag, str):
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""


class Site:
    """A built site."""

    def __init__(self, folder: Path) -> None:
        """Read a folder."""
        self.folder = folder

    @cached_property
    def url(self) -> str:
        """Return the absolute address of its root, as its home page tells it."""
        return Page(self.folder / "index.html", "").canonical[0]

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Return every page by its address, relative to the root; 404 is ``404.html``."""
        names = sorted(file.relative_to(self.folder).as_posix() for file in self.folder.rglob("*.html"))
        return {name.removesuffix("index.html"): self._page(name) for name in names}

    def _page(self, name: str) -> Page:
        return Page(self.folder / name, self.url + name.removesuffix("index.html"))

    def address(self, url: str) -> str:
        """Return an absolute address relative to the root, without its fragment."""
        return url.removeprefix(self.url).partition("#")[0]

    def file(self, url: str) -> Path | None:
        """Return the file behind an absolute address, as a plain web server would; None on another host."""
        if urlsplit(url).netloc != urlsplit(self.url).netloc:
            return None
        inside = unquote(urlsplit(url).path).removeprefix(urlsplit(self.url).path)
        return self.folder / (f"{inside}index.html" if inside.endswith("/") or not inside else inside)


def replacing(file: str, old: str, new: str) -> Callable[[Path], object]:
    """Make a change of words in a file, to be called with the folder in which that is."""

    def change(root: Path) -> None:
        text = (root / file).read_text(encoding="utf-8")
        assert old in text
        (root / file).write_text(text.replace(old, new), encoding="utf-8")

    return change
