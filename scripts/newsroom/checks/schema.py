"""Rule ``schema``: front matter has the keys it must have, only known ones, each with a value of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.problems import Problem
from newsroom.schema import ArticleKeys
from newsroom.sources import Source
from newsroom.typed import Typed, line_of


def _find(reading: Reading) -> Iterator[Problem]:
    categories = [category.id for category in reading.settings.categories]
    for source in reading.sources:
        for locale in source.documents:
            typed = reading.typed.get((source.name, locale))
            if typed:
                yield from (problem for problem in typed.problems if problem.rule == "schema")
                # A shared value that is wrong is told once, where it stands.
                if locale == next(iter(source.documents)):
                    yield from _of_article(source, locale, typed, categories, reading.settings.locales)


def _of_article(
    source: Source, locale: str, typed: Typed, categories: list[str], locales: tuple[str, ...]
) -> Iterator[Problem]:
    if not isinstance(typed.keys, ArticleKeys):
        return
    document = source.documents[locale]
    if typed.keys.category not in categories:
        message = f"`category` is `{typed.keys.category}`, which mkdocs.yml does not know"
        fix = "write one of " + ", ".join(f"`{known}`" for known in categories)
        yield Problem("schema", document.path, line_of(document, ("category",)), message, fix)
    for key, value in (("only", typed.keys.only and typed.keys.only.locale), ("original", typed.keys.original)):
        if value and value not in locales:
            fix = "write one of " + ", ".join(f"`{known}`" for known in locales)
            message = f"`{key}` names the language `{value}`, which the site does not have"
            yield Problem("schema", document.path, line_of(document, (key,)), message, fix)


RULE = Rule(
    id="schema",
    severity="error",
    sentence="Front matter has every key it must have, only known keys, and a fitting value for each.",
    wrong="date: 30.3.2023.",
    right="date: 2023-03-30",
    find=_find,
)
