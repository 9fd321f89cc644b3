"""Stamps: what an original said when its translation was right, so that a later change of it can be told.

A stamp is a mark of its form and one short hash for each field and block of the original, in their order. What readers
would not call a change leaves it as it is: see `normalise`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256

from newsroom.content.files import TextFile
from newsroom.content.markdown import Block
from newsroom.content.texts import Text, read_text

_FORM = "v1"
_DIGITS = 5
MOST = 1000
"""Fields and blocks that a stamp can hold: front matter has 16 KB at most."""
_STAMP = re.compile(rf"{_FORM}(?: [0-9a-f]{{{_DIGITS}}})*")
_OUTSIDE_NUMBERS = re.compile(r"(?<!\d)[.,:/]|[.,:/](?!\d)")
_SIGN = re.compile(r"(?<!\S)[-−](?=\d)")
_UNDECIDED = frozenset(".,:/-−")
"""What counts or not by what stands beside it."""
_SAID = frozenset("%‰&@#§")
"""Punctuation by Unicode's classes, and yet said aloud."""
_SPACE = " "


class TooLong(Exception):
    """A text with more blocks than a stamp can hold."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different in an original since it was stamped."""

    new: tuple[Block, ...]
    """Fields and blocks that were not there, or said something else."""
    removed: int
    """How many are gone that no new one stands in the place of."""

    def __bool__(self) -> bool:
        """Return whether there is any change."""
        return bool(self.new or self.removed)


def as_written(text_file: TextFile) -> Text | None:
    """Return the words of a file with facts by their names: a changed figure shows in every language by itself."""
    return read_text(text_file, {}, "")


def stamp_of(text: Text) -> str:
    """Return the stamp of an original, read by `as_written`; raise `TooLong` where it has too many blocks."""
    hashes, _ = _said(text)
    if len(hashes) > MOST:
        raise TooLong(len(hashes))
    return _SPACE.join([_FORM, *hashes])


def is_stamp(stamp: str) -> bool:
    """Return whether a text is a stamp at all."""
    return bool(_STAMP.fullmatch(stamp))


def changes(stamp: str, text: Text) -> Changes:
    """Compare what was stamped with what the original, read by `as_written`, says now."""
    was = stamp.split(_SPACE)[1:]
    now, said = _said(text)
    if max(len(was), len(now)) > MOST:
        return _uncompared(was, now, said)
    new: list[Block] = []
    removed = 0
    for kind, start, end, first, last in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind != "equal":
            new += said[first:last]
            removed += max(0, (end - start) - (last - first))
    return Changes(tuple(new), removed)


def _uncompared(was: Sequence[str], now: Sequence[str], said: Sequence[Block]) -> Changes:
    """Compare without regard to the order, which takes no longer than reading."""
    left = Counter(was)
    new = []
    for one, block in zip(now, said, strict=True):
        if left[one]:
            left[one] -= 1
        else:
            new.append(block)
    return Changes(tuple(new), max(0, left.total() - len(new)))


def _said(text: Text) -> tuple[list[str], list[Block]]:
    """Return the fields by name, in whatever order they are written, then the blocks; before them the hash of each."""
    fields = sorted(text.fields, key=lambda field: field.name)
    told = [(words, block) for block in (*fields, *text.blocks) if (words := normalise(block.text))]
    return [_hash(words) for words, _ in told], [block for _, block in told]


def _hash(words: str) -> str:
    return sha256(words.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def normalise(text: str) -> str:
    """Return the words and numbers of a text, in small letters, one space apart.

    Punctuation counts within numbers only (``3.750,00`` is not ``375.000``); signs that are said (``%``, ``€``) count.
    """
    visible = text.translate(_VISIBLE)
    # Canonical caseless matching (Unicode 3.13, D145), after which nothing here changes the text again.
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFD", visible).casefold())
    words = _OUTSIDE_NUMBERS.sub(_SPACE, folded.translate(_WORDS))
    signed = _SIGN.sub("\0", words).replace("-", _SPACE).replace("−", " − ").replace("\0", "-")
    return _SPACE.join(signed.split())


class _Visible(dict[int, str]):
    """Leaves out soft hyphens, joiners and other characters that only tell how to show the others."""

    def __missing__(self, code: int) -> str:
        self[code] = "" if unicodedata.category(chr(code)) == "Cf" else chr(code)
        return self[code]


class _Words(dict[int, str]):
    """Keeps letters, accents and digits, sets signs apart, and makes everything else a space."""

    def __missing__(self, code: int) -> str:
        kind, character = unicodedata.category(chr(code)), chr(code)
        said = character in _SAID or (kind[0] == "S" and kind != "Sk")
        kept = kind[0] in "LMN" or character in _UNDECIDED
        self[code] = character if kept else f" {character} " if said else _SPACE
        return self[code]


_VISIBLE, _WORDS = _Visible(), _Words()
