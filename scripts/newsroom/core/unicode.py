"""Unicode: characters that nobody sees in an editor and that change what a file means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from newsroom.core.messages import msg
from newsroom.core.problems import Finding, retype, shown

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BREAKS = "\u2028\u2029\u0085\u000b\u000c"
# Letters and marks by their class, and yet nothing to see.
_BLANKS = "\u034f\u115f\u1160\u2800\u3164\uffa0"
# Control characters have no name in Unicode, and U+FEFF has one that nobody knows.
_NAMES = {
    "\u0000": "NUL",
    "\u0008": "BACKSPACE",
    "\u0009": "TAB",
    "\u000a": "LINE FEED",
    "\u000b": "VERTICAL TAB",
    "\u000c": "FORM FEED",
    "\u000d": "CARRIAGE RETURN",
    "\u001b": "ESCAPE",
    "\u007f": "DELETE",
    "\u0085": "NEXT LINE",
    "\ufeff": "BYTE ORDER MARK",
}
_ZWNJ, _ZWJ = "\u200c", "\u200d"
_MOST = 20


def name_of(character: str) -> str:
    """Return its code point and name: ``U+200B (ZERO WIDTH SPACE)``."""
    name = _NAMES.get(character) or unicodedata.name(character, "CONTROL CHARACTER")
    return f"U+{ord(character):04X} ({name})"


def invisible_in(text: str) -> list[int]:
    """Return the positions of the invisible characters that front matter must not hold."""
    if text.isprintable() and not any(blank in text for blank in _BLANKS):
        return []
    return [at for at, character in enumerate(text) if _unwanted(character) and not _belongs(text, at)]


def cleaned(text: str) -> str:
    """Return the text without its invisible characters; those that break a line become a space."""
    places = set(invisible_in(text))
    if not places:
        return text
    return "".join((" " if c in _BREAKS else "") if at in places else c for at, c in enumerate(text))


def findings_in(lines: Sequence[str], first: int) -> Iterator[Finding]:
    """Yield a finding for each kind of invisible character in each line; *first* is the number of the first line."""
    for number, line in enumerate(lines, start=first):
        for character in dict.fromkeys(line[at] for at in invisible_in(line)):
            before = shown(line[: line.index(character)][-30:])
            name = name_of(character)
            if before:
                message = msg("the invisible character {name} stands after `{before}`", name=name, before=before)
            else:
                message = msg("the invisible character {name} stands at the beginning of the line", name=name)
            yield Finding(number, message, msg("delete it, or {retype}", retype=retype(cleaned(line))))


def control_in_body(lines: list[str], first: int) -> Iterator[Finding]:
    """Yield a finding for each line of the body with a control character; other characters are allowed there."""
    told = 0
    for number, line in enumerate(lines, start=first):
        match = _CONTROL.search(line)
        if match and told < _MOST:
            told += 1
            message = msg("the text contains the invisible control character {name}", name=name_of(match[0]))
            yield Finding(number, message, msg("delete the line and type it again, without pasting"))


def _unwanted(character: str) -> bool:
    if character in "\n\t":
        return False
    nowhere = ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF
    return nowhere or character in _BLANKS or unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _belongs(text: str, at: int) -> bool:
    """Return whether a joiner is needed: ZWNJ parts the Serbian nj and dž; ZWJ makes one emoji of several."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] == _ZWNJ:
        return before.isalpha() and after.isalpha()
    return text[at] == _ZWJ and _emoji(before) and _emoji(after)


def _emoji(character: str) -> bool:
    if not character:
        return False
    # FE0F asks for the coloured form of the sign before it; ↔ (a mathematical sign) is part of the shaking head.
    signs = "\ufe0f\u2194\u20e3"
    return 0x1F000 <= ord(character) <= 0x1FAFF or character in signs or unicodedata.category(character) == "So"
