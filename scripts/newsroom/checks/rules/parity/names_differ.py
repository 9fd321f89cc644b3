"""Rule ``names-differ``: both languages name the same organisations, places and terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, Severity
from newsroom.parity.align import Aligned
from newsroom.parity.differences import Difference, Said, differences, place, problem
from newsroom.parity.glossary import Glossary, glossary_of, initials_of
from newsroom.parity.pair import Pair

_KINDS = {"country": "country", "city": "town", "town": "town"}
"""Only a town is taken for another town, and a country for another country."""
_ROW = 2
"""Towns or countries that both languages name beside one that only one of them names: then it was left out of a row."""
_Named = Mapping[int, tuple[Said, ...]]
"""What each block of a pair names, by its `id`."""


def _find(context: CheckContext) -> Iterator[Problem]:
    glossaries = {locale: glossary_of(context.settings, locale) for locale in context.settings.locales}
    used = {locale: initials_of(context.sources, locale) for locale in glossaries}
    for pair in context.known_pairs:
        if pair.original.blocks and pair.translation.blocks:
            shared = used[pair.original.locale] & used[pair.translation.locale]
            texts = (pair.original, pair.translation)
            named = {
                id(block): _named(block, glossaries[text.locale], shared) for text in texts for block in text.everything
            }
            yield from _of_pair(pair, named, glossaries)


def _named(block: Block, glossary: Glossary, shared: Set[str]) -> tuple[Said, ...]:
    """Return the names in a block; initials that one language never uses are translated there (NVO, NGO): none."""
    mentions = glossary.mentions(block.text) if block.kind != "code" else ()
    return tuple(
        Said(found.key, found.words, block.line_at(found.start), _KINDS.get(found.key.partition(" ")[0], "name"))
        for found in mentions
        if found.key in shared or " " in found.key
    )


def _of_pair(pair: Pair, named: _Named, glossaries: Mapping[str, Glossary]) -> Iterator[Problem]:
    around = _around(pair, named)
    for difference in differences(pair, lambda block, _: named[id(block)]):
        original, translation = difference.original, difference.translation
        if original and translation and original.words.casefold() == translation.words.casefold():
            continue  # one language's glossary has it, and the other's not
        certain = len(difference.place.original) == len(difference.place.translation) == 1
        severity: Severity = "error" if original and translation and certain else "warning"
        # Whoever writes `there` or `the city` may leave the name to the sentence before.
        lone = None if original and translation else original or translation
        before = around[id(difference.place.original[0]) if difference.place.original else 0]
        is_left_out = lone and (lone.key in before or not _is_missed(lone, difference.place, named))
        if not is_left_out and not _is_hinted(pair, difference, glossaries):
            message, fix = _words(pair, difference)
            yield problem("names-differ", pair, difference, message, fix, severity)


def _is_missed(lone: Said, place: Aligned, named: _Named) -> bool:
    """Return whether a name that one language lacks should be there; countries and towns may, unless they are in a row.

    `The government` will do for the Serbian one, and `in the south of Serbia` may explain where a town lies.
    """
    if lone.kind not in _KINDS.values():
        return True
    sides = (place.original, place.translation)
    keys = [{said.key for block in row for said in named[id(block)] if said.kind == lone.kind} for row in sides]
    return len(keys[0] & keys[1]) >= _ROW


def _is_hinted(pair: Pair, difference: Difference, glossaries: Mapping[str, Glossary]) -> bool:
    """Return whether the other language has a word made from a country's or a town's name, as `Slovenka` is."""
    place = difference.place
    for said, text, row in ((difference.original, pair.translation, place.translation),
                            (difference.translation, pair.original, place.original)):  # fmt: skip
        if said and said.kind in _KINDS.values():
            glossary = glossaries[text.locale]
            if any(glossary.hints(said.key, block.text) for block in row):
                return True
    return False


def _around(pair: Pair, named: _Named) -> dict[int, set[str]]:
    """Return what both languages have named just before, by the `id` of an aligned place's first block."""
    found: dict[int, set[str]] = {0: set()}
    before: set[str] = set()
    for both in pair.places:
        keys = [{said.key for block in row for said in named[id(block)]} for row in (both.original, both.translation)]
        if both.original:
            found[id(both.original[0])] = before
        before = keys[0] & keys[1] if both.original and both.original[0].kind != "field" else set()
    return found


def _words(pair: Pair, difference: Difference) -> tuple[Message, Message]:
    """Return what is wrong, and what to do about it."""
    where = place(pair, difference)
    original, translation = (said.words if said else "" for said in (difference.original, difference.translation))
    if difference.original and difference.translation:
        values = {"translation": translation, "original": original, "place": where}
        message = msg("here it says “{translation}”, and “{original}” in {place}", **values)
        return message, msg("find out which is right, and name the same in both")
    if difference.original:
        message = msg("{place} names “{name}”, and the text here does not", place=where, name=original)
        return message, msg("name it here as well, or leave it out there")
    message = msg("“{name}” is named only here, and not in {place}", name=translation, place=where)
    return message, msg("name it there as well, or leave it out here")


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
    tags=frozenset({COMPARES}),
)
