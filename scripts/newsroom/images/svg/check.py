"""SVG: whether a partner's logo may be published: only a drawing, with nothing in it that acts, moves or calls out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

from newsroom.core.messages import Message, msg
from newsroom.core.problems import shown
from newsroom.images.svg.elements import ATTRIBUTES, ELEMENTS, LINKS, QUALIFIED
from newsroom.images.svg.references import drawn_too_often

LARGEST = 512_000
"""Bytes a logo may have; the largest of Material's 14,344 icons has 53,000."""
Refusal = tuple[Message, Message]
"""What is wrong with a logo, what to do."""
_PLAIN = msg("ask for a plain SVG, or export it as PNG")
_ENTITIES = msg("it contains definitions that stand for other text (entities)")
_UTF8 = msg("save it as plain SVG in UTF-8, or export it as PNG")
_MARKS = 40_000
# Every part begins with one "<", so counting them bounds the tree before there is one.
_LONGEST = 200
_ENCODINGS = frozenset({"utf-8", "us-ascii", "ascii"})
_DECLARED = re.compile(r"""encoding\s*=\s*["']([^"']*)""")
_INSTRUCTION = re.compile(r"<\?(?!xml\s|xpacket\s)([^\s?]*)")
_DEFINITION = re.compile(r"<!(?!--|\[CDATA\[|DOCTYPE\s)|<!DOCTYPE[^<]*\[")
_NAMESPACE = re.compile(r"""xmlns[^\s=]*\s*=?\s*(?:"([^"]*)|'([^']*))?""")
# It always matches where "xmlns" stands and goes on behind it: linear, and nothing long hides between two matches.

