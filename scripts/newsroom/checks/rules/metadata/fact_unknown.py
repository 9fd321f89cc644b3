"""Rule ``fact-unknown``: a text names only facts that some page defines."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.facts import Mention, broken_mentions, mentions, part_of
from newsroom.content.files import TextFile
from newsroom.content.schema import FactKeys
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    text_files = [text_file for source in context.items for text_file in source.text_files.values()]
    for text_file in text_files:
        yield from _broken(text_file)
        told = _told(context, text_file.locale)
        for offset, line in enumerate(text_file.front.body.split("\n") if text_file.front and told is not None else ()):
            for mention in mentions(line):
                fact = context.content.facts(text_file.locale).get(mention.key)
                if part_of(fact, mention.part) is None and mention.key.lower() not in (told or ()):
                    message, fix = _words(mention, fact, list(context.content.facts(text_file.locale)))
                    number = text_file.front.body_line + offset if text_file.front else 1
                    yield Problem("fact-unknown", text_file.path, number, message, fix, mark=mention.key)


def _broken(text_file: TextFile) -> Iterator[Problem]:
    """Yield problems for uses of facts that readers would see as written: ``{{ fact.budget }``."""
    if text_file.front is None:
        return
    for number, line in enumerate(text_file.front.body.split("\n"), start=text_file.front.body_line):
        for words in broken_mentions(line) if "fact" in line else ():
            message = msg("`{words}` is no mention of a fact, and readers would see it so", words=words)
            fix = msg("write `{{{{ fact.{key} }}}}`", key=words.strip("{} ").partition(".")[2])
            yield Problem("fact-unknown", text_file.path, number, message, fix, mark=words)


def _told(context: CheckContext, locale: str) -> set[str] | None:
    """Return the names of facts whose page another rule reports; None where a page cannot be read."""
    names: set[str] = set()
    for source in context.sources:
        if source.kind == "page" and not context.content.page(locale, source.name):
            for text_file in source.text_files.values():
                facts = text_file.front.data.get("facts", {}) if text_file.front else None
                if not isinstance(facts, dict):
                    return None
                names |= {name.lower() for name in facts}
    return names


def _words(mention: Mention, fact: FactKeys | None, known: list[str]) -> tuple[Message, Message]:
    if fact:
        fix = msg("name one that it has, such as `{{{{ fact.{key} }}}}`, or add it under `facts`", key=mention.key)
        return msg("the fact `{key}` has no `{part}`", key=mention.key, part=mention.part), fix
    message = msg("no page defines the fact `{key}`", key=mention.key)
    if near := difflib.get_close_matches(mention.key, known, n=1):
        return message, msg("did you mean `{near}`?", near=near[0])
    if not known:
        return message, msg("define it under `facts`")
    choices = ", ".join(f"`{name}`" for name in sorted(known))
    return message, msg("define it under `facts`, or name one of these: {choices}", choices=choices)


RULE = Rule(
    id="fact-unknown",
    severity="error",
    sentence="A text names only facts that a page of its language defines.",
    wrong={"index.sr.md": "Vrednost je {{ fact.bugdet }}.", "index.en.md": "The value is {{ fact.budget }}."},
    right={"index.sr.md": "Vrednost je {{ fact.budget }}.", "index.en.md": "The value is {{ fact.budget }}."},
    find=_find,
)
