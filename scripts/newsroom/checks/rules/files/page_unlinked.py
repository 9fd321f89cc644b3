"""Rule ``page-unlinked``: the menu or a text leads to every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from newsroom.checks.rule import CheckContext, Rule
from newsroom.checks.rules.files.menu_entry import leads_nowhere, near_page
from newsroom.content.links import resolve
from newsroom.content.published import is_draft, is_unlisted
from newsroom.core.messages import msg
from newsroom.core.problems import Problem

_LINK = re.compile(r"[^\s()<>\[\]\"']+\.md\b")


def _find(context: CheckContext) -> Iterator[Problem]:
    settings = context.settings
    if settings.menu.lines is None:
        return
    entries = [_within_locale(entry.path, settings.locales) for entry in settings.menu.lines]
    # A slip of the pen is told in the menu.
    meant = {near_page(context, path) for path in entries if leads_nowhere(context, path)}
    listed = {"index.md", *entries, *meant}
    linked: set[str] | None = None
    for source in context.sources:
        text_file = next(iter(source.text_files.values()), None)
        # A partner's page is reached from the list of the partners.
        if source.kind != "page" or source.name in listed or not text_file or not source.readable:
            continue
        paths = [source.path(locale) for locale in settings.locales]
        names = [path.removeprefix(f"{settings.docs_dir}/") for path in paths]
        if any(is_unlisted(settings, name) or is_draft(settings, name) for name in names):
            continue
        linked = set(_linked(context)) if linked is None else linked
        if not linked.intersection(paths):
            message = msg("neither the menu nor a text leads to this page, only the foot of every page")
            fix = msg("add `{name}` to `nav` in `mkdocs.yml`, or to `not_in_nav` where that is meant", name=source.name)
            yield Problem("page-unlinked", text_file.path, 1, message, fix)


def _within_locale(path: str, locales: tuple[str, ...]) -> str:
    """Return an entry as most write it, without the folder of a language: ``sr/about.md`` → ``about.md``."""
    folder, _, name = path.partition("/")
    return name if folder in locales else path


def _linked(context: CheckContext) -> Iterator[str]:
    """Return the paths of the files that a text leads to, another than itself."""
    for source in context.sources:
        for text_file in source.text_files.values():
            # Only texts are asked for, so that the text need not be parsed.
            for link in _LINK.findall(text_file.front.body if text_file.front else ""):
                file = resolve(unquote(link), text_file.path)
                if file and file != text_file.path:
                    yield file


RULE = Rule(
    id="page-unlinked",
    severity="warning",
    sentence="The menu or a text leads to every page, unless `not_in_nav` says that it is meant to be so.",
    wrong={"mkdocs.yml": "nav: [index.md, news/index.md]\n"},
    right={"mkdocs.yml": "nav: [index.md, news/index.md]\nnot_in_nav: |\n  about.md\n"},
    find=_find,
    whole=True,
)
