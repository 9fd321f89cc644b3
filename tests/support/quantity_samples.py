"""The pairs of sentences in ``quantity_pairs/``: Serbian, English, and whether both state the same."""

from __future__ import annotations

from typing import NamedTuple

from folders import TESTS
from newsroom.parity.quantities import Quantity, compare, conflict, language, read

_FOLDER = TESTS / "quantity_pairs"
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
    found = compare(read(serbian, language("sr")), read(english, language("en")))
    return found.original, found.translation


def conflicts(serbian: str, english: str) -> list[str]:
    """Name what two texts say otherwise of the same quantities."""
    found = compare(read(serbian, language("sr")), read(english, language("en")))
    return [named for both in found.both if (named := conflict(*both))]


def verdict(pair: Pair) -> str:
    """Return what the comparison thinks of a pair: nothing is soft about a pair that is the same."""
    texts = pair.serbian, pair.english
    return "differ" if any(differences(*texts)) or conflicts(*texts) else "same"


def shown(text: str, code: str) -> list[str]:
    """Return the short forms of all that is read in a text."""
    return [quantity.shown for quantity in read(text, language(code))]
