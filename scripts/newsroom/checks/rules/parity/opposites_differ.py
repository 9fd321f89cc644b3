"""Rule ``opposites-differ``: where one language says “open”, the other does not say “closed”."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, one_line, shown
from newsroom.languages.words import vocabulary
from newsroom.parity.align import Aligned
from newsroom.parity.antonyms import Opposites, opposed, opposites
from newsroom.parity.negation import negations
from newsroom.parity.pair import Pair
from newsroom.parity.sentencepairs import Paired, paired

_QUOTED = 80


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair in context.known_pairs:
        both = context.langs_of(pair)
        known = opposites(vocabulary(both[0]).opposites), opposites(vocabulary(both[1]).opposites)
        if known[0] and known[1]:
            for place in pair.places:
                yield from _of_place(pair, place, (known[0], known[1]), both)


def _of_place(
    pair: Pair, place: Aligned, known: tuple[Opposites, Opposites], langs: tuple[str, str]
) -> Iterator[Problem]:
    texts = [" ".join(block.text for block in row) for row in (place.original, place.translation)]
    said = [one.said(text) for one, text in zip(known, texts, strict=True)]
    if all(said[0][group].keys() == said[1][group].keys() for group in said[0].keys() & said[1].keys()):
        return
    for two in paired(place, langs):
        if _denies(two.there, langs[0]) == _denies(two.here, langs[1]):  # “not open” is closed
            for theirs, mine in opposed(known[0].said(two.there), known[1].said(two.here)):
                yield _problem(pair, two, theirs, mine)


def _denies(text: str, lang: str) -> bool:
    known = negations(vocabulary(lang).negations)
    return bool(known and known.denies(text))


def _problem(pair: Pair, two: Paired, theirs: str, mine: str) -> Problem:
    told = {"there": shown(one_line(two.there), _QUOTED), "place": f"{pair.original.path}:{two.one.line}"}
    told |= {"mine": one_line(mine), "theirs": one_line(theirs)}
    message = msg("here it says “{mine}”, and “{theirs}” in {place}: “{there}”", **told)
    fix, line = msg("look whether both mean the same"), two.other.line_at(two.at + two.here.find(mine))
    passages = pair.translation.passage(two.other), pair.original.passage(two.one, theirs)
    return Problem("opposites-differ", pair.translation.path, line, message, fix, "warning", mine, *passages)


RULE = Rule(
    id="opposites-differ",
    severity="warning",
    sentence="Where one language says “open”, the other does not say “closed”.",
    wrong={"index.sr.md": "Bazen je otvoren do jeseni.", "index.en.md": "The pool is closed until autumn."},
    right={"index.sr.md": "Bazen je otvoren do jeseni.", "index.en.md": "The pool is open until autumn."},
    find=_find,
    tags=frozenset({COMPARES}),
)
