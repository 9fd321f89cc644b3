"""Rule ``foreign-word``: a word with letters of the other language is a name that stands there as well."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

import regex

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem
from newsroom.languages.detect import evidence_of
from newsroom.languages.fold import devoiced
from newsroom.languages.words import vocabulary, words_of
from newsroom.parity.pair import Pair
from newsroom.parity.people import bare

_Names = Mapping[tuple[str, str], list[str]]
"""Plain names by their first letter and their last two."""
_MOST = 50
"""Names of one such kind that are compared with a strange one."""
_QUOTED = re.compile(r"[„“\"«‘'][^„“”\"»«]*?[“”\"»’']")
_NAMED = regex.compile(r"\b(\p{Lu}\p{L}+)(?: \p{Ll}\p{L}+)(?=\W|$)")
"""A word with a capital, and one without after it."""
_ROOT = 3
"""Letters that a name and what is made of it have in common: Zaječar, zaječarski."""
_ALIKE = 0.8
"""From here on, two names of which one is not in the other text are one, misspelt."""


def _find(context: CheckContext) -> Iterator[Problem]:
    letters = {edition.locale: frozenset(vocabulary(edition.lang).letters) for edition in context.settings.editions}
    for pair in context.known_pairs:
        for text, other in ((pair.translation, pair.original), (pair.original, pair.translation)):
            strange = letters[other.locale] - letters[text.locale]
            blocks = [block for block in text.prose if strange & set(block.text.lower())]
            if blocks:
                yield from _of_text(context, pair, text, other, blocks, strange)


def _of_text(
    context: CheckContext, pair: Pair, text: Text, other: Text, blocks: list[Block], strange: frozenset[str]
) -> Iterator[Problem]:
    spoken = {word for block in other.everything for word in words_of(block.text)}
    there = {bare(word) for word in spoken}
    ends: dict[tuple[str, str], list[str]] = {}
    for name in sorted(there):
        ends.setdefault(_ends(name), []).append(name)
    roots = {_root(bare(word)) for word in spoken if word[0].isupper() or strange & set(word)}
    for block in blocks:
        found = evidence_of(block.text, text.locale, context.settings.langs)
        if found.other > found.own:
            continue  # rule wrong-language, or a row of names
        for word in dict.fromkeys(words_of(_NAMED.sub(_first, _QUOTED.sub(" ", block.text)))):
            if strange & set(word.lower()) and (told := _words(word, there, roots, ends, other)):
                place = block.line_at(max(0, block.text.find(word)))
                yield Problem("foreign-word", text.path, place, *told, severity="warning", mark=word,
                              passage=text.passage(block))  # fmt: skip


def _words(word: str, there: set[str], roots: set[str], ends: _Names, other: Text) -> tuple[Message, Message] | None:
    plain = bare(word)
    if word[0].islower():
        message = msg("“{word}” has letters of the other language (`{locale}`)", word=word, locale=other.locale)
        return message, msg("translate it, or put it in quotation marks")
    if plain in there or (_root(plain) in roots and not _near(plain, ends)):
        return None
    near = _near(plain, ends)
    message = msg("“{word}” stands nowhere in {path}", word=word, path=other.path)
    if near:
        message = msg("“{word}” stands nowhere in {path}, but a name much like it does", word=word, path=other.path)
    return message, msg("look whether it is spelt right, and name the same in both")


def _first(name: regex.Match[str]) -> str:
    """Leave of `Nova priča`, a name of several words, the first."""
    return name[1]


def _root(plain: str) -> str:
    """Return the beginning of a name; Šabac has the case Šapca."""
    return devoiced(plain[:_ROOT])


def _near(plain: str, there: _Names) -> bool:
    return any(SequenceMatcher(None, one, plain).ratio() >= _ALIKE for one in there.get(_ends(plain), ())[:_MOST])


def _ends(plain: str) -> tuple[str, str]:
    return plain[:1], plain[-2:]


RULE = Rule(
    id="foreign-word",
    severity="warning",
    sentence="A word with letters of the other language is a name that stands there as well.",
    wrong={
        "index.sr.md": "Na radionicu su došli susedi iz Užica. Doneli su ćebad.",
        "index.en.md": "Neighbours from Užici came to the workshop. They brought along ćebad.",
    },
    right={
        "index.sr.md": "Na radionicu su došli susedi iz Užica. Doneli su ćebad.",
        "index.en.md": "Neighbours from Užice came to the workshop. They brought along blankets.",
    },
    find=_find,
    tags=frozenset({COMPARES}),
)
