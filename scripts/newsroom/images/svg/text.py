"""SVG as text: what can be said of a logo's file before it is parsed, so that no parser can be misled."""

from __future__ import annotations

import re

from newsroom.core.messages import Message, msg
from newsroom.core.problems import shown

LARGEST = 512_000
"""Bytes a logo may have; the largest of Material's 14,344 icons has 53,000."""
Refusal = tuple[Message, Message]
"""What is wrong with a logo, what to do."""
PLAIN = msg("ask for a plain SVG, or export it as PNG")
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


def refused_text(raw: bytes) -> Refusal | None:
    """Return why a logo's file is not even to be parsed, or nothing where it may be."""
    return _size(raw) or _encoding(raw) or _prolog(raw.decode("utf-8-sig"))


def _size(raw: bytes) -> Refusal | None:
    if not raw.strip():
        return msg("it is empty"), PLAIN
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
        return msg("it contains an instruction to other programs ({name})", name=shown(found[1], 40)), PLAIN
    if _DEFINITION.search(text):
        # Adobe Illustrator's “Save As” writes them, harmlessly; its “Export As” does not.
        return _ENTITIES, msg("in Illustrator use “Export As” instead of “Save As”, or export it as PNG")
    # The parser puts the whole address before each name: 120 KB of long addresses took 5 s and 680 MB (measured).
    if any(len(double or single) > _LONGEST for double, single in _NAMESPACE.findall(text)):
        return msg("it contains an overlong address (xmlns)"), PLAIN
    return None
