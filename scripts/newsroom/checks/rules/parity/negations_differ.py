"""Rule ``negations-differ``: where one language says “not”, the other does so too."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, one_line, shown
from newsroom.languages.sentences import sentences
from newsroom.languages.words import vocabulary
from newsroom.parity.align import Aligned
from newsroom.parity.negation import Negations, negations
from newsroom.parity.pair import Pair
from newsroom.parity.sentencepairs import Paired, paired

_QUOTED = 80


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair in context.known_pairs:
        both = context.langs_of(pair)
        known = negations(vocabulary(both[0]).negations), negations(vocabulary(both[1]).negations)
        if known[0] and known[1]:
            for place in pair.places:
                yield from _of_place(pair, place, (known[0], known[1]), both)


def _of_place(
    pair: Pair, place: Aligned, known: tuple[Negations, Negations], langs: tuple[str, str]
) -> Iterator[Problem]:
    texts = [" ".join(block.text for block in row) for row in (place.original, place.translation)]
    if not any(one.denies(text) for one, text in zip(known, texts, strict=True)):
        return
    for two in paired(place, langs):
        said = known[0].denies(two.there), known[1].denies(two.here)
        is_left = bool(known[0].denies(two.here) or known[1].denies(two.there))  # in the other language: wrong-language
        lacks = (said[0] and not known[1].is_near(two.here)) or (said[1] and not known[0].is_near(two.there))
        if lacks and not is_left:
            yield _problem(pair, two, *said)


def _problem(pair: Pair, two: Paired, theirs: str, mine: str) -> Problem:
    denying = next((one for one in sentences(two.there) if theirs and theirs in one), two.there)
    there = shown(one_line(denying), _QUOTED)
    told = {"there": there, "place": f"{pair.original.path}:{two.one.line}", "word": theirs or mine}
    if theirs:
        message = msg("this sentence has no “not”, and in {place} there is “{word}”: “{there}”", **told)
    else:
        message = msg("this sentence says “{word}”, and there is no “not” in {place}: “{there}”", **told)
    fix, line = msg("look whether both mean the same"), two.other.line_at(two.at)
    mark = mine or two.here.strip().partition("\n")[0]
    passages = pair.translation.passage(two.other), pair.original.passage(two.one, theirs or two.there.strip())
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
