"""Rule ``menu-entry``: every entry of the menu leads to a page, and no page is in it twice."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.links import scheme_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for entry in context.settings.menu.lines or ():
        path, line = entry.path, entry.line
        if scheme_of(path) or path.startswith(("/", "#")):
            continue
        if not _exists(context, path):
            file = f"{context.settings.docs_dir}/{context.settings.default}/{path}"
            message = msg("the menu leads to `{path}`, and there is no file `{file}`", path=path, file=file)
            fix = msg("correct the line, remove it, or write the page")
            yield Problem("menu-entry", "mkdocs.yml", line, message, fix, mark=path)
        elif seen.setdefault(path, line) != line:
            message = msg("`{path}` is in the menu already, in line {line}", path=path, line=seen[path])
            yield Problem("menu-entry", "mkdocs.yml", line, message, msg("remove one of the two"), "warning", mark=path)


def _exists(context: CheckContext, path: str) -> bool:
    """Return whether a language has the page; what another one lacks, rule translation-missing tells."""
    if any(source.name == path for source in context.sources if source.kind != "article"):
        return True
    docs = context.root / context.settings.docs_dir
    return any((docs / folder / path).is_file() for folder in ("", *context.settings.locales))


RULE = Rule(
    id="menu-entry",
    severity="error",
    sentence="Every entry of the menu in `mkdocs.yml` leads to a page; one that is there twice is a warning.",
    wrong={"mkdocs.yml": "nav: [index.md, news/index.md, abuot.md]\n"},
    right={"mkdocs.yml": "nav: [index.md, news/index.md, about.md]\n"},
    find=_find,
    whole=True,
)
