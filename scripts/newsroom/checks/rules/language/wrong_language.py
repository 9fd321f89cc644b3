"""Rule ``wrong-language``: every text is in the language of its file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from newsroom.checks.rule import EXPLAINS, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import msg
from newsroom.core.problems import Passage, Problem
from newsroom.languages.detect import Evidence, evidence_of
from newsroom.languages.sentences import sentences
from newsroom.languages.words import vocabulary
from newsroom.settings.model import Settings

_Twins = Mapping[str, tuple[Text, Block]]
"""Blocks of the other languages by their words."""
_NAMES = frozenset(("name", "place", "address"))
"""Keys whose value may be a name in any language."""
_LABEL = re.compile(r"[^:.!?]{1,40}: ")
"""A label before a name: ``Organiser: Udruženje za pomoć deci.``"""
_ENDS = re.compile(r"[.!?…][\"”“’»)\]]{0,2}\s*$")
_LONG, _SMALL = 8, 4
"""Words, and words in small letters, from which on an equal text in two languages is no coincidence."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for texts in context.texts.values():
        for text in texts.values():
            others = [other for other in texts.values() if other is not text]
            twins = {_words(block): (other, block) for other in others for block in other.prose if _is_long(block)}
            short = {_words(block): (other, block) for other in others for block in other.prose}
            yield from _of_text(text, twins, short, context.settings)


def _of_text(text: Text, twins: _Twins, short: _Twins, settings: Settings) -> Iterator[Problem]:
    blocks = [block for block in text.prose if block.name.rpartition(".")[2] not in _NAMES]
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        silent = []
        for block in group:
            found = evidence_of(block.text, text.locale, settings.langs)
            twin = twins.get(_words(block)) if _is_long(block) else None
            if found.foreign:
                yield _problem(text, block, found.locale, twin[0].passage(twin[1]) if twin else None)
            elif twin and _is_copy(text, found, settings):
                yield _copied(text, block, twin[0].passage(twin[1]))
            elif (same := short.get(_words(block))) and _is_short_copy(found):
                yield replace(_copied(text, block, same[0].passage(same[1])), severity="warning")
            else:
                silent.append(block)
                if found.other and block.name != "title":
                    yield from _of_sentences(text, block, settings)
        # Each item of a list may be too short to tell, but not all together.
        if kind in ("item", "cell"):
            found = evidence_of("\n".join(block.text for block in silent), text.locale, settings.langs)
            if found.foreign and not found.names:
                yield _problem(text, silent[0], found.locale, None)


def _of_sentences(text: Text, block: Block, settings: Settings) -> Iterator[Problem]:
    """Yield problems for sentences that were left in another language; text without a full stop may be a name."""
    at = 0
    for sentence in sentences(block.text, vocabulary(settings.edition(text.locale).lang).abbreviations):
        found = evidence_of(sentence, text.locale, settings.langs)
        if found.stranger and _ENDS.search(sentence) and not _LABEL.match(sentence):
            told = _problem(text, block, found.locale, None)
            mark, line = sentence.strip().partition("\n")[0], block.line_at(at)
            yield replace(told, line=line, mark=mark)
        at += len(sentence)


def _is_copy(text: Text, found: Evidence, settings: Settings) -> bool:
    """Return whether, of two equal texts, this one is wrong: by its words, otherwise because it is no original."""
    return found.other > found.own or (found.other == found.own and text.locale != settings.default)


def _is_short_copy(found: Evidence) -> bool:
    """Return whether a heading or item that is equal in both languages has only words of the other language."""
    return found.words > 1 and found.own == 0 and found.frequent > 0 and not found.names


def _is_long(block: Block) -> bool:
    words = block.text.split()
    return len(words) >= _LONG and sum(word[0].islower() for word in words) >= _SMALL


def _words(block: Block) -> str:
    return " ".join(block.text.split()).casefold()


def _problem(text: Text, block: Block, locale: str, twin: Passage | None) -> Problem:
    message = msg("this is not in the language of the file (`{own}`), but in `{other}`", own=text.locale, other=locale)
    return _told(text, block, message, twin)


def _copied(text: Text, block: Block, twin: Passage) -> Problem:
    message = msg("this is word for word what `{path}` says in line {line}", path=twin.path, line=twin.line)
    return _told(text, block, message, twin)


def _told(text: Text, block: Block, message: str, twin: Passage | None) -> Problem:
    fix = msg("translate it, or move it to the file of its language")
    mark, passage = block.text.strip().partition("\n")[0], text.passage(block)
    return Problem("wrong-language", text.path, block.line, message, fix, mark=mark, passage=passage, other=twin)


RULE = Rule(
    id="wrong-language",
    severity="error",
    sentence="Every text is in the language of its file.",
    wrong={
        "index.sr.md": "Na radionici o kompostu učili smo kako se od ostataka iz kuhinje pravi dobra zemlja za baštu.",
        "index.en.md": "Na radionici o kompostu učili smo kako se od ostataka iz kuhinje pravi dobra zemlja za baštu.",
    },
    right={
        "index.sr.md": "Na radionici o kompostu učili smo kako se od ostataka iz kuhinje pravi dobra zemlja za baštu.",
        "index.en.md": "At the workshop on compost we learned how kitchen scraps are made into good soil for a garden.",
    },
    find=_find,
    tags=frozenset({EXPLAINS}),
)
