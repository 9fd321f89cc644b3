"""Rule ``fact-unknown``: a text names only facts that some page defines."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.content.facts import Mention, broken_mentions, mentions, part_of
from newsroom.content.files import Document
from newsroom.content.schema import FactKeys
from newsroom.core.messages import Sentence, say
from newsroom.core.problems import Problem


def _find(reading: Reading) -> Iterator[Problem]:
    documents = [document for source in reading.items for document in source.documents.values()]
    for document in documents:
        yield from _broken(document)
        told = _told(reading, document.locale)
        for offset, line in enumerate(document.front.body.split("\n") if document.front and told is not None else ()):
            for mention in mentions(line):
                fact = reading.content.facts(document.locale).get(mention.key)
                if part_of(fact, mention.part) is None and mention.key.lower() not in (told or ()):
                    message, fix = _words(mention, fact, list(reading.content.facts(document.locale)))
                    number = document.front.body_line + offset if document.front else 1
                    yield Problem("fact-unknown", document.path, number, message, fix, mark=mention.key)


def _broken(document: Document) -> Iterator[Problem]:
    """Find what readers would see as it is: ``{{ fact.budget }``."""
    if document.front is None:
        return
    for number, line in enumerate(document.front.body.split("\n"), start=document.front.body_line):
        for words in broken_mentions(line) if "fact" in line else ():
            message = say("`{words}` is no mention of a fact, and readers would see it so", words=words)
            fix = say("write `{{{{ fact.{key} }}}}`", key=words.strip("{} ").partition(".")[2])
            yield Problem("fact-unknown", document.path, number, message, fix, mark=words)


def _told(reading: Reading, locale: str) -> set[str] | None:
    """Name the facts whose page another rule refuses; None where a page cannot be read and nobody knows."""
    names: set[str] = set()
    for source in reading.sources:
        if source.kind == "page" and not reading.content.page(locale, source.name):
            for document in source.documents.values():
                facts = document.front.data.get("facts", {}) if document.front else None
                if not isinstance(facts, dict):
                    return None
                names |= {name.lower() for name in facts}
    return names


def _words(mention: Mention, fact: FactKeys | None, known: list[str]) -> tuple[Sentence, Sentence]:
    if fact:
        fix = say("name one that it has, such as `{{{{ fact.{key} }}}}`, or add it under `facts`", key=mention.key)
        return say("the fact `{key}` has no `{part}`", key=mention.key, part=mention.part), fix
    message = say("no page defines the fact `{key}`", key=mention.key)
    if near := difflib.get_close_matches(mention.key, known, n=1):
        return message, say("did you mean `{near}`?", near=near[0])
    if not known:
        return message, say("define it under `facts`")
    choices = ", ".join(f"`{name}`" for name in sorted(known))
    return message, say("define it under `facts`, or name one of these: {choices}", choices=choices)


RULE = Rule(
    id="fact-unknown",
    severity="error",
    sentence="A text names only facts that a page of its language defines.",
    wrong={"index.sr.md": "Vrednost je {{ fact.bugdet }}.", "index.en.md": "The value is {{ fact.budget }}."},
    right={"index.sr.md": "Vrednost je {{ fact.budget }}.", "index.en.md": "The value is {{ fact.budget }}."},
    find=_find,
)
