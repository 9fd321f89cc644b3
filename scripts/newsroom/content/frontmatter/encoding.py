r"""Decoding: the bytes of a file into text that can be relied on: UTF-8, ``\\n``, NFC."""

from __future__ import annotations

import codecs
import re
import unicodedata

from newsroom.content.frontmatter.mojibake import garbled
from newsroom.core.findings import Finding, shown
from newsroom.core.messages import msg
from newsroom.languages.words import letters_beyond_latin1

LARGEST = 1_000_000
"""Bytes a text may have; a long article has 20,000."""
_PILED = 100
# Unicode's stream-safe format ends at 30, Zalgo jokes have about 20; sorting longer runs takes quadratic time.
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_SAVE = msg("open the file in a text editor, choose “Save as” and pick the encoding UTF-8")
_BYTE = "newsroom-cp1250"


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
    """Return the lines of a text that can be read which are not in NFC, each with its first letter that is not."""
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
    """Read only the bytes that are no UTF-8 as Windows-1250: where few are wrong, the rest stays legible."""
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
