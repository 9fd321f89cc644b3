r"""Encoding: the bytes of a file decoded to clean text: UTF-8, ``\\n``, NFC.

It finds mojibake too: text in UTF-8 that some program opened as Windows text and saved again, so that š reads Å¡.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from newsroom.core.messages import msg
from newsroom.core.problems import Finding, retype, shown
from newsroom.languages.words import letters_beyond_latin1

LARGEST = 1_000_000
"""Bytes a text may have; a long article has 20,000."""
_PILED = 100
# Unicode's stream-safe format ends at 30, Zalgo jokes have about 20; sorting longer runs takes quadratic time.
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_SAVE = msg("open the file in a text editor, choose “Save as” and pick the encoding UTF-8")
_BYTE = "newsroom-cp1250"
_SIGNS = "„“”‘’–—…"
_MOST = 20
"""Lines with garbled letters that are reported."""


def decode(raw: bytes) -> tuple[str | None, list[Finding]]:
    r"""Return the text with ``\\n`` and NFC, and what is wrong with it; no text where it cannot be read."""
    refusal = _too_large(raw) or _utf16(raw) or _not_utf8(raw)
    if refusal:
        return None, [refusal]
    text = raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if piled := _piled(text):
        return None, [piled]
    text = unicodedata.normalize("NFC", text)
    return text, garbled(text)


def decomposed(raw: bytes) -> tuple[tuple[int, str], ...]:
    """Return the lines that are not in NFC, each with the first letter in it that is not; *raw* must be UTF-8."""
    text = raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if unicodedata.is_normalized("NFC", text):
        return ()
    lines = enumerate(text.split("\n"), start=1)
    return tuple((number, _first_letter(line)) for number, line in lines if not unicodedata.is_normalized("NFC", line))


def _first_letter(line: str) -> str:
    letters = re.finditer(f"[^{_MARKS}][{_MARKS}]*|[{_MARKS}]+", line)
    return next((letter[0] for letter in letters if not unicodedata.is_normalized("NFC", letter[0])), line[:1])


def _too_large(raw: bytes) -> Finding | None:
    if len(raw) <= LARGEST:
        return None
    return Finding(
        1,
        msg(
            "the file has {size} KB, more than a text needs; perhaps a picture was pasted into it",
            size=len(raw) // 1000,
        ),
        msg("keep only the text in this file, and put pictures beside it as files of their own"),
    )


def _utf16(raw: bytes) -> Finding | None:
    marked = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    # Plain letters in UTF-16 have a NUL as every second byte, always on the same side.
    sides = sorted(raw[side:400:2].count(0) / max(len(raw[side:400:2]), 1) for side in (0, 1))
    if not marked and not (len(raw) >= 6 and sides[0] < 0.1 and sides[1] > 0.3):
        return None
    return Finding(1, msg("the file was saved as UTF-16, which cannot be read here"), _SAVE)


def _not_utf8(raw: bytes) -> Finding | None:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        number = len(raw[: error.start + 1].splitlines())
        line = shown(raw.splitlines()[number - 1].decode("utf-8", _BYTE))
        message = msg("this line is not saved as UTF-8; in the older Windows encoding it says “{line}”", line=line)
        *letters, last = letters_beyond_latin1()
        fix = msg(
            "{save}, then look whether every {letters} and {last} is right",
            save=_SAVE,
            letters=", ".join(letters),
            last=last,
        )
        return Finding(number, message, fix)
    return None


def _as_cp1250(error: UnicodeError) -> tuple[str, int]:
    """Decode only the bytes that are no UTF-8 as Windows-1250, so that the rest of the line stays readable."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1250", "replace"), error.end


codecs.register_error(_BYTE, _as_cp1250)


def _piled(text: str) -> Finding | None:
    marks = "".join(re.escape(c) for c in set(text) if unicodedata.combining(c))
    match = re.search(f"[{marks}]{{{_PILED}}}", text) if marks else None
    if match is None:
        return None
    line = text.count("\n", 0, match.start()) + 1
    message = msg("too many accents are piled upon one letter (more than {most})", most=_PILED)
    return Finding(line, message, msg("type the word again without them"))


def _misread(character: str, encoding: str) -> str:
    """Return what a character becomes when its bytes are read in a wrong encoding, as browsers do it."""
    pieces = (bytes([byte]) for byte in character.encode("utf-8"))
    return "".join(piece.decode(encoding, "ignore") or piece.decode("latin-1") for piece in pieces)


@dataclass(frozen=True, slots=True)
class _Misreadings:
    """What letters and signs become when UTF-8 is read as Windows text."""

    right: Mapping[str, str]
    """What each of them was: ``Å¡`` → ``š``."""
    any: re.Pattern[str]
    """Finds each of them."""
    sure: re.Pattern[str]
    """Finds those that nobody can have meant."""


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
    """Return the lines with garbled letters, each with the correct line."""
    return list(_garbled_lines(text, _misreadings())) if _misreadings().sure.search(text) else []


def _garbled_lines(text: str, misread: _Misreadings) -> Iterator[Finding]:
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
