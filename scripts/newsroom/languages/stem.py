"""Stems: the part of a word that stays the same in its cases, so that a name is found in any of them.

Serbian is stemmed lightly: of nouns and adjectives only the case endings go. Snowball's Serbian stemmer, which takes
suffixes too, joins fewer of the forms that belong together (rezultat and rezultata, povratnik and povratnici).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\w[\w’'-]*")
_ENDINGS = ("ovima", "evima", "ima", "ama", "og", "eg", "om", "em", "oj", "im", "ih", "mu", "a", "e", "i", "o", "u")
"""Case endings, the longest first; with the `ov` and `ev` of a longer plural, as in `gradovi`."""
_LEAST = 3
"""Letters that every stem keeps."""
_SOFTENED = {"c": "k", "z": "g", "s": "h"}
"""Before an `i` of a case: povratnik, povratnici; okrug, okruzi."""
_SOUTH_SLAVIC = frozenset(("sr", "hr", "bs", "sh", "cnr"))


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text."""

    text: str
    """As it stands there, without a case ending that a hyphen joins: ``ASB`` of ``ASB-a``."""
    stem: str
    """Equal for its cases."""
    start: int
    """Place in the text."""
    end: int
    """Place after it, ending included."""


@lru_cache(maxsize=262_144)
def words_of(text: str, lang: str) -> tuple[Word, ...]:
    """Take a text apart into words; *lang* is a language tag such as ``sr-Latn``."""
    return tuple(_words(text, lang))


def _words(text: str, lang: str) -> Iterator[Word]:
    for found in _WORD.finditer(text):
        whole = found[0].rstrip("’'-")
        yield Word(*_stemmed(whole, lang), found.start(), found.start() + len(whole))


@lru_cache(maxsize=65_536)
def _stemmed(whole: str, lang: str) -> tuple[str, str]:
    """Return a word without an ending that a hyphen joins, and its stem."""
    base, _, ending = whole.partition("-")
    # `ASB-a`, but not `Sandžak-Pazar` and not `COVID-19`.
    word = base if base.isupper() and len(base) > 1 and ending.islower() and len(ending) < 4 else whole
    return word, word if word.isupper() else _stemmer(lang)(word)


def _stemmer(lang: str) -> Callable[[str], str]:
    language = lang.partition("-")[0].partition("_")[0].casefold()
    return _serbian if language in _SOUTH_SLAVIC else _other


def _serbian(whole: str) -> str:
    word, small = whole.casefold(), whole[:1].islower()
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _LEAST), "")
    stem = word.removesuffix(ending)
    # Kraljevo is a town, and not the plural of a king.
    if small and ending in ("e", "i", "a", "u", "ima") and len(stem) > _LEAST + 1 and stem.endswith(("ov", "ev")):
        stem = stem[:-2]
    # The `a` that comes and goes: Kruševac, Kruševca; projekat, projekta.
    if len(stem) > _LEAST + 1 and stem[-2] == "a" and stem[-1] not in "aeiou" and stem[-3] not in "aeiou":
        stem = stem[:-2] + stem[-1]
    return stem[:-1] + _SOFTENED.get(stem[-1], stem[-1])


def _other(whole: str) -> str:
    """Take away what English and German put behind a name: ``Pirot’s``, ``clubs``."""
    word = whole.casefold()
    base = word.removesuffix("’s").removesuffix("'s")
    return base[:-1] if base == word and word.endswith("s") and not word.endswith("ss") and len(word) > 4 else base
