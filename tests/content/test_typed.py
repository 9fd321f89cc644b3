"""Typed: what is said of a file's keys, on which line, and of whose file."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom.content.files import Kind, Source, TextFile
from newsroom.content.frontmatter.reader import KeyPath, read
from newsroom.content.schema import TEXT_KEYS, ArticleKeys
from newsroom.content.schema.messages import key_name
from newsroom.content.typed import Typed, line_of, type_text_file

SUMMARY = "A sentence that is long enough to be the summary of an article in a test."
ARTICLE = f"title: Radionica\ndate: 2024-05-14\nsummary: {SUMMARY}\ncategory: event\n"
TRANSLATION = f"title: Workshop\nsummary: {SUMMARY}\n"


def text_file(block: str, locale: str) -> TextFile:
    """Read a file that consists of settings."""
    path = f"news/x/index.{locale}.md"
    front, problems = read(f"---\n{block}---\n".encode(), path, TEXT_KEYS)
    return TextFile(path, locale, front, tuple(problems))


def typed(locale: str = "sr", kind: Kind = "article", **blocks: str) -> Typed:
    """Type one language of an item that is given as blocks of settings."""
    text_files = {name: text_file(block, name) for name, block in blocks.items()}
    return type_text_file(Source(kind, "x", "news/x", text_files), locale, "sr")


def told(found: Typed) -> list[str]:
    """Return the problems as people see them."""
    return [f"{problem.line}: {problem.message}" for problem in found.problems]


def test_a_sound_article() -> None:
    """Both languages become records; the translation has what it does not say from the original."""
    found = typed("en", sr=ARTICLE, en=TRANSLATION)
    assert isinstance(found.keys, ArticleKeys)
    assert (found.keys.title, found.keys.category) == ("Workshop", "event")
    assert (found.problems, found.differences) == ((), ())


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (("title",), "`title`"),
        (("event", "start"), "`start` in `event`"),
        (("facts", "budget", "value"), "`value` in `facts.budget`"),
        (("photos", 0), "`photos` no. 1"),
        (("photos", 1, "alt"), "`alt` in `photos` no. 2"),
        (("tags", 2), "`tags` no. 3"),
    ],
)
def test_key_name(place: KeyPath, name: str) -> None:
    """A key is named as people look for it, and counted from one."""
    assert key_name(place) == name


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("photos",), 3),
        (("photos", 0, "alt"), 5),
        (("photos", 0, "consent"), 4),
        (("photos", 7, "alt"), 3),
        (("event", "place"), 1),
        ((), 1),
    ],
)
def test_line_of(path: KeyPath, line: int) -> None:
    """A key's line is its own, or that of the nearest key around it, or the first."""
    assert line_of(text_file("title: x\nphotos:\n  - file: a.jpg\n    alt: A\n", "sr"), path) == line


@pytest.mark.parametrize(
    ("block", "messages"),
    [
        ("", ["1: `title` is missing", "1: `date` is missing", "1: `summary` is missing", "1: `category` is missing"]),
        (ARTICLE + "author: Ana\n", ["6: `author` is not a known key"]),
        (ARTICLE + "tags: a, b\n", ["6: `tags` should be a list"]),
        (ARTICLE + "tags:\n  - a\n  -\n", ["8: `tags` no. 2 is empty"]),
        (ARTICLE + "event: Pirot\n", ["6: `event` should hold keys of its own"]),
        (ARTICLE + "event:\n  place: Pirot\n", ["6: `start` in `event` is missing"]),
        (ARTICLE + "photos:\n  - file: a.jpg\n    alt: A\n    consent: [given]\n", None),
        (ARTICLE + "ignore: all\n", ["6: `ignore` should hold keys of its own"]),
        (ARTICLE + "ignore:\n  schema:\n", ["7: `schema` in `ignore` is empty"]),
    ],
)
def test_messages(block: str, messages: list[str] | None) -> None:
    """Every complaint stands on the line of its key, or the nearest."""
    found = typed(sr=block)
    assert found.keys is None
    assert messages in (None, told(found))
    assert all(problem.rule == "schema" for problem in found.problems)


