"""People: persons whom a text names in full, and those whom two languages call by different names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

import regex

from newsroom.languages.fold import plain
from newsroom.languages.words import Vocabulary

_NAME = regex.compile(r"\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?")
_ENDING = re.compile(r"(?:i?j)?(?:og|em|om|a|e|i|o|u)$")
"""What cases put behind a name; plain letters, for names are compared without their marks."""
_LEAST = 2
_CROWD = 8
_SHORT = 3
_UNLIKE = 0.6
"""How alike two spellings of one name are at least: Vizel and Wiesel, Džejms and James."""


@dataclass(frozen=True, slots=True)
class Person:
    """A first and a family name."""

    first: str
    """As written: ``Milorada``."""
    family: str
    """As written: ``Jevtovića``."""
    start: int
    """Place in the text."""
    begins: bool
    """It stands at the beginning of a sentence, where a title has a capital letter too."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """Two people who are likely one, with names of which only one is the same."""

    original: Person
    """As the original names them."""
    translation: Person
    """As the translation does."""


def persons(text: str) -> Iterator[Person]:
    """Find two words with capitals side by side."""
    found = list(_NAME.finditer(text))
    for first, family in pairwise(found):
        if text[first.end() : family.start()] in (" ", "\u00a0", "\n"):
            before = text[max(0, first.start() - 8) : first.start()].rstrip(' \u00a0\n„“"(')
            yield Person(first[0], family[0], first.start(), not before or before[-1] in ".!?:…–—")


def namesakes(texts: tuple[str, str], words: tuple[Vocabulary, Vocabulary]) -> Iterator[Namesake]:
    """Yield who has the same first name in a text and its translation, but another family name, or the reverse.

    Neither of the names that differ may stand elsewhere in the other text, and they are no two spellings of one. So
    whoever is named only once, or by the family name alone, is not told of. Nothing is told of languages of which no
    endings of family names are known (Serbian: -ić), for these are what tells people from places.
    """
    endings = tuple({plain(ending) for known in words for ending in known.surnames})
    if not endings:
        return
    rows = [_people(text, known) for text, known in zip(texts, words, strict=True)]
    if not all(rows):
        return
    names = tuple({bare(name[0]) for name in _NAME.finditer(text)} for text in texts)
    by_name = _by_name(rows[1])
    for person in rows[0]:
        same_first = by_name.get(("first", bare(person.first)), ())
        same_family = by_name.get(("family", bare(person.family)), ())
        for namesake in (*same_first, *same_family):
            if _is_renamed(person, namesake, names, endings):
                yield Namesake(person, namesake)
                break


def _is_renamed(original: Person, translation: Person, names: tuple[set[str], ...], endings: tuple[str, ...]) -> bool:
    """Return whether two people have one name in common, and the names that differ stand in one text only."""
    first = bare(original.first) == bare(translation.first)
    family = bare(original.family) == bare(translation.family)
    differing = (original.family, translation.family) if first else (original.first, translation.first)
    is_alone = bare(differing[0]) not in names[1] and bare(differing[1]) not in names[0]
    return first != family and is_alone and _is_likely(original, translation, endings, by_family=family)


def _people(text: str, words: Vocabulary) -> list[Person]:
    """Return each person once, the first time."""
    found = {(bare(person.first), bare(person.family)): person for person in reversed(list(persons(text)))}
    return [person for person in reversed(found.values()) if person.first.lower() not in words.titles]


def _by_name(people: Iterable[Person]) -> dict[tuple[str, str], list[Person]]:
    """Return people by each of their names; of a crowd of one name, some."""
    found: dict[tuple[str, str], list[Person]] = {}
    for person in people:
        for part, name in (("first", person.first), ("family", person.family)):
            row = found.setdefault((part, bare(name)), [])
            if len(row) < _CROWD:
                row.append(person)
    return found


def _is_likely(original: Person, translation: Person, endings: tuple[str, ...], *, by_family: bool) -> bool:
    """Return whether both are people, and not `South Africa` or another spelling of one name."""
    names = [plain(person.family) for person in (original, translation)]
    is_native = [bare(name).endswith(endings) for name in names]
    begins = original.begins or translation.begins
    if by_family:
        return not begins and all(is_native) and any(name.endswith(endings) for name in names)
    sounds = (_sounds(names[0]), _sounds(names[1]))
    if not any(is_native):
        is_long = min(len(original.first), *map(len, names)) > _SHORT
        return not begins and is_long and SequenceMatcher(None, sounds[0], sounds[1]).ratio() < _UNLIKE
    return all(is_native) or sounds[0] != sounds[1]


def _sounds(name: str) -> str:
    """Return what is left of a name however it is spelt: Bitići and Bytyci, Navaro and Navarro."""
    return re.sub(r"[aeiouyhj]|(.)(?=\1)", "", bare(name).replace("w", "v").replace("q", "k").replace("k", "c"))


@lru_cache(maxsize=65_536)
def bare(name: str) -> str:
    """Return a name without marks, capitals and case endings."""
    word = plain(name)
    ending = _ENDING.search(word)
    return word[: ending.start()] if ending and ending.start() >= _LEAST else word
