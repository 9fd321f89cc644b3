"""Rule ``duplicate-slug``: no two pages stand at the same address."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.content.models import Article, Page
from newsroom.content.typed import line_of
from newsroom.core.messages import Sentence, say
from newsroom.core.problems import Problem


def _find(reading: Reading) -> Iterator[Problem]:
    content = reading.content
    taken: dict[str, str] = dict(_listings(reading))
    # The older article keeps its address, which others may have linked to.
    items: tuple[Page | Article, ...] = (*content.pages, *reversed(content.articles))
    for item in items:
        address = content.address(item)
        other = taken.setdefault(address, item.document.path)
        if other != item.document.path:
            message = say("its address `{address}` is taken by {other}", address=address, other=other)
            path, line = item.document.path, line_of(item.document, ("slug",))
            yield Problem(
                "duplicate-slug", path, line, message, say("write another `slug` here"), mark=item.keys.slug or ""
            )
        elif isinstance(item, Article) and not item.slug:
            message = say("the folder name `{folder}` gives no address", folder=item.bundle)
            fix = say("add the line `slug: moja-vest`, in words that fit")
            yield Problem("duplicate-slug", item.document.path, 1, message, fix)


def _listings(reading: Reading) -> Iterator[tuple[str, Sentence]]:
    """Give the addresses of generated listings, which no article may take."""
    content = reading.content
    for locale in reading.settings.locales:
        news = content.news_address(locale)
        for category in reading.settings.categories:
            yield f"{news}{category.slug(locale)}/", say("the listing of the category `{id}`", id=category.id)
        for article in content.listed(locale):
            year = article.keys.date.year
            yield f"{news}{year}/", say("the listing of the year {year}", year=year)
        for number in range(2, len(content.bundles) // reading.settings.page_size + 2):
            yield f"{news}{number}/", say("page {number} of the news", number=number)


RULE = Rule(
    id="duplicate-slug",
    severity="error",
    sentence="No two pages have the same address.",
    wrong={"index.sr.md": "---\nslug: dogadjaji\n---\n"},  # the address of the category “Događaji”
    right={"index.sr.md": "---\nslug: radionica-o-kompostu\n---\n"},
    find=_find,
    whole=True,
)
