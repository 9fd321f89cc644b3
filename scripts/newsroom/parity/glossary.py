"""Glossary: names and terms that a site always calls the same, found in a text in any of their cases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex
from babel.numbers import list_currencies

from newsroom.content.files import Source
from newsroom.content.texts import fields_of
from newsroom.languages.fold import plain
from newsroom.languages.names import gazetteer
from newsroom.languages.stem import Word, words_of
from newsroom.settings.model import Settings

_CURRENCIES = frozenset(list_currencies())
_CAPITALS = regex.compile(r"(?<!\w)\p{Lu}{2,10}(?!\w)")
_WAITING = frozenset(("TODO", "FIXME", "TBD"))
"""What rule placeholder tells of."""
_LETTERS = 4
_SHORT = 3
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text."""

    key: str
    """Equal in every language: ``ASB``, ``term 3`` of the glossary, ``town Vranje`` of the gazetteer."""
    words: str
    """As the text has it: ``Novom Pazaru``."""
    start: int
    """Place in the text."""


@dataclass(frozen=True, slots=True)
class _Form:
    key: str
    stems: tuple[str, ...]
    capital: bool
    """It is a name: a text's word counts only with a capital as well."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of one language of a site."""

    lang: str
    """Language tag, for stemming."""
    forms: Mapping[str, Sequence[_Form]]
    """By the first stem; the longest first."""
    roots: Mapping[str, frozenset[str]]
    """By key, how the words begin that are made from a name: ``zaje`` of Zaječar, also in ``zaječarski``."""

    def mentions(self, text: str) -> Iterator[Mention]:
        """Find the terms in a text, then what is written in capitals: ``ASB``."""
        words = words_of(text, self.lang)
        at = 0
        while at < len(words):
            form = self._form(words, at) if words[at].stem in self.forms else None
            if form:
                last = words[at + len(form.stems) - 1]
                yield Mention(form.key, text[words[at].start : last.end], words[at].start)
                at += len(form.stems)
                continue
            if is_acronym(words[at].text):
                yield Mention(words[at].text, words[at].text, words[at].start)
            at += 1

    def hints(self, key: str, text: str) -> bool:
        """Return whether a text has a word that is made from a name: an inhabitant, an adjective of a town."""
        beginnings, short = _beginnings(text, self.lang)
        return any(root in beginnings or root[:_SHORT] in short for root in self.roots.get(key, ()))

    def _form(self, words: Sequence[Word], at: int) -> _Form | None:
        for form in self.forms.get(words[at].stem, ()):
            found = tuple(word.stem for word in words[at : at + len(form.stems)])
            if found == form.stems and (not form.capital or words[at].text[0].isupper()):
                return form
        return None


def glossary_of(settings: Settings, locale: str) -> Glossary:
    """Return a site's glossary for one of its languages, with the names that the gazetteer adds."""
    lang = settings.edition(locale).lang
    own = ((f"term {number}", terms.get(locale, ())) for number, terms in enumerate(settings.glossary))
    editions = tuple((edition.locale, edition.lang, edition.formats) for edition in settings.editions)
    by_stem: dict[str, list[_Form]] = {}
    roots: dict[str, frozenset[str]] = {}
    for form in (*_forms(own, lang), *_places(editions, locale)):
        by_stem.setdefault(form.stems[0], []).append(form)
        roots[form.key] = roots.get(form.key, frozenset()) | {_root(form.stems[0])}
    return Glossary(
        lang, {stem: sorted(row, key=lambda form: -len(form.stems)) for stem, row in by_stem.items()}, roots
    )


@lru_cache
def _places(editions: tuple[tuple[str, str, str], ...], locale: str) -> tuple[_Form, ...]:
    lang = next(lang for name, lang, _ in editions if name == locale)
    return tuple(_forms(((key, names[locale]) for key, names in gazetteer(editions).items()), lang))


def _forms(terms: Iterable[tuple[str, Iterable[str]]], lang: str) -> Iterator[_Form]:
    for key, names in terms:
        for name in names:
            stems = tuple(word.stem for word in words_of(name, lang))
            if stems:
                yield _Form(key, stems, name.lstrip("(„“")[0].isupper())


@lru_cache(maxsize=1024)
def _beginnings(text: str, lang: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return how the words of a text begin, by up to so many letters as a root has, and the short words."""
    words = {plain(word.text) for word in words_of(text, lang)}
    beginnings = frozenset(word[:length] for word in words for length in range(_SHORT, _LETTERS + 1))
    return beginnings, frozenset(word for word in words if len(word) == _SHORT)


def _root(word: str) -> str:
    """Return the first letters of a word, plain: Stokholm, Štokholm and štokholmski have the same."""
    return plain(word)[:_LETTERS]


def initials_of(sources: Iterable[Source], locale: str) -> set[str]:
    """Return all that the texts of one language write in capitals like a name of initials."""
    fronts = (source.text_files[locale].front for source in sources if locale in source.text_files)
    texts = (text for front in fronts if front for text in (front.body, *(block.text for block in fields_of(front))))
    return {word for text in texts for word in _CAPITALS.findall(text) if is_acronym(word)}


def is_acronym(word: str) -> bool:
    """Return whether a word is written in capitals like a name of initials; Roman numbers and currencies are none."""
    capitals = 2 <= len(word) <= 10 and word.isalpha() and word.isupper()
    return capitals and not _ROMAN.fullmatch(word) and word not in _CURRENCIES and word not in _WAITING
