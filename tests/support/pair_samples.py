"""Pairs to compare: two Markdown texts laid into a small sound project in memory, and what a rule says of them."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

import pytest
from hypothesis import strategies as st
from newsroom.checks.context import CheckContext
from newsroom.checks.rule import Rule
from newsroom.content.files import Source, TextFile, read_sources
from newsroom.content.frontmatter.reader import read
from newsroom.content.schema import TEXT_KEYS
from newsroom.content.site import content_from
from newsroom.core.messages import Message
from newsroom.core.problems import Problem, in_order
from newsroom.settings.load import read_settings, settings_from
from newsroom.settings.model import Settings
from rule_examples import BASE, BUNDLE, merged

LANGUAGES = [{"locale": "sr", "name": "Srpski", "default": True}, {"locale": "en", "name": "English"}]
GLOSSARY = [
    {"sr": ["Kruševac", "kruševački"], "en": "Kruševac"},
    {"sr": ["Pirot", "pirotski"], "en": "Pirot"},
    {"sr": "Novi Pazar", "en": "Novi Pazar"},
    {"sr": "Beograd", "en": "Belgrade"},
    {"sr": ["Inicijativa za razvoj i saradnju", "IDC"], "en": ["Initiative for Development and Cooperation", "IDC"]},
    {"sr": "Dobrosusedski klub", "en": "Good Neighbour Club"},
    {"sr": "povratnik", "en": "returnee"},
]
SETTINGS = settings_from(LANGUAGES, {"glossary": GLOSSARY}, "docs")
"""Settings with a glossary."""
_PLACE = re.compile(rf"{BUNDLE}/index\.(sr|en)\.md:(\d+)")


@functools.cache
def _base() -> tuple[Settings, tuple[Source, ...]]:
    settings = read_settings(BASE / "mkdocs.yml")
    return settings, read_sources(BASE, settings)


def _text_file(locale: str, change: str) -> TextFile:
    path = f"{BUNDLE}/index.{locale}.md"
    text = merged((BASE / path).read_text(encoding="utf-8"), change)
    front, problems = read(text.encode(), path, TEXT_KEYS)
    return TextFile(path, locale, front, tuple(problems))


def reading_of(serbian: str, english: str, settings: Settings | None = None) -> CheckContext:
    """Read two texts as one item of the sound project; one that begins with ``---`` changes keys as well."""
    base, sources = _base()
    text_files = {"sr": _text_file("sr", serbian), "en": _text_file("en", english)}
    changed = tuple(replace(one, text_files=text_files) if one.folder == BUNDLE else one for one in sources)
    used = settings or base
    return CheckContext(BASE, used, changed, {}, content_from(used, [], drafts=True))


def told(rule: Rule, serbian: str, english: str, settings: Settings | None = None) -> list[str]:
    """Return what a rule finds in two texts: ``en:3: message``, counted from the first line of text."""
    reading = reading_of(serbian, english, settings)
    (source,) = (one for one in reading.sources if one.folder == BUNDLE)
    first = {locale: text_file.front.body_line for locale, text_file in source.text_files.items() if text_file.front}

    def short(text: str) -> str:
        return _PLACE.sub(lambda at: f"{at[1]}:{int(at[2]) - first[at[1]]}", text)

    found = in_order(rule.find(reading))
    for problem in found:
        _sound(problem, rule, reading)
    return [short(f"{problem.path}:{problem.line}: {problem.message}").replace(f"{BUNDLE}/", "") for problem in found]


def _sound(problem: Problem, rule: Rule, reading: CheckContext) -> None:
    """Hold what every problem of a pair is: plain sentences, and a mark that is in the line."""
    assert problem.rule == rule.id
    for sentence in (problem.message, problem.fix):
        assert isinstance(sentence, Message) and not sentence.endswith(".")
    assert problem.message[0] == problem.message[0].lower()
    assert problem.fix[0].islower()
    text_files = {text_file.path: text_file for source in reading.sources for text_file in source.text_files.values()}
    front = text_files[problem.path].front
    assert front
    if problem.mark and problem.line >= front.body_line:
        assert problem.mark in front.body.split("\n")[problem.line - front.body_line]
    if problem.passage:
        assert problem.passage.path == problem.path


def cases(*rows: tuple[str, str, str, list[str]]) -> pytest.MarkDecorator:
    """Make a table of cases: name, Serbian text, English text, and what is told."""
    return pytest.mark.parametrize(
        ("serbian", "english", "expected"), [pytest.param(*row[1:], id=row[0]) for row in rows]
    )


_PIECES = """# |## |- |1. |  |![x](cover.jpg)|[a](../x/index.sr.md#y)|[b](https://[x)|<info@example.org>
+381 11 123 4567
ASB-a|NVO|Novi Pazar|Kruševca|[^1]: |[^1]|> |Rečenica. Druga!|[c](mailto:)|[d](<tel: x>)|[e](//a/%ff?lang=sr)|ß|IDC"""
_LINES = ["\n", "\n\n", "| a | b |\n|---|---|\n", "```\n", "!!! note\n    ", "\x00", "\u200b", "\u00a0"]
MARKDOWN = st.lists(st.sampled_from([*re.split(r"[|\n]", _PIECES), *_LINES]), max_size=40).map("".join)
"""Texts such as nobody writes, of the pieces that the rules look at."""
