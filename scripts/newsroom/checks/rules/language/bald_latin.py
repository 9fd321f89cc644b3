"""Rule ``bald-latin``: a language that has letters such as č and š is written with them."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import msg
from newsroom.core.problems import Problem
from newsroom.languages.detect import evidence_of
from newsroom.languages.words import Vocabulary, vocabulary, words_of
from newsroom.settings.model import Settings

_MOST = 5
"""Words of one block that are reported."""


def _find(context: CheckContext) -> Iterator[Problem]:
    known = {edition.locale: vocabulary(edition.lang) for edition in context.settings.editions}
    for texts in context.texts.values():
        for text in texts.values():
            if known[text.locale].longest:
                yield from _of_text(text, known[text.locale], context.settings)


def _of_text(text: Text, language: Vocabulary, settings: Settings) -> Iterator[Problem]:
    blocks = [block for block in text.prose if not _is_foreign(block, text.locale, settings)]
    letters = ", ".join(language.letters)
    if _is_bald("".join(block.text for block in blocks), language):
        message = msg("the whole text has none of the letters {letters}", letters=letters)
        yield Problem("bald-latin", text.path, 1, message, msg("type it with these letters"), "warning")
        return
    for block in blocks:
        if _is_bald(block.text, language):
            message = msg("this long text has none of the letters {letters}", letters=letters)
            mark, passage = block.text.strip().partition("\n")[0], text.passage(block)
            fix = msg("type it with these letters")
            yield Problem("bald-latin", text.path, block.line, message, fix, "warning", mark=mark, passage=passage)
        else:
            yield from _words(text, block, language)


def _is_foreign(block: Block, locale: str, settings: Settings) -> bool:
    """Return whether a block is, or may be, in another language, which rule ``wrong-language`` reports."""
    found = evidence_of(block.text, locale, settings.langs)
    return found.other > found.own


def _is_bald(text: str, language: Vocabulary) -> bool:
    lower = text.lower()
    # Cyrillic has a letter for each of its sounds, and nobody leaves anything out.
    if any(letter in lower for letter in (*language.letters, *language.cyrillic)):
        return False
    return sum(map(str.isalpha, lower)) >= language.longest


def _words(text: Text, block: Block, language: Vocabulary) -> Iterator[Problem]:
    """Yield one problem for each line with words that are always wrong without their marks."""
    for number, line in enumerate(block.text.split("\n"), start=block.line):
        words = [word for word in dict.fromkeys(words_of(line)) if word.lower() in language.bald][:_MOST]
        if words:
            wrong = ", ".join(f"`{word}`" for word in words)
            right = ", ".join(f"`{_like(word, language.bald[word.lower()])}`" for word in words)
            message = msg("there are letters without their marks in {words}", words=wrong)
            fix, passage = msg("type {right}", right=right), text.passage(block)
            yield Problem("bald-latin", text.path, number, message, fix, "warning", mark=words[0], passage=passage)


def _like(word: str, right: str) -> str:
    """Return the correct word with the capitals of the wrong one."""
    if word.isupper():
        return right.upper()
    return right[0].upper() + right[1:] if word[0].isupper() else right


RULE = Rule(
    id="bald-latin",
    severity="warning",
    sentence="A language whose letters have marks is written with them.",
    wrong={"index.sr.md": "Trajala je dva dana, a dosli su i clanovi udruzenja."},
    right={"index.sr.md": "Trajala je dva dana, a došli su i članovi udruženja."},
    find=_find,
    tags=frozenset({COMPARES}),
)
