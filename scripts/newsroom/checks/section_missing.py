"""Rule ``section-missing``: in every language, a home page and a page that lists the news."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.problems import Problem


def _find(reading: Reading) -> Iterator[Problem]:
    for locale in reading.settings.locales:
        folder = f"{reading.settings.docs_dir}/{locale}"
        pages = [source for source in reading.sources if source.kind == "page" and locale in source.documents]
        if not any(source.name == "index.md" for source in pages):
            message = f"the home page in `{locale}` is missing"
            yield Problem("section-missing", f"{folder}/index.md", 1, message, f"write `{folder}/index.md`")
        typed = [reading.typed.get((source.name, locale)) for source in pages]
        # A page that cannot be read may be the one; its own problem says so already.
        clear = all(found and found.keys for found in typed)
        if clear and not reading.content.listing_page(locale, "news"):
            message = f"no page in `{locale}` lists the news"
            yield Problem("section-missing", folder, 1, message, "add `listing: news` to the page that should")


RULE = Rule(
    id="section-missing",
    severity="error",
    sentence="Every language has a home page and one page that lists the news.",
    wrong="docs/en/ without index.md",
    right="docs/en/index.md and docs/en/news/index.md with `listing: news`",
    find=_find,
)
