"""Rule ``opposites-differ``: where one language says “open”, the other does not say “closed”."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.checks.sentences import compared_sentences
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, one_line, shown
from newsroom.languages.words import vocabulary
from newsroom.parity.align import SentencePair
from newsroom.parity.antonyms import Antonyms, antonyms, opposed
from newsroom.parity.negation import Negations, negations
from newsroom.parity.pair import Pair

_QUOTED = 80


class _Words(NamedTuple):
    """What has to be known of a language."""

    antonyms: Antonyms
    negations: Negations | None

    def denies(self, text: str) -> bool:
        """Return whether a text says “not”."""
        return bool(self.negations and self.negations.denies(text))


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair, both, (original, translation) in compared_sentences(context, _words_of, _may_differ):
        if original.denies(both.original) == translation.denies(both.translation):  # “not open” is closed
            named = original.antonyms.named(both.original), translation.antonyms.named(both.translation)
            for words in opposed(*named):
                yield _problem(pair, both, *words)


def _words_of(lang: str) -> _Words | None:
    known = antonyms(vocabulary(lang).opposites)
    return _Words(known, negations(vocabulary(lang).negations)) if known else None


def _may_differ(words: tuple[_Words, _Words], texts: tuple[str, str]) -> bool:
    original, translation = (known.antonyms.named(text) for known, text in zip(words, texts, strict=True))
    return any(original[group].keys() != translation[group].keys() for group in original.keys() & translation.keys())


def _problem(pair: Pair, both: SentencePair, original: str, translation: str) -> Problem:
    """Return the problem of two words that exclude each other."""
    message = msg(
        "here it says “{translation}”, and “{original}” in {place}: “{sentence}”",
        translation=one_line(translation),
        original=one_line(original),
        place=f"{pair.original.path}:{both.original_block.line}",
        sentence=shown(one_line(both.original), _QUOTED),
    )
    fix = msg("look whether both mean the same")
    line = both.translation_block.line_at(both.start + both.translation.find(translation))
    passages = (
        pair.translation.passage(both.translation_block),
        pair.original.passage(both.original_block, original),
    )
    return Problem("opposites-differ", pair.translation.path, line, message, fix, "warning", translation, *passages)


RULE = Rule(
    id="opposites-differ",
    severity="warning",
    sentence="Where one language says “open”, the other does not say “closed”.",
    wrong={"index.sr.md": "Bazen je otvoren do jeseni.", "index.en.md": "The pool is closed until autumn."},
    right={"index.sr.md": "Bazen je otvoren do jeseni.", "index.en.md": "The pool is open until autumn."},
    find=_find,
    tags=frozenset({COMPARES}),
)