@pytest.mark.parametrize(
    ("block", "fix"),
    [
        (ARTICLE.replace("title", "titel"), "did you mean `title`?"),
        (ARTICLE + "Tags: [a]\n", "did you mean `tags`?"),
        (
            ARTICLE + "event:\n  begin: x\n",
            "remove it, or write one of these instead: `start`, `end`, `place`, `address`",
        ),
        (ARTICLE + "photos:\n  - fil: a.jpg\n", "did you mean `file`?"),
    ],
)
def test_suggestions(block: str, fix: str) -> None:
    """For an unknown key the nearest is suggested that is known in that very place."""
    assert fix in [problem.fix for problem in typed(sr=block).problems]


def test_a_shared_value_is_told_of_once() -> None:
    """What is wrong in the original is no second problem in the translation that inherits it."""
    wrong = ARTICLE.replace("2024-05-14", "14.5.2024.") + "author: Ana\nevent:\n  place: Pirot\n"
    assert len(typed(sr=wrong, en=TRANSLATION).problems) == 3
    found = typed("en", sr=wrong, en=TRANSLATION + "event:\n  place: Pirot\n")
    assert found.keys is None
    assert told(found) == []


def test_a_wrong_value_that_is_repeated_is_told_of_twice() -> None:
    """Both lines are wrong then, and both must be put right."""
    wrong = ARTICLE.replace("2024-05-14", "14.5.2024.")
    found = typed("en", sr=wrong, en=TRANSLATION + "date: 14.5.2024.\n")
    assert told(found) == ["4: `date` is `14.5.2024.`, which is not a date"]


def test_what_is_missing_in_both_languages_is_told_of_both() -> None:
    """A text of its own is each language's own affair."""
    for locale in ("sr", "en"):
        found = typed(locale, sr=ARTICLE.replace("title: Radionica\n", ""), en=f"summary: {SUMMARY}\n")
        assert told(found) == ["1: `title` is missing"]


def test_a_translation_without_its_original() -> None:
    """Of a file that lies alone, the shared keys are not missed; that the original is missing says it all."""
    assert told(typed("en", en=TRANSLATION)) == []
    assert told(typed("en", en=TRANSLATION + "author: Ana\n")) == ["4: `author` is not a known key"]
    alone = TRANSLATION + "only:\n  locale: en\n  reason: For donors.\n"
    assert told(typed("en", en=alone)) == ["1: `date` is missing", "1: `category` is missing"]
    assert told(typed("en", en=TRANSLATION + "draft: true\n")) == ["1: `date` is missing", "1: `category` is missing"]


def test_a_text_of_a_photo() -> None:
    """A photo without a description is a rule of its own, and the photo is named where the file has no entry for it."""
    original = ARTICLE + "photos:\n  - file: a.jpg\n    alt: A\n    consent: given\n"
    (problem,) = typed("en", sr=original, en=TRANSLATION).problems
    assert (problem.rule, problem.line) == ("photo-alt-missing", 1)
    assert "`- file: a.jpg`" in problem.fix
    (problem,) = typed("en", sr=original, en=TRANSLATION + "photos:\n  - file: a.jpg\n").problems
    assert (problem.line, problem.fix) == (5, "add there the line `alt: …` with a sentence on what is to be seen")


WORDS = st.sampled_from(
    [
        *("title: a", "date: 2024-05-14", "summary: x", "category: event", "tags: [a, b]", "tags:", "  - a", "photos:"),
        *(
            "  - file: a.jpg",
            "    alt: b",
            "    consent: given",
            "event:",
            "  start: 1",
            "  place:",
            "only: sr",
            "draft:",
        ),
        *("  - b.jpg", "facts:", "  a:", "    label: x", "    value: {}", "name: x", "role: {a: [b]}", "ignore: [a]"),
    ]
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=8, unique=True), st.lists(WORDS, max_size=8, unique=True))
def test_whatever_stands_in_two_files(serbian: list[str], english: list[str]) -> None:
    """No two blocks of settings make the typing fail, and no complaint is in a programmer's words."""
    text_files = {
        locale: text_file("".join(f"{line}\n" for line in lines), locale)
        for locale, lines in (("sr", serbian), ("en", english))
    }
    kinds: tuple[Kind, ...] = ("article", "page", "partner")
    for kind in kinds:
        source = Source(kind, "x", "news/x", text_files)
        for locale in text_files if source.readable else ():
            for problem in type_text_file(source, locale, "sr").problems:
                assert not re.search(r"pydantic|Input|dict|tuple|\[\]|\{'|None", f"{problem.message} {problem.fix}")
