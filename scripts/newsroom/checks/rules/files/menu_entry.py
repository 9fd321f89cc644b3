"""Rule ``menu-entry``: every entry of the menu leads to a page, and no page is in it twice."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.links import scheme_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for entry in context.settings.menu.lines or ():
        path, line = entry.path, entry.line
        if leads_nowhere(context, path):
            file = f"{context.settings.docs_dir}/{context.settings.default}/{path}"
            message = msg("the menu leads to `{path}`, and there is no file `{file}`", path=path, file=file)
            fix = msg("correct the line, remove it, or write the page")
            if near := near_page(context, path):
                fix = msg("did you mean `{near}`?", near=near)
            yield Problem("menu-entry", "mkdocs.yml", line, message, fix, mark=path)
        elif path in seen and not _is_address(path):
            message = msg("`{path}` is in the menu already, in line {line}", path=path, line=seen[path])
            yield Problem("menu-entry", "mkdocs.yml", line, message, msg("remove one of the two"), "warning", mark=path)
        seen.setdefault(path, line)


def _is_address(path: str) -> bool:
    return bool(scheme_of(path)) or path.startswith(("/", "#"))


def leads_nowhere(context: CheckContext, path: str) -> bool:
    """Return whether an entry names a file that no language has; of what one language lacks, another rule tells."""
    if _is_address(path) or path in _pages(context):
        return False
    docs = context.root / context.settings.docs_dir
    return not any((docs / folder / path).is_file() for folder in ("", *context.settings.locales))


def near_page(context: CheckContext, path: str) -> str | None:
    """Return the page that an entry which leads nowhere is probably meant to lead to."""
    return next(iter(difflib.get_close_matches(path, _pages(context), n=1, cutoff=0.8)), None)


def _pages(context: CheckContext) -> list[str]:
    return [source.name for source in context.sources if source.kind != "article"]


RULE = Rule(
    id="menu-entry",
    severity="error",
    sentence="Every entry of the menu in `mkdocs.yml` leads to a page; one that is there twice is a warning.",
    wrong={"mkdocs.yml": "nav: [index.md, news/index.md, abuot.md]\n"},
    right={"mkdocs.yml": "nav: [index.md, news/index.md, about.md]\n"},
    find=_find,
    whole=True,
)
