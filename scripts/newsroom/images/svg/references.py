"""References: how much an SVG draws when all are followed; ten small parts can make 10^10 (a “use bomb”)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from xml.etree.ElementTree import Element

from newsroom.images.svg.elements import LINKS

_MOST = 50_000
"""Parts drawn; no logo has a tenth of it."""
_DEEPEST = 60
"""Parts within parts, followed through references; Inkscape's drawings have about 20."""
_SELECTOR, _UNSURE = re.compile(r"[\w.#-]+"), re.compile(r"[\"'/]")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_Rules = dict[str, list[list[str]]]
_TARGET = re.compile(r"url\(\s*[\"']?#([^\s\"'()]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What is needed to follow references."""

    ids: dict[str, Element]
    """The first element of each id, as browsers take it."""
    rules: _Rules
    """Ids that the style sheets refer to, by selector: ``.cls-1``, ``path``, ``#logo`` or ``*``."""
    known: dict[Element, tuple[int, int]] = field(default_factory=dict)
    """Parts and depth of what was counted already."""


def drawn_too_often(root: Element) -> bool:
    """Return whether following all references draws too many parts, too deep, or never ends."""
    ids: dict[str, Element] = {}
    rules: _Rules = {}
    for element in root.iter():
        if name := element.get("id"):
            ids.setdefault(name, element)
    for sheet in root.iter("{http://www.w3.org/2000/svg}style"):
        _read_rules(sheet.text or "", ids, rules)
    parts, depth = _extent(root, _Drawing(ids, rules), 0)
    return parts > _MOST or depth > _DEEPEST


def _extent(element: Element, drawing: _Drawing, level: int) -> tuple[int, int]:
    """Count the parts drawn and how deep they lie; each element once, whatever refers to it."""
    if element in drawing.known:
        return drawing.known[element]
    if level > _DEEPEST:  # so does whatever goes in a circle
        return _MOST + 1, level
    parts, depth = 1, 0
    for part in chain(element, _targets(element, drawing)):
        more, below = _extent(part, drawing, level + 1)
        parts, depth = min(parts + more, _MOST + 1), max(depth, below + 1)
        if parts > _MOST:
            break
    drawing.known[element] = (parts, depth)
    return parts, depth


def _targets(element: Element, drawing: _Drawing) -> Iterator[Element]:
    return (drawing.ids[name] for name in _names(element, drawing.rules) if name in drawing.ids)


def _names(element: Element, rules: _Rules) -> Iterator[str]:
    for value in element.attrib.values():
        yield from _TARGET.findall(value)
    if not element.tag.endswith("}a"):  # a link is followed by a reader, not by the drawing
        yield from (element.get(key, "").strip().removeprefix("#") for key in LINKS)
    classes = (f".{name}" for name in element.get("class", "").split())
    for selector in ("*", element.tag.rpartition("}")[2], f"#{element.get('id')}", *classes):
        for names in rules.get(selector, ()):
            yield from names


def _read_rules(css: str, ids: dict[str, Element], rules: _Rules) -> None:
    # Without strings, whatever looks like a comment is one.
    css = css if '"' in css or "'" in css else _COMMENT.sub(" ", css)
    for rule in css.split("}"):
        selectors, _, body = rule.rpartition("{")
        names = [name for name in _TARGET.findall(body) if name in ids]
        clear = not _UNSURE.search(selectors)
        for selector in selectors.rpartition("{")[2].split(",") if names else ():
            last = (selector.split() or ["*"])[-1]
            # Its last simple selector holds for at least the parts meant; what is less plain is taken for all parts,
            # and so is all where a string or a comment could pass for a selector. A font is no part.
            sure = clear and _SELECTOR.fullmatch(last)
            key = last[max(last.rfind("."), last.rfind("#"), 0) :] if sure else "*"
            if last != "@font-face":
                rules.setdefault(key, []).append(names)
