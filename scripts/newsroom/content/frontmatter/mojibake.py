"""Mojibake: text in UTF-8 that some program opened as Windows text and saved again, so that š reads Å¡."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from newsroom.core.findings import Finding, retype, shown
from newsroom.core.messages import msg
from newsroom.languages.words import letters_beyond_latin1

_SIGNS = "„“”‘’–—…"
_MOST = 20
"""Lines told; after that, anybody knows."""


def _misread(character: str, encoding: str) -> str:
    """Show what a character becomes; bytes the encoding leaves free become control characters, as in browsers."""
    pieces = (bytes([byte]) for byte in character.encode("utf-8"))
    return "".join(piece.decode(encoding, "ignore") or piece.decode("latin-1") for piece in pieces)


@dataclass(frozen=True, slots=True)
class _Misreadings:
    """What letters and signs become when UTF-8 is taken for Windows text."""

    right: Mapping[str, str]
    """What each of them was: ``Å¡`` → ``š``."""
    any: re.Pattern[str]
    """Finds each of them."""
    sure: re.Pattern[str]
    """Finds those that cannot be meant."""


@cache
def _misreadings() -> _Misreadings:
    # A letter of Latin-1 is left out: Ö reads Ã– or Ă–, which Portuguese and Romanian may have.
    small = "".join(letters_beyond_latin1())
    characters = small + small.upper() + _SIGNS
    right = {_misread(c, encoding): c for encoding in ("cp1252", "cp1250") for c in characters}
    # Two of them can be meant: Å before a no-break space, and the German ‚Ä‘ in quotes, which no letter follows.
    sure = (re.escape(s) + (r"(?=\w)" if s == "Ä‘" else "") for s in right if not s.endswith("\u00a0"))
    return _Misreadings(right, re.compile("|".join(map(re.escape, right))), re.compile("|".join(sure)))


def garbled(text: str) -> list[Finding]:
    """Find the lines with garbled letters, each with the line as it should be."""
    return list(_findings(text, _misreadings())) if _misreadings().sure.search(text) else []


def _findings(text: str, misread: _Misreadings) -> Iterator[Finding]:
    told = 0
    for number, line in enumerate(text.split("\n"), start=1):
        match = misread.sure.search(line)
        if match is None:
            continue
        right = misread.any.sub(lambda found: misread.right[found[0]], line)
        yield Finding(
            number,
            msg(
                "the letters are garbled: `{wrong}` should be `{right}` (a program took UTF-8 for an older encoding)",
                wrong=shown(match[0]),
                right=misread.right[match[0]],
            ),
            msg("save the file as UTF-8, and {retype}", retype=retype(right)),
        )
        told += 1
        if told == _MOST:
            return
