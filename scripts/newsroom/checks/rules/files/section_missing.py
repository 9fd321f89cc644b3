"""Rule ``section-missing``: in every language, a home page and a page that lists the news."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    # What one language lacks, rule translation-missing tells; here is what all of them lack.
    settings = context.settings
    if not (context.root / settings.news_dir).is_dir():
        message = msg("there is no folder `{folder}`, in which the news should be", folder=settings.news_dir)
        yield Problem("section-missing", "mkdocs.yml", 1, message, msg("make it, or correct `news_dir`"), "warning")
    folder = f"{settings.docs_dir}/{settings.default}"
    pages = [source for source in context.sources if source.kind == "page"]
    if not any(source.name == "index.md" for source in pages):
        files = ", ".join(f"`{settings.docs_dir}/{locale}/index.md`" for locale in settings.locales)
        message, fix = msg("there is no home page"), msg("write these files: {files}", files=files)
        yield Problem("section-missing", f"{folder}/index.md", 1, message, fix)
    fronts = [source.text_files[settings.default].front for source in pages if settings.default in source.text_files]
    # A page that cannot be read may be the one; its own problem says so already.
    if not any(front is None or "listing" in front.data for front in fronts):
        fix = msg(
            "add the line `listing: news` to the page that should, such as `{page}`", page=f"{folder}/news/index.md"
        )
        yield Problem("section-missing", folder, 1, msg("no page lists the news"), fix)


RULE = Rule(
    id="section-missing",
    severity="error",
    sentence="Every language has a home page and one page that lists the news.",
    wrong={"docs/sr/news/index.md": None, "docs/en/news/index.md": None},
    right={"docs/sr/news/index.md": "---\nlisting: news\n---\n"},
    find=_find,
    whole=True,
)
