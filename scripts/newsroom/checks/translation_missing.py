"""Rule ``translation-missing``: every item exists in every language, unless it says why not."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.problems import Problem
from newsroom.schema import ArticleKeys
from newsroom.sources import Source


def _find(reading: Reading) -> Iterator[Problem]:
    for source in reading.sources:
        yield from _of_source(reading, source)


def _of_source(reading: Reading, source: Source) -> Iterator[Problem]:
    if source.kind == "article" and not source.documents:
        names = " and ".join(f"`index.{locale}.md`" for locale in reading.settings.locales)
        yield Problem("translation-missing", source.folder, 1, "the folder has no text", f"add {names}, or remove it")
        return
    keys = [found.keys for locale in source.documents if (found := reading.typed.get((source.name, locale)))]
    articles = [key for key in keys if isinstance(key, ArticleKeys)]
    if any(article.draft for article in articles):
        return
    only = next((article.only.locale for article in articles if article.only), None)
    for locale in reading.settings.locales:
        path = source.path(locale)
        if only and locale != only and locale in source.documents:
            message = f"the item is meant for `{only}` only, and yet this file is here"
            yield Problem("translation-missing", path, 1, message, "remove this file, or the key `only`")
        elif locale not in source.documents and only in (None, locale):
            there = ", ".join(f"`{document.path}`" for document in source.documents.values())
            kind = "`only` with `locale` and `reason`" if source.kind == "article" else ""
            instead = f", or say there why not: {kind}" if kind else ""
            message = f"the text in `{locale}` is missing; there is {there}"
            yield Problem("translation-missing", path, 1, message, f"write it as `{path}`{instead}")


RULE = Rule(
    id="translation-missing",
    severity="error",
    sentence="Every item exists in every language of the site, unless `only` says why not.",
    wrong="news/2023-03-30-klub-pirot/index.sr.md alone",
    right="news/2023-03-30-klub-pirot/index.sr.md and index.en.md",
    find=_find,
)
