"""Rule ``names-differ``: both languages name the same organisations, places and terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsroom.blocks import Block
from newsroom.checks.rule import Reading, Rule
from newsroom.differences import Difference, Said, differences, place, problem
from newsroom.glossary import Glossary, Mention, glossary_of
from newsroom.pairs import Pair
from newsroom.problems import Problem, Severity
from newsroom.sentences import Sentence, say
from newsroom.texts import Text

_Mentions = Mapping[tuple[str, Block], tuple[Mention, ...]]
"""What a block mentions, by locale and block."""


def _find(reading: Reading) -> Iterator[Problem]:
    glossaries = {locale: glossary_of(reading.settings, locale) for locale in reading.settings.locales}
    mentions = {
        (text.locale, block): _mentions(glossaries[text.locale], block)
        for texts in reading.texts.values()
        for text in texts.values()
        for block in text.everything
    }
    used: dict[str, set[str]] = {locale: set() for locale in glossaries}
    for texts in reading.texts.values():
        for text in texts.values():
            used[text.locale] |= {one.key for block in text.everything for one in mentions[text.locale, block]}
    for pair in reading.pairs:
        if pair.original.blocks and pair.translation.blocks:
            yield from _of_pair(pair, mentions, used[pair.original.locale] & used[pair.translation.locale])


def _mentions(glossary: Glossary, block: Block) -> tuple[Mention, ...]:
    return () if block.kind == "code" else tuple(glossary.mentions(block.text))


def _of_pair(pair: Pair, mentions: _Mentions, shared: set[str]) -> Iterator[Problem]:
    """Compare a pair; initials that one language never uses are translated there (NVO, NGO) and tell nothing."""

    def said(block: Block, text: Text) -> Iterator[Said]:
        for one in mentions[text.locale, block]:
            if one.key in shared or one.key.startswith("term "):
                yield Said(one.key, one.words, block.line_at(one.start), "name")

    around = _around(pair, mentions)
    for difference in differences(pair, said):
        one, other = difference.original, difference.translation
        certain = len(difference.place.original) == len(difference.place.translation) == 1
        severity: Severity = "error" if one and other and certain else "warning"
        # Whoever writes `there` or `the city` may leave the name to the sentence before.
        lone = (one or other) if not (one and other) else None
        if lone is None or lone.key not in around[id(difference.place.original[0]) if difference.place.original else 0]:
            message, fix = _words(pair, difference)
            yield problem("names-differ", pair, difference, message, fix, severity)


def _around(pair: Pair, mentions: _Mentions) -> dict[int, set[str]]:
    """Give what both languages have named just before, by the `id` of an aligned place's first block."""
    found: dict[int, set[str]] = {0: set()}
    before: set[str] = set()
    for both in pair.places:
        sides = ((pair.original, both.original), (pair.translation, both.translation))
        keys = [{one.key for block in row for one in mentions[text.locale, block]} for text, row in sides]
        if both.original:
            found[id(both.original[0])] = before
        before = keys[0] & keys[1] if both.original and both.original[0].kind != "field" else set()
    return found


def _words(pair: Pair, difference: Difference) -> tuple[Sentence, Sentence]:
    one, other, there = difference.original, difference.translation, place(pair, difference)
    if one and other:
        message = say("here it says “{here}”, and “{name}” in {there}", here=other.words, name=one.words, there=there)
        return message, say("find out which is right, and name the same in both")
    if one:
        message = say("{there} names “{name}”, and the text here does not", there=there, name=one.words)
        return message, say("name it here as well, or leave it out there")
    mine = other.words if other else ""
    message = say("“{name}” is named only here, and not in {there}", name=mine, there=there)
    return message, say("name it there as well, or leave it out here")


RULE = Rule(
    id="names-differ",
    severity="error",
    sentence="Both languages name the same organisations, places and terms.",
    wrong={
        "index.sr.md": "ASB i IDC su bili na radionici. Vodio ju je ASB.\n\nVode je IDC.",
        "index.en.md": "ASB and IDC were at the workshop. It was led by ASB.\n\nIt is led by ASB.",
    },
    right={
        "index.sr.md": "ASB i IDC su bili na radionici. Vodio ju je ASB.\n\nVode je IDC.",
        "index.en.md": "ASB and IDC were at the workshop. It was led by ASB.\n\nIt is led by IDC.",
    },
    find=_find,
)
