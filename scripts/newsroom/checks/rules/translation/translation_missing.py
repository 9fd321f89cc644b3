"""Rule ``translation-missing``: every item exists in every language, unless it says why not."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import Source
from newsroom.content.text_names import misnamed_texts
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        yield from _of_source(context, source)


def _of_source(context: CheckContext, source: Source) -> Iterator[Problem]:
    text_files, locales = source.text_files, context.settings.locales
    found = {text.locale for text in misnamed_texts(source, locales)}  # of which rule text-misnamed tells
    if not text_files and not found:
        names = ", ".join(f"`index.{locale}.md`" for locale in locales)
        fix = msg("add {files}, or remove the folder", files=names)
        yield Problem("translation-missing", source.folder, 1, msg("the folder has no text"), fix)
        return
    only, file = _only(source)
    # Of an item that cannot be read, or names a language that there is not, other rules tell.
    unclear = not source.readable or only not in (None, *locales)
    if source.kind == "article" and (unclear or _is_draft(source)):
        return
    for locale in locales:
        path = source.path(locale)
        if only and locale != only and locale in text_files:
            message = msg("the item is meant for `{locale}` only, and yet this file is here", locale=only)
            fix = msg("delete this file, or remove `only` from `{file}`", file=file)
            yield Problem("translation-missing", path, 1, message, fix)
        elif locale not in text_files and locale not in found and only in (None, locale):
            files = ", ".join(f"`{text_file.path}`" for text_file in text_files.values())
            message = msg("the text in `{locale}` is missing; there is {files}", locale=locale, files=files)
            yield Problem("translation-missing", path, 1, message, _remedy(source, path))


def _remedy(source: Source, path: str) -> Message:
    if source.kind != "article":
        return msg("write it as `{path}`", path=path)
    return msg(
        "write it as `{path}`; if it is meant to be in one language, "
        "say `only` with `locale` and `reason` in the other file",
        path=path,
    )


def _only(source: Source) -> tuple[str | None, str]:
    """Return the one language that the item is meant for, as written, and the file that says so."""
    for text_file in source.text_files.values():
        only = text_file.front.data.get("only") if text_file.front and source.kind == "article" else None
        if only is not None:
            locale = only.get("locale") if isinstance(only, dict) else None
            return locale if isinstance(locale, str) else "", text_file.path
    return None, ""


def _is_draft(source: Source) -> bool:
    fronts = [text_file.front for text_file in source.text_files.values() if text_file.front]
    return any(front.data.get("draft") == "true" for front in fronts)


RULE = Rule(
    id="translation-missing",
    severity="error",
    sentence="Every item exists in every language of the site, unless `only` says why not.",
    wrong={"index.en.md": None},
    right={
        "index.sr.md": "---\nonly:\n  locale: sr\n  reason: The call was published in Serbian only.\n---\n",
        "index.en.md": None,
    },
    find=_find,
)