_SVG = "{http://www.w3.org/2000/svg}"
# Browsers act only on vocabularies they implement, which all have these owners; an editor's own notes are inert.
_ACTING = ("{http://www.w3.org/", "{https://www.w3.org/", "{http://www.mozilla.org/", "{urn:schemas-microsoft-com")
_NOTES = ("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "{http://www.w3.org/2000/01/rdf-schema#}")
_HERE = re.compile(r"[ \t\r\n]*#[^\s%\"'()]*[ \t\r\n]*", re.ASCII)
_URL_HERE = re.compile(r"url\(\s*([\"']?)#[^\s%\"'()/]+\1\s*\)", re.ASCII | re.IGNORECASE)
# Also what moves, and definitions of variables (`--a: url(#b)`), through which references could not be followed.
_LOADING = re.compile(
    r"url\(|@import|@[\w-]*keyframes|(?:image|image-set|cross-fade|src|expression)\(|-moz-binding|behavior:|(?:^|[\s;{/])--",
    re.IGNORECASE,
)


def refusal(raw: bytes) -> Refusal | None:
    """Return why a logo cannot be published, and what to do, or nothing where it can."""
    if refused := _refused_text(raw):
        return refused
    try:
        # Text, not bytes, so that no encoding the file declares can make the parser read other letters than we did.
        root = fromstring(raw.decode("utf-8-sig"))
    except ParseError as error:
        line = error.position[0]
        return msg("it is damaged in line {line} and not every browser could show it", line=line), _PLAIN
    except ValueError:  # what defusedxml raises; the definitions were refused above, this is the second lock
        return msg("it contains definitions that stand for other text (entities)"), _PLAIN
    wrong = next(_refusals(root), None)
    return (wrong, _PLAIN) if wrong else None


def _refused_text(raw: bytes) -> Refusal | None:
    """Return why a file is not even to be parsed: what is said here of its text, no parser can be misled about."""
    return _size(raw) or _encoding(raw) or _prolog(raw.decode("utf-8-sig"))


def _size(raw: bytes) -> Refusal | None:
    if not raw.strip():
        return msg("it is empty"), _PLAIN
    if len(raw) > LARGEST or raw.count(b"<") > _MARKS:
        message = msg("it is too large or has too many parts for a logo ({size} KB)", size=len(raw) // 1000)
        return message, msg("export it as PNG")
    return None


def _encoding(raw: bytes) -> Refusal | None:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        return msg("it is saved as UTF-16"), _UTF8
    try:
        head = raw.decode("utf-8-sig").partition("?>")[0]
    except UnicodeDecodeError:
        return msg("it is not saved as UTF-8, or is no SVG at all"), _UTF8
    # Older Illustrators write iso-8859-1 on top of a file that is ASCII all through, where it means nothing.
    right = _ENCODINGS | {"iso-8859-1"} if raw.isascii() else _ENCODINGS
    for name in _DECLARED.findall(head) if head.startswith("<?xml") else ():
        if name.lower() not in right:
            return msg("it says that its encoding is {name}", name=shown(name, 20)), _UTF8
    return None


def _prolog(text: str) -> Refusal | None:
    if found := _INSTRUCTION.search(text):
        return msg("it contains an instruction to other programs ({name})", name=shown(found[1], 40)), _PLAIN
    if _DEFINITION.search(text):
        # Adobe Illustrator's “Save As” writes them, harmlessly; its “Export As” does not.
        return _ENTITIES, msg("in Illustrator use “Export As” instead of “Save As”, or export it as PNG")
    # The parser puts the whole address before each name: 120 KB of long addresses took 5 s and 680 MB (measured).
    if any(len(double or single) > _LONGEST for double, single in _NAMESPACE.findall(text)):
        return msg("it contains an overlong address (xmlns)"), _PLAIN
    return None


def _refusals(root: Element) -> Iterator[Message]:
    if root.tag != f"{_SVG}svg":
        yield msg("it is not an SVG drawing (it lacks the svg element or its xmlns)")
    for element in root.iter():
        yield from _element(element)
    if drawn_too_often(root):
        yield msg("it repeats its own parts too often, too deep or in a circle")


def _element(element: Element) -> Iterator[Message]:
    space, _, name = element.tag.rpartition("}")
    drawing = f"{space}}}" == _SVG
    if (drawing and name not in ELEMENTS) or not (drawing or _inert(element.tag)):
        yield _alien_element(name)
    for key, value in element.items():
        yield from _attribute(key, value, drawing=drawing)
    # A style sheet cut up by elements would be put together again by the browser.
    if drawing and name == "style" and (len(element) or _loads(element.text or "")):
        yield msg("its styles load something from outside the file, move or hide what they do")


def _alien_element(name: str) -> Message:
    if name.lower() in ("script", "handler", "listener"):
        return msg("it contains a script")
    if name.lower() in ("set", "discard") or name.lower().startswith("animate"):
        return msg("it contains an animation ({name})", name=shown(name, 40))
    return _alien(shown(name, 40))


def _alien(name: str) -> Message:
    return msg("it contains something that is not part of a drawing ({name})", name=name)


def _attribute(key: str, value: str, *, drawing: bool) -> Iterator[Message]:
    if key in LINKS and (drawing or key == LINKS[1]):
        if not _HERE.fullmatch(value):
            # A picture inside would come past everything that is done to photos: metadata, size, damage.
            if value.strip().startswith("data:image/"):
                yield msg("it contains a picture inside ({link})", link=shown(value, 40))
            else:
                yield msg("it contains a link out of the file ({link})", link=shown(value, 40))
    elif key.startswith("{"):
        if key not in QUALIFIED and not _inert(key):
            yield _alien(shown(key, 60))
    elif drawing and key.lower().startswith("on"):
        yield msg("it contains a script ({name})", name=shown(key, 40))
    elif not drawing or key.startswith(("data-", "aria-")):
        return
    elif key not in ATTRIBUTES:
        yield _alien(shown(key, 40))
    elif _loads(value):
        yield msg(
            "its styles ({name}) load something from outside the file, move or hide what they do", name=shown(key, 40)
        )


def _inert(name: str) -> bool:
    return name.startswith("{") and (name.startswith(_NOTES) or not name.lower().startswith(_ACTING))


def _loads(css: str) -> bool:
    """Return whether styles fetch anything; a backslash could spell ``url`` in many ways, and no logo needs one."""
    return "\\" in css or _LOADING.search(_URL_HERE.sub("", css)) is not None
