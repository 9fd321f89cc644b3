"""Stems: the part of a word that stays the same in its cases, so that a name is found in any of them.

A language with cases has a ``stem.yml``. It is stemmed lightly: of nouns and adjectives only the case endings go.
Snowball's Serbian stemmer, which takes suffixes too, joins fewer of the forms that belong together (rezultat and
rezultata, povratnik and povratnici).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from newsroom.languages.registry import code_of, common_data, data_of, with_file

FILE = "stem.yml"
_WORD = re.compile(r"\w[\w’'-]*")
_LEAST = 3
"""Letters that every stem keeps."""


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


@dataclass(frozen=True, slots=True)
class Cases:
    """What the cases of a language change at the end of a word."""

    endings: tuple[str, ...]
    """Case endings, the longest first: ``ovima``, ``og``, ``a``."""
    plural: tuple[str, ...]
    """What a longer plural has before its ending: ``ov`` in ``gradovi``."""
    plural_endings: frozenset[str]
    """Endings before which this may stand."""
    fleeting: str
    """The vowel that comes and goes before the last consonant: ``a`` in Kruševac, Kruševca."""
    vowels: str
    """All vowels."""
    softened: Mapping[str, str]
    """Last letters that an ending changed, and what they were: ``c`` → ``k``, as in povratnici."""


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
    if word.isupper():
        return word, word
    cases = _cases(code_of(lang))
    return word, _without_case(word, cases) if cases else _without_possessive(word)


@cache
def _cases(code: str) -> Cases | None:
    """Return the cases of a language, its own or those of a relative; None where nobody has written them down."""
    for language in with_file(FILE):
        data = data_of(language, FILE)
        if code in (language, *data["relatives"].split()):
            plural = data["plural"]
            return Cases(
                tuple(sorted(data["endings"].split(), key=len, reverse=True)),
                tuple(plural["between"].split()),
                frozenset(plural["endings"].split()),
                data["fleeting"],
                data["vowels"],
                data["softened"],
            )
    return None


def _without_case(whole: str, cases: Cases) -> str:
    word, small = whole.casefold(), whole[:1].islower()
    ending = next((one for one in cases.endings if word.endswith(one) and len(word) - len(one) >= _LEAST), "")
    stem = word.removesuffix(ending)
    # Kraljevo is a town, and not the plural of a king.
    if small and ending in cases.plural_endings and len(stem) > _LEAST + 1:
        stem = stem.removesuffix(next((one for one in cases.plural if stem.endswith(one)), ""))
    if len(stem) > _LEAST + 1 and stem[-2] == cases.fleeting and not {stem[-1], stem[-3]} & set(cases.vowels):
        stem = stem[:-2] + stem[-1]
    return stem[:-1] + cases.softened.get(stem[-1], stem[-1])


def _without_possessive(whole: str) -> str:
    """Take away what English and German put behind a name: ``Pirot’s``, ``clubs``."""
    word, ends = whole.casefold(), common_data()["stem"]
    for possessive in ends["possessives"]:
        if word.endswith(possessive):
            return word.removesuffix(possessive)
    plural = ends["plural"]
    return word if len(word) <= _LEAST + 1 or word.endswith(2 * plural) else word.removesuffix(plural)
