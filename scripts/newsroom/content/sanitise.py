"""Sanitising: Markdown without raw HTML, with links as the repository shows them, and HTML without active content."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from newsroom.content.links import SCHEMES, resolve

_TAGS = {
    *("a", "abbr", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "s", "small"),
    *("span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul"),
}
_ATTRIBUTES = {
    "*": {"class", "id", "title", "lang"},
    "a": {"href", "hreflang"},
    "img": {"src", "alt", "width", "height", "loading"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
}
_ALIGNED = re.compile(r"text-align: ?(left|center|right);?")
_ALIGNMENTS = frozenset(("align-left", "align-center", "align-right"))
"""Classes of cells, by which `_Alignment` says how a table aligns them."""
ID = re.compile(r"[\w-]+")
"""What an id may be. The theme writes those of headings into its own markup, unescaped: a quotation mark would end the
attribute, and what follows could run script."""

_ELSEWHERE = "newsroom:"
"""What an address begins with until MkDocs, which leaves schemes alone, has looked at all links."""
_CLASSES = frozenset(
    (
        *("admonition", "admonition-title", "footnote", "footnote-ref", "footnote-backref"),
        *("note", "abstract", "info", "tip", "success", "question", "warning", "failure", "danger", "bug"),
        *("example", "quote"),
    )
)
"""Classes that Python-Markdown's extensions make; a class of the theme's could hide a text or pass it off as a part of
the page."""
_CODE = re.compile(r"language-[\w+#-]+")
"""The class of code in a language, from three backticks and its name."""


def is_class(name: str) -> bool:
    """Return whether a text may have a class."""
    return name in _CLASSES or bool(_CODE.fullmatch(name))


def clean(html: str) -> str:
    """Return HTML without scripts, event handlers, frames, forms, and ``javascript:`` and ``data:`` links."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes=SCHEMES,
        link_rel=None,
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    if name == "class":
        own = _ALIGNMENTS if tag in ("td", "th") else frozenset[str]()
        return " ".join(each for each in value.split() if is_class(each) or each in own) or None
    return None if name == "id" and not ID.fullmatch(value) else value


def in_docs(link: str, path: str, docs_dir: str) -> str:
    """Return a link as MkDocs needs it, from one as the repository shows it.

    MkDocs sees ``docs/sr/about.md`` as ``sr/about.md`` and ``news/x/index.sr.md`` as just that, so a link between the
    two trees has one step too many for it. *path* is the linking file, relative to the project.
    """
    target = resolve(link, path)
    if target is None or target.startswith("../"):
        return link
    start = posixpath.dirname(path).removeprefix(f"{docs_dir}/")
    return posixpath.relpath(target.removeprefix(f"{docs_dir}/"), start) + _rest(link)


def _rest(link: str) -> str:
    """Return what follows the path in a link: ``#contact``."""
    rest = re.search(r"[?#].*|$", link, re.DOTALL)
    return rest[0] if rest else ""


class _Links(Treeprocessor):
    def __init__(self, md: Markdown, extension: NewsroomMarkdown) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        extension = self.extension
        for element in root.iter():
            for name in ("href", "src"):
                if link := element.get(name):
                    address = extension.elsewhere.get(unquote(resolve(link, extension.path) or ""))
                    if address is None:
                        inside = in_docs(link, extension.path, extension.docs_dir)
                        extension.look_at(extension.path, link, inside)
                        element.set(name, inside)
                    else:
                        element.set(name, f"{_ELSEWHERE}{address}{_rest(link)}")


class _Elsewhere(Treeprocessor):
    """Writes the addresses of pages in other languages, which MkDocs does not know while it builds this one."""

    def __init__(self, md: Markdown, extension: NewsroomMarkdown) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        for element in root.iter():
            for name in ("href", "src"):
                link = element.get(name, "")
                if link.startswith(_ELSEWHERE):
                    address, rest = link.removeprefix(_ELSEWHERE), _rest(link)
                    folder = posixpath.relpath(address.removesuffix(rest) or ".", self.extension.address or ".")
                    element.set(name, f"{folder}/{rest}")


class _Ids(Treeprocessor):
    """Removes ids that are no plain words, so that a heading gets an id made from its text."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if not ID.fullmatch(element.get("id", "-")):
                del element.attrib["id"]


class _Alignment(Treeprocessor):
    """Aligns the columns of a table by class: Python-Markdown does so by style, which the site's policy refuses."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag in ("td", "th") and (found := _ALIGNED.fullmatch(element.attrib.pop("style", ""))):
                element.set("class", f"align-{found[1]}")


class NewsroomMarkdown(Extension):
    """Python-Markdown without raw HTML, with links as the repository shows them."""

    def __init__(self, docs_dir: str) -> None:
        super().__init__()
        self.docs_dir = docs_dir
        self.path = ""
        """The file now being rendered, relative to the project; MkDocs renders one at a time."""
        self.address = ""
        """Its address, relative to the site's root."""
        self.look_at: Callable[[str, str, str], None] = lambda path, link, inside: None
        """Called with each link: the file, the link as written, and as MkDocs needs it."""
        self.elsewhere: Mapping[str, str] = {}
        """The addresses of the texts in other languages than this one's, by their files."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register with a converter, as Python-Markdown asks of an extension."""
        md.preprocessors.deregister("html_block", strict=False)
        md.inlinePatterns.deregister("html", strict=False)
        # After attribute lists (8), which write ids, and before the table of contents (5), which repeats them.
        md.treeprocessors.register(_Ids(md), "newsroom-ids", 6)
        md.treeprocessors.register(_Alignment(md), "newsroom-alignment", 5.5)
        # Before MkDocs' own treatment of links, which has priority 0.
        md.treeprocessors.register(_Links(md, self), "newsroom-links", 1)
        md.treeprocessors.register(_Elsewhere(md, self), "newsroom-elsewhere", -1)
