"""Words: those by which rules know a language, from its ``words.yml``, and patterns made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from newsroom.languages.registry import data_of, with_file

FILE = "words.yml"
WORD = re.compile(r"[^\W\d_]+")
"""A run of letters."""
_ADDRESS = re.compile(r"[@/#\\_]|^www\.|\w\.\w")
_NOTHING = r"\b\B"
_LATIN1 = 0xFF


@dataclass(frozen=True, slots=True)
class Denials:
    """The words with which a language denies; ``*`` in them stands for any letters, ``#`` for a figure."""

    certain: tuple[str, ...] = ()
    """Those that do for certain: ``not``."""
    certain_but: tuple[str, ...] = ()
    """Phrases with such a word that deny nothing: ``no later than``."""
    near: tuple[str, ...] = ()
    """Those that stand for a “not” in other languages: ``without``."""
    near_but: tuple[str, ...] = ()
    """Words that only look like those."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What is known of a language; nothing of one that has no file."""

    frequent: frozenset[str] = frozenset()
    """Words that make up a good part of any text, in small letters."""
    letters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Letters that plain Latin lacks, and what stands for each where it cannot be typed: ``đ`` → ``dj``, ``d``."""
    longest: int = 0
    """Letters in a row without one of these: more than good texts have; 0 where nobody has counted."""
    cyrillic: Mapping[str, str] = field(default_factory=dict)
    """Cyrillic letters in Latin."""
    bald: Mapping[str, str] = field(default_factory=dict)
    """Words without these letters, which are never right, and the right ones: ``takodje`` → ``takođe``."""
    pictures: frozenset[str] = frozenset()
    """Words that only say that a picture is one: ``slika``."""
    towns: tuple[str, ...] = ()
    """Towns that keep their names in other languages."""
    countries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other names of countries, and their adjectives, by the country's code."""
    surnames: tuple[str, ...] = ()
    """Endings of family names: ``ić``."""
    titles: frozenset[str] = frozenset()
    """Words before a family name that are no first name, in small letters."""
    negations: Denials = field(default_factory=Denials)
    """The words with which it denies."""
    opposites: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = ()
    """Groups of words that exclude each other, by the members' names, which all languages have in common."""
    notes: tuple[str, ...] = ()
    """What editors write in square brackets where something is still to be done."""
    abbreviations: frozenset[str] = frozenset()
    """Those whose dot ends no sentence, in small letters."""
    placeholders: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Whole values, by key, that stand where somebody has yet to write: ``title`` → ``naslov``."""

    def knows(self, word: str) -> bool:
        """Return whether a word as it stands speaks for this language; names, which have a capital, do not."""
        latin = word.lower()
        if self.cyrillic and latin[0] in self.cyrillic:
            if not all(letter in self.cyrillic for letter in latin):
                return False
            latin = "".join(self.cyrillic[letter] for letter in latin)
        return latin in self.frequent or (word[0].islower() and any(letter in self.letters for letter in latin))


@lru_cache
def vocabulary(tag: str) -> Vocabulary:
    """Read what is known of a language, by its tag: ``sr-Latn``."""
    read = data_of(tag, FILE)
    letters, groups = _lists(read, "letters"), read.get("opposites", {})
    return Vocabulary(
        frequent=_words(read, "frequent") | _words(read, "shared"),
        letters=letters,
        longest=read.get("longest", 0),
        cyrillic=data_of(tag, "transliteration.yml").get("cyrillic", {}),
        bald={bald: word for word in read.get("accented", "").split() for bald in _bald(word, letters)},
        pictures=_words(read, "pictures"),
        towns=tuple(read.get("towns", ())),
        countries=_lists(read, "countries"),
        surnames=tuple(read.get("surnames", ())),
        titles=_words(read, "titles"),
        negations=Denials(**_lists(read, "negations")),
        opposites=tuple((group, tuple(_lists(groups, group).items())) for group in groups),
        notes=tuple(read.get("notes", ())),
        abbreviations=_words(read, "abbreviations"),
        placeholders={key: frozenset(values) for key, values in _lists(read, "placeholders").items()},
    )


def _words(read: Mapping[str, Any], key: str) -> frozenset[str]:
    return frozenset(read.get(key, "").split())


def _lists(read: Mapping[str, Any], key: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(entries) for name, entries in read.get(key, {}).items()}


def _bald(word: str, letters: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    """Return a word as it is typed without its letters: ``takodje``, ``takode``."""
    for choice in range(max(map(len, letters.values()))):
        yield "".join(letters[c][min(choice, len(letters[c]) - 1)] if c in letters else c for c in word)


@cache
def letters_beyond_latin1() -> tuple[str, ...]:
    """Return the small letters of all languages that older encodings of western Europe lack: ``č``, but no ``ä``."""
    rows = (data_of(language, FILE).get("letters", {}) for language in with_file(FILE))
    return tuple(dict.fromkeys(letter for row in rows for letter in row if ord(letter) > _LATIN1))


def words_of(text: str) -> list[str]:
    """Return the words of a text, in order, without those of web and mail addresses, file names and handles."""
    return [word for part in text.split() if not _ADDRESS.search(part) for word in WORD.findall(part)]


def pattern_of(phrases: Iterable[str]) -> str:
    """Return a pattern's source that finds the longest of some phrases; one that finds nothing where there are none.

    In a phrase, ``*`` stands for any letters and ``#`` for a figure.
    """
    return "|".join(_source(phrase) for phrase in sorted(phrases, key=len, reverse=True)) or _NOTHING


def _source(phrase: str) -> str:
    """Let an apostrophe stand for either form, and a space for any."""
    source = re.escape(phrase).replace(r"\*", r"\w*").replace(r"\#", r"\d+").replace(r"\ ", r"\s+")
    return source.replace("'", "['’]")
