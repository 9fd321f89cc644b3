"""The built site: its files, and its pages parsed as browsers parse them."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

_LINKS = ("href", "src", "poster", "data", "action", "xlink:href")
_LOADED = frozenset(
    ("img", "script", "link", "source", "iframe", "video", "audio", "embed", "object", "track", "input")
)
"""Elements of which a browser fetches what they name, without a click."""
_NAMED = frozenset(("canonical", "alternate", "next", "prev"))
"""What a ``link`` may name that no browser fetches."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something that a page points to."""

    tag: str
    """Element: ``a``."""
    url: str
    """As it is written."""
    loads: bool
    """Whether a browser fetches it by itself."""


@dataclass(frozen=True, slots=True)
class Script:
    """Something that runs, or could."""

    source: str
    """Address of the script; empty for one that stands in the page."""
    words: str
    """What stands in the page: the script's text, or the attribute that would run."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page."""

    name: str
    """File, relative to the site's folder: ``aktuelno/index.html``."""
    source: str
    """Its HTML."""
    lang: str
    """Language of the page; empty where it says none."""
    canonical: tuple[str, ...]
    """Addresses that it calls its own."""
    alternates: tuple[tuple[str, str], ...]
    """Language tag and address of each page that it calls itself in another language."""
    ids: frozenset[str]
    """Places within it that a link can lead to."""
    references: tuple[Reference, ...]
    """Everything that it points to."""
    scripts: tuple[Script, ...]
    """Scripts, event handlers and addresses that run."""
    styles: tuple[str, ...]
    """Styles that stand in the page."""
    policy: str
    """What its content security policy says; empty where it has none."""
    refreshes: bool
    """Whether it sends its reader on by itself."""
    notices: int
    """How many funding notices its footer has."""

    def line_of(self, words: str) -> int:
        """Return the line in which words first stand, 1 where they do not."""
        place = self.source.find(words)
        return self.source.count("\n", 0, place) + 1 if place >= 0 else 1


@dataclass(frozen=True)
class BuiltSite:
    """A folder that could be published."""

    folder: Path
    """Where it lies."""
    sizes: Mapping[str, int]
    """Bytes of every file, by its name relative to the folder, links not followed."""

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """Return every page by its name, parsed."""
        names = sorted(name for name in self.sizes if name.endswith(".html"))
        return {name: read_page(name, (self.folder / name).read_text("utf-8", "replace")) for name in names}

    @cached_property
    def base(self) -> str:
        """Return the absolute address of the site's root, as the home page tells it; empty where it does not."""
        home = self.pages.get("index.html")
        return home.canonical[0] if home and home.canonical else ""

    def resolve(self, page: str, url: str) -> tuple[str, str] | None:
        """Return the file that an address on a page leads to, and the place in it; None for another host or scheme.

        As GitHub Pages serves it: a folder is its ``index.html``. The file need not be there.
        """
        parts = urlsplit(url)
        path = unquote(parts.path)
        if parts.scheme or parts.netloc:
            home = urlsplit(self.base)
            if not self.base or (parts.scheme or home.scheme, parts.netloc) != (home.scheme, home.netloc):
                return None
            if not path.startswith(home.path):
                return None
            path = path[len(home.path) :]
        elif path.startswith("/"):
            path = path.removeprefix(urlsplit(self.base).path)
        elif path:
            path = posixpath.join(posixpath.dirname(page), path)
        else:
            return page, unquote(parts.fragment)
        name = posixpath.normpath(path).lstrip("/")
        if path.endswith("/") or name in (".", "") or name.endswith("/.."):
            name = posixpath.normpath(posixpath.join(name, "index.html"))
        return name, unquote(parts.fragment)

    def address(self, name: str) -> str:
        """Return the absolute address of a page."""
        return self.base + name.removesuffix("index.html")


def read_site(folder: Path) -> BuiltSite:
    """Read a built site's files; raise `OSError` where there is none."""
    return BuiltSite(folder, dict(_sizes(folder)))


def _sizes(folder: Path) -> Iterator[tuple[str, int]]:
    for at, folders, names in os.walk(folder):
        # What begins with a dot is the user's own, such as a worktree's `.git`, and Pages publishes none of it.
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(at, name)
            yield path.relative_to(folder).as_posix(), path.lstat().st_size


def read_page(name: str, source: str) -> Page:
    """Parse a page by the HTML standard, as browsers do."""
    tree = LexborHTMLParser(source)
    nodes = list(tree.root.traverse(include_text=False)) if tree.root else []
    links = [node for node in nodes if node.tag == "link"]
    html = tree.css_first("html")
    return Page(
        name=name,
        source=source,
        lang=_value(html, "lang") if html else "",
        canonical=tuple(_value(link, "href") for link in links if _value(link, "rel") == "canonical"),
        alternates=tuple(
            (_value(link, "hreflang"), _value(link, "href"))
            for link in links
            if _value(link, "rel") == "alternate" and _value(link, "hreflang")
        ),
        ids=frozenset(found for node in nodes if (found := _value(node, "id"))),
        references=tuple(found for node in nodes for found in _references(node)),
        scripts=tuple(found for node in nodes for found in _scripts(node)),
        styles=tuple(found for node in nodes for found in _styles(node)),
        policy=next((_value(node, "content") for node in nodes if _is_meta(node, "content-security-policy")), ""),
        refreshes=any(_is_meta(node, "refresh") for node in nodes),
        notices=sum("footer__notice" in _value(node, "class").split() for node in nodes),
    )


def _is_meta(node: LexborNode, equivalent: str) -> bool:
    return node.tag == "meta" and _value(node, "http-equiv").lower() == equivalent


def _value(node: LexborNode, name: str) -> str:
    return node.attributes.get(name) or ""


def _references(node: LexborNode) -> Iterator[Reference]:
    tag = node.tag or ""
    attributes = node.attributes
    if tag == "link" and _value(node, "rel") in _NAMED:
        return
    for name in _LINKS:
        if url := attributes.get(name):
            yield Reference(tag, url.strip(), tag in _LOADED or name in ("poster", "data"))
    for part in (attributes.get("srcset") or "").split(","):
        if part.strip():
            yield Reference(tag, part.split()[0], True)


def _scripts(node: LexborNode) -> Iterator[Script]:
    if node.tag == "script":
        yield Script(_value(node, "src"), node.text(deep=True).strip())
    for name, value in node.attributes.items():
        told = (value or "").strip()
        if name.lower().startswith("on") or name.lower() == "srcdoc":
            yield Script("", f"{name}={told}")
        elif name in _LINKS and "".join(told.split()).lower().startswith(("javascript:", "vbscript:", "data:text")):
            yield Script("", told)


def _styles(node: LexborNode) -> Iterator[str]:
    if node.tag == "style":
        yield node.text(deep=True)
    if style := node.attributes.get("style"):
        yield style
