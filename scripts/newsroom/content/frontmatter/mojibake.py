"""Mojibake: text in UTF-8 that some program opened as Windows text and saved again, so that š reads Å¡."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.core.messages import msg
from newsroom.core.problems import Finding, retype, shown

_LETTERS = "čćšžđČĆŠŽĐ"
_SIGNS = "„“”‘’–—…"
_MOST = 20
"""Lines told; after that, anybody knows."""


def _misread(character: str, encoding: str) -> str:
    """Show what a character becomes; bytes the encoding leaves free become control characters, as in browsers."""
    pieces = (bytes([byte]) for byte in character.encode("utf-8"))
    return "".join(piece.decode(encoding, "ignore") or piece.decode("latin-1") for piece in pieces)


_RIGHT = {_misread(c, encoding): c for encoding in ("cp1252", "cp1250") for c in _LETTERS + _SIGNS}
_ANY = re.compile("|".join(map(re.escape, _RIGHT)))
# Two of them can be meant: Å before a no-break space, and the German ‚Ä‘ in quotes, which no letter follows.
_SURE = re.compile(
    "|".join(re.escape(s) + (r"(?=\w)" if s == "Ä‘" else "") for s in _RIGHT if not s.endswith("\u00a0"))
)


def garbled(text: str) -> list[Finding]:
    """Find the lines with garbled letters, each with the line as it should be."""
    return list(_findings(text)) if _SURE.search(text) else []


def _findings(text: str) -> Iterator[Finding]:
    told = 0
    for number, line in enumerate(text.split("\n"), start=1):
        match = _SURE.search(line)
        if match is None:
            continue
        right = _ANY.sub(lambda found: _RIGHT[found[0]], line)
        yield Finding(
            number,
            msg(
                "the letters are garbled: `{wrong}` should be `{right}` (a program took UTF-8 for an older encoding)",
                wrong=shown(match[0]),
                right=_RIGHT[match[0]],
            ),
            msg("save the file as UTF-8, and {retype}", retype=retype(right)),
        )
        told += 1
        if told == _MOST:
            return
