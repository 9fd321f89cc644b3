"""Rule ``negations-differ``: where one language says “not”, the other does so too."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.checks.sentences import compared_sentences
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, one_line, shown
from newsroom.languages.sentences import sentences
from newsroom.languages.words import vocabulary
from newsroom.parity.align import SentencePair
from newsroom.parity.negation import Negations, negations
from newsroom.parity.pair import Pair

_QUOTED = 80


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair, both, (original, translation) in compared_sentences(context, _words_of, _may_differ):
        denied = original.denies(both.original), translation.denies(both.translation)
        is_lacking = (denied[0] and not translation.is_near(both.translation)) or (
            denied[1] and not original.is_near(both.original)
        )
        # A word of the other language was left as it is: rule wrong-language tells.
        is_untranslated = original.denies(both.translation) or translation.denies(both.original)
        if is_lacking and not is_untranslated:
            yield _problem(pair, both, *denied)


def _words_of(lang: str) -> Negations | None:
    return negations(vocabulary(lang).negations)


def _may_differ(words: tuple[Negations, Negations], texts: tuple[str, str]) -> bool:
    return any(known.denies(text) for known, text in zip(words, texts, strict=True))


def _problem(pair: Pair, both: SentencePair, original: str, translation: str) -> Problem:
    """Return the problem of the word with which one sentence denies; that of its counterpart is empty."""
    denying = next((text for text in sentences(both.original) if original and original in text), both.original)
    values = {
        "place": f"{pair.original.path}:{both.original_block.line}",
        "word": original or translation,
        "original": shown(one_line(denying), _QUOTED),
    }
    if original:
        message = msg("this sentence has no “not”, and in {place} there is “{word}”: “{original}”", **values)
    else:
        message = msg("this sentence says “{word}”, and there is no “not” in {place}: “{original}”", **values)
    fix, line = msg("look whether both mean the same"), both.translation_block.line_at(both.start)
    mark = translation or both.translation.strip().partition("\n")[0]
    passages = (
        pair.translation.passage(both.translation_block),
        pair.original.passage(both.original_block, original or both.original.strip()),
    )
    return Problem("negations-differ", pair.translation.path, line, message, fix, "warning", mark, *passages)


RULE = Rule(
    id="negations-differ",
    severity="warning",
    sentence="Where one language says “not”, so does the other, in a word of its own.",
    wrong={
        "index.sr.md": "Prethodno radno iskustvo nije potrebno.",
        "index.en.md": "Previous work experience is required.",
    },
    right={
        "index.sr.md": "Prethodno radno iskustvo nije potrebno.",
        "index.en.md": "No previous work experience is required.",
    },
    find=_find,
    tags=frozenset({COMPARES}),
)
