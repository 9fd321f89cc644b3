"""The pairs of sentences in ``quantity_pairs/``: Serbian, English, and whether both state the same."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from newsroom.quantities import Quantity, compare, language, read

_FOLDER = Path(__file__).parent / "quantity_pairs"
_FIELDS = 3


class Pair(NamedTuple):
    """One line of a file of pairs."""

    expected: str
    """``same`` or ``differ``."""
    serbian: str
    """A sentence."""
    english: str
    """Its translation, right or wrong."""


def pairs(name: str) -> list[Pair]:
    """Read a file of pairs: ``same | Serbian | English``."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    split = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    assert all(len(fields) == _FIELDS and fields[0] in ("same", "differ") for fields in split), name
    return [Pair(*fields) for fields in split]


def differences(serbian: str, english: str) -> tuple[list[Quantity], list[Quantity]]:
    """Compare a Serbian with an English text."""
    return compare(read(serbian, language("sr")), read(english, language("en")))


def verdict(pair: Pair) -> str:
    """Tell what the comparison thinks of a pair: nothing is soft about a pair that is the same."""
    return "differ" if any(differences(pair.serbian, pair.english)) else "same"


def shown(text: str, code: str) -> list[str]:
    """Give the short forms of all that is read in a text."""
    return [quantity.shown for quantity in read(text, language(code))]
