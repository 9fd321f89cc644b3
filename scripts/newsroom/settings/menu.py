"""Menu: what ``mkdocs.yml`` tells MkDocs of pages: which are in the menu, and which are not published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_TEXT, _LIST = "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq"


@dataclass(frozen=True, slots=True)
class MenuLine:
    """One entry of the menu that leads to a file."""

    path: str
    """As written, relative to a locale's folder: ``get-informed/index.md``."""
    line: int
    """Line of ``mkdocs.yml``, counted from 1."""


@dataclass(frozen=True, slots=True)
class Menu:
    """What ``nav`` and the keys around it say."""

    lines: tuple[MenuLine, ...] | None = None
    """The entries of ``nav``; None where the file has none, so that MkDocs makes a menu of all pages."""
    unlisted: str = ""
    """``not_in_nav``: patterns of pages that are meant to be in no menu."""
    excluded: str = ""
    """``exclude_docs``: patterns of files that are not published."""
    drafts: str = ""
    """``draft_docs``: patterns of pages that the preview shows, and nobody else."""


def menu_of(text: str, loader: type[yaml.SafeLoader]) -> Menu:
    """Return what the text of a ``mkdocs.yml`` says of its pages; other forms than MkDocs takes say nothing."""
    root = yaml.compose(text, Loader=loader)
    if not isinstance(root, MappingNode):
        return Menu()
    given = {key.value: value for key, value in root.value if isinstance(key, ScalarNode)}
    nav = given.get("nav")
    lines = (
        tuple(_lines(nav))
        if isinstance(nav, SequenceNode) and nav.tag == _LIST and not _own_menus(given.get("plugins"))
        else None
    )
    patterns = (_text(given.get(name)) for name in ("not_in_nav", "exclude_docs", "draft_docs"))
    return Menu(lines, *patterns)


def _text(node: Node | None) -> str:
    return str(node.value) if isinstance(node, ScalarNode) and node.tag == _TEXT else ""


def _lines(node: Node) -> Iterator[MenuLine]:
    if isinstance(node, SequenceNode):
        for inner in node.value:
            yield from _lines(inner)
    elif isinstance(node, MappingNode):
        for _, inner in node.value:
            yield from _lines(inner)
    elif path := _text(node):
        yield MenuLine(path, node.start_mark.line + 1)


def _own_menus(node: Node | None) -> bool:
    """Return whether a language has a menu of its own, which takes the place of the common one."""
    if isinstance(node, MappingNode):
        return any(key.value == "nav" or _own_menus(inner) for key, inner in node.value)
    return isinstance(node, SequenceNode) and any(_own_menus(inner) for inner in node.value)
