"""Rule ``emails-and-phones-differ``: both languages give the same e-mail addresses and telephone numbers."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import COMPARES, CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem
from newsroom.parity.contacts import Contact, contacts, from_link
from newsroom.parity.differences import Difference, Said, differences, place, problem
from newsroom.parity.pair import Pair


def _find(context: CheckContext) -> Iterator[Problem]:
    for pair in context.pairs:
        if pair.original.blocks and pair.translation.blocks:
            yield from _of_pair(pair)


def _of_pair(pair: Pair) -> Iterator[Problem]:
    known = _countries(pair)

    def said(block: Block, text: Text) -> Iterator[Said]:
        once = set()
        for contact, line in _contacts(block):
            # `011/123` is the same with `+381`, unless the number stands here with two country codes.
            codes = known[contact.number]
            country = contact.country or min(codes) if codes else ""
            key = f"{country} {contact.number}"
            if key not in once:
                once.add(key)
                yield Said(key, contact.words, line, contact.kind, contact.number)

    for difference in differences(pair, said):
        message, fix = _words(pair, difference)
        yield problem("emails-and-phones-differ", pair, difference, message, fix)


def _contacts(block: Block) -> Iterator[tuple[Contact, int]]:
    if block.kind == "code":
        return
    for contact in contacts(block.text):
        yield contact, block.line_at(contact.start)
    for link in block.links:
        if found := from_link(link.target):
            yield found, link.line


def _countries(pair: Pair) -> dict[str, set[str]]:
    """Return the country codes with which each number stands in the two texts."""
    known: dict[str, set[str]] = {}
    for block in (*pair.original.everything, *pair.translation.everything):
        for contact, _ in _contacts(block):
            known.setdefault(contact.number, set()).update({contact.country} - {""})
    return known


def _words(pair: Pair, difference: Difference) -> tuple[Message, Message]:
    """Return what is wrong, and what to do about it."""
    where = place(pair, difference)
    original, translation = (said.words if said else "" for said in (difference.original, difference.translation))
    if difference.original and difference.translation:
        values = {"translation": translation, "original": original, "place": where}
        message = msg("here it says {translation}, and {original} in {place}", **values)
        return message, msg("find out which is right, and write the same in both")
    if difference.original:
        message = msg("{place} gives {words}, and this text does not", place=where, words=original)
        return message, msg("add it here, or remove it there")
    message = msg("{words} is only here, and not in {path}", words=translation, path=pair.original.path)
    return message, msg("add it there, or remove it here")


RULE = Rule(
    id="emails-and-phones-differ",
    severity="error",
    sentence="Both languages give the same e-mail addresses and telephone numbers.",
    wrong={
        "index.sr.md": "Pozovite 011/123-4567 ili pišite na klub@example.org.",
        "index.en.md": "Call +381 11 123 4576 or write to klub@example.org.",
    },
    right={
        "index.sr.md": "Pozovite 011/123-4567 ili pišite na klub@example.org.",
        "index.en.md": "Call +381 11 123 4567 or write to klub@example.org.",
    },
    find=_find,
    tags=frozenset({COMPARES}),
)
