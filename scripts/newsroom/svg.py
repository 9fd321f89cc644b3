"""SVG: whether a partner's logo may be published: only a drawing, with nothing in it that acts, moves or calls out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

from newsroom.findings import shown
from newsroom.svgcopies import drawn_too_often
from newsroom.svgnames import ATTRIBUTES, ELEMENTS, LINKS, QUALIFIED

LARGEST = 512_000
"""Bytes a logo may have; the largest of Material's 14,344 icons has 53,000."""
_MARKS = 40_000
# Every part begins with one "<", so counting them bounds the tree before there is one.
_PLAIN = "ask for a plain SVG, or export it as PNG"
_STYLED = "load something from outside the file, move or hide what they do"
_ALIEN = "something that is not part of a drawing"
_SVG = "{http://www.w3.org/2000/svg}"
# Browsers act only on vocabularies they implement, which all have these owners; an editor's own notes are inert.
_ACTING = ("{http://www.w3.org/", "{https://www.w3.org/", "{http://www.mozilla.org/", "{urn:schemas-microsoft-com")
_NOTES = ("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "{http://www.w3.org/2000/01/rdf-schema#}")
_LONGEST = 200
_ENCODINGS = frozenset({"utf-8", "us-ascii", "ascii"})
_DECLARED = re.compile(r"""encoding\s*=\s*["']([^"']*)""")
_INSTRUCTION = re.compile(r"<\?(?!xml\s|xpacket\s)([^\s?]*)")
_DEFINITION = re.compile(r"<!(?!--|\[CDATA\[|DOCTYPE\s)|<!DOCTYPE[^<]*\[")
_NAMESPACE = re.compile(r"""xmlns[^\s=]*\s*=?\s*(?:"([^"]*)|'([^']*))?""")
# It always matches where "xmlns" stands and goes on behind it: linear, and nothing long hides between two matches.
_HERE = re.compile(r"[ \t\r\n]*#[^\s%\"'()]*[ \t\r\n]*", re.ASCII)
_URL_HERE = re.compile(r"url\(\s*([\"']?)#[^\s%\"'()/]+\1\s*\)", re.ASCII | re.IGNORECASE)
# Also what moves, and definitions of variables (`--a: url(#b)`), through which references could not be followed.
_LOADING = re.compile(
    r"url\(|@import|@[\w-]*keyframes|(?:image|image-set|cross-fade|src|expression)\(|-moz-binding|behavior:|(?:^|[\s;{/])--",
    re.IGNORECASE,
)


def check_svg(raw: bytes) -> str | None:
    """Say in one sentence why a logo cannot be published and what to do, or nothing where it can."""
    if refusal := _size(raw) or _encoding(raw):
        return refusal
    text = raw.decode("utf-8-sig")
    if refusal := _prolog(text):
        return refusal
    try:
        # Text, not bytes, so that no encoding the file declares can make the parser read other letters than we did.
        root = fromstring(text)
    except ParseError as error:
        return f"it is damaged in line {error.position[0]} and not every browser could show it: {_PLAIN}"
    except ValueError:  # what defusedxml raises; the definitions were refused above, this is the second lock
        return f"it contains definitions that stand for other text (entities): {_PLAIN}"
    return next(_refusals(root), None)


def _size(raw: bytes) -> str | None:
    if not raw.strip():
        return f"it is empty: {_PLAIN}"
    if len(raw) > LARGEST or raw.count(b"<") > _MARKS:
        return f"it is too large or has too many parts for a logo ({len(raw) // 1000} KB): export it as PNG"
    return None


def _encoding(raw: bytes) -> str | None:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        return "it is saved as UTF-16: save it as plain SVG in UTF-8, or export it as PNG"
    try:
        head = raw.decode("utf-8-sig").partition("?>")[0]
    except UnicodeDecodeError:
        return "it is not saved as UTF-8, or is no SVG at all: save it as plain SVG in UTF-8, or export it as PNG"
    # Older Illustrators write iso-8859-1 on top of a file that is ASCII all through, where it means nothing.
    right = _ENCODINGS | {"iso-8859-1"} if raw.isascii() else _ENCODINGS
    for name in _DECLARED.findall(head) if head.startswith("<?xml") else ():
        if name.lower() not in right:
            return f"it says that its encoding is {shown(name, 20)}: save it as plain SVG in UTF-8, or export it as PNG"
    return None


def _prolog(text: str) -> str | None:
    if found := _INSTRUCTION.search(text):
        return f"it contains an instruction to other programs ({shown(found[1], 40)}): {_PLAIN}"
    if _DEFINITION.search(text):
        # Adobe Illustrator's “Save As” writes them, harmlessly; its “Export As” does not.
        advice = "in Illustrator use “Export As” instead of “Save As”"
        return f"it contains definitions that stand for other text (entities): {advice}, or export it as PNG"
    # The parser puts the whole address before each name: 120 KB of long addresses took 5 s and 680 MB (measured).
    if any(len(double or single) > _LONGEST for double, single in _NAMESPACE.findall(text)):
        return f"it contains an overlong address (xmlns): {_PLAIN}"
    return None


def _refusals(root: Element) -> Iterator[str]:
    if root.tag != f"{_SVG}svg":
        yield f"it is not an SVG drawing (it lacks the svg element or its xmlns): {_PLAIN}"
    for element in root.iter():
        yield from _element(element)
    if drawn_too_often(root):
        yield f"it repeats its own parts too often, too deep or in a circle: {_PLAIN}"


def _element(element: Element) -> Iterator[str]:
    space, _, name = element.tag.rpartition("}")
    drawing = f"{space}}}" == _SVG
    if (drawing and name not in ELEMENTS) or not (drawing or _inert(element.tag)):
        yield f"it contains {_told(name)}: {_PLAIN}"
    for key, value in element.items():
        yield from _attribute(key, value, drawing=drawing)
    # A style sheet cut up by elements would be put together again by the browser.
    if drawing and name == "style" and (len(element) or _loads(element.text or "")):
        yield f"its styles {_STYLED}: {_PLAIN}"


def _told(name: str) -> str:
    if name.lower() in ("script", "handler", "listener"):
        return "a script"
    if name.lower() in ("set", "discard") or name.lower().startswith("animate"):
        return f"an animation ({shown(name, 40)})"
    return f"{_ALIEN} ({shown(name, 40)})"


def _attribute(key: str, value: str, *, drawing: bool) -> Iterator[str]:
    if key in LINKS and (drawing or key == LINKS[1]):
        if not _HERE.fullmatch(value):
            # A picture inside would come past everything that is done to photos: metadata, size, damage.
            what = "a picture inside" if value.strip().startswith("data:image/") else "a link out of the file"
            yield f"it contains {what} ({shown(value, 40)}): {_PLAIN}"
    elif key.startswith("{"):
        if key not in QUALIFIED and not _inert(key):
            yield f"it contains {_ALIEN} ({shown(key, 60)}): {_PLAIN}"
    elif drawing and key.lower().startswith("on"):
        yield f"it contains a script ({shown(key, 40)}): {_PLAIN}"
    elif not drawing or key.startswith(("data-", "aria-")):
        return
    elif key not in ATTRIBUTES:
        yield f"it contains {_ALIEN} ({shown(key, 40)}): {_PLAIN}"
    elif _loads(value):
        yield f"its styles ({shown(key, 40)}) {_STYLED}: {_PLAIN}"


def _inert(name: str) -> bool:
    return name.startswith("{") and (name.startswith(_NOTES) or not name.lower().startswith(_ACTING))


def _loads(css: str) -> bool:
    """Tell whether styles fetch anything; a backslash could spell ``url`` in a hundred ways, and no logo needs one."""
    return "\\" in css or _LOADING.search(_URL_HERE.sub("", css)) is not None
