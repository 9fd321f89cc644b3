"""Rule ``placeholder``: nothing is published that only keeps a place for what is still to be written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

import regex

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import Source, TextFile
from newsroom.content.frontmatter.reader import FrontMatter, KeyPath, Value
from newsroom.content.markdown import Block
from newsroom.content.schema.messages import key_name
from newsroom.content.texts import Text
from newsroom.core.messages import msg
from newsroom.core.problems import Passage, Problem
from newsroom.languages.words import pattern_of, vocabulary

# Todor is a name, XXX is thirty in Roman numerals, and “Why???” is a question.
_ANYWHERE = (
    r"\b(?:TODO|FIXME|TBD)\b|\b[Xx]xx\b|\b[Xx]{4,40}\b|\b[Ll](?:orem ipsum|OREM IPSUM)\b|(?<!\S)\?{3,80}(?!\S)"
    # A word in brackets and capitals: [NAME], but not a link, [EN].
    r"|\[\p{Lu}{4,20}\](?![(\[:])"
)
_ALONE = re.compile(r"[\s.…?_*-]{1,80}")
_NO_WORDS = frozenset(("file", "source", "slug", "url", "logo", "id"))
"""Keys that hold names and addresses."""


def _find(context: CheckContext) -> Iterator[Problem]:
    empty: dict[str, frozenset[str]] = {}
    known = [vocabulary(edition.lang) for edition in context.settings.editions]
    for words in known:
        for key, values in words.placeholders.items():
            empty[key] = empty.get(key, frozenset()) | values
    marks = _marks(tuple(note for words in known for note in words.notes))
    for source in context.items:
        for locale, text in context.texts.get(source.name, {}).items():
            text_file = source.text_files[locale]
            if text_file.front:
                yield from _in_keys(text_file.path, text_file.front, empty, marks)
            yield from _in_blocks(text, marks)
            yield from _no_text(source, text_file, text)


def _in_keys(
    path: str, front: FrontMatter, empty: Mapping[str, frozenset[str]], marks: regex.Pattern[str]
) -> Iterator[Problem]:
    for place, value in _values(dict(front.data), ()):
        key = next((part for part in reversed(place) if isinstance(part, str)), "")
        name = key_name(place)
        if key in _NO_WORDS or not value.strip():
            continue
        match = marks.search(value)
        whole = _ALONE.fullmatch(value) or value.strip(" .…").lower() in empty.get(key, ())
        if match or whole:
            mark = match[0] if match else value.strip()
            message = msg("`{mark}` stands in {key}, where something is still to be written", mark=mark, key=name)
            fix = msg("write it, or remove the line where it may be left out")
            line = front.lines.get(place, 1)
            yield Problem("placeholder", path, line, message, fix, mark=mark, passage=Passage(path, line, value))


@lru_cache
def _marks(notes: tuple[str, ...]) -> regex.Pattern[str]:
    """Return the pattern of placeholders, and of *notes* in square brackets: ``[proveriti datum]``; no link matches."""
    inside = rf"[^\[\]\n]{{0,60}}\?|(?i:{pattern_of(notes)})[^\[\]\n]{{0,60}}"
    return regex.compile(rf"{_ANYWHERE}|\[(?:{inside})\](?![(\[:])")


def _values(value: Value, place: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(value, str):
        yield place, value
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield from _values(each, (*place, key))


def _in_blocks(text: Text, marks: regex.Pattern[str]) -> Iterator[Problem]:
    for block in text.blocks:
        if block.kind == "code":
            continue
        found = {match[0]: match.start() for match in marks.finditer(block.text)}
        # A lone hyphen in a cell says that there is nothing to say.
        if not found and block.kind != "cell" and block.text.strip() and _ALONE.fullmatch(block.text):
            found = {block.text.strip(): 0}
        for mark, start in found.items():
            yield _problem(text, block, mark, start)


def _problem(text: Text, block: Block, mark: str, start: int) -> Problem:
    message = msg("`{mark}` stands where something is still to be written", mark=mark)
    fix, line = msg("write it, or delete this"), block.line_at(start)
    return Problem("placeholder", text.path, line, message, fix, mark=mark, passage=text.passage(block))


def _no_text(source: Source, text_file: TextFile, text: Text) -> Iterator[Problem]:
    """Yield a problem for an article without a text; a page may have none beside what it lists."""
    said = any(letter.isalnum() for block in text.blocks for letter in block.text)
    if source.kind == "article" and text_file.front and not said:
        message = msg("below the second `---` there is no text")
        fix = msg("write there at least one sentence, or make the item a draft with `draft: true`")
        yield Problem("placeholder", text_file.path, max(text_file.front.body_line - 1, 1), message, fix)


RULE = Rule(
    id="placeholder",
    severity="error",
    sentence="Nothing is left to be written: no TODO, no lorem ipsum, no empty text.",
    wrong={"index.sr.md": "---\ntitle: TODO\n---\n"},
    right={"index.sr.md": "---\ntitle: Todor i dobri susedi\n---\n"},
    find=_find,
)
