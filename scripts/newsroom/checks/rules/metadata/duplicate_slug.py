"""Rule ``duplicate-slug``: no two pages stand at the same address."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.models import Article, Page
from newsroom.content.typed import line_of
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    content = context.content
    taken: dict[str, str] = dict(_listings(context))
    # The older article keeps its address, which others may have linked to.
    items: tuple[Page | Article, ...] = (*content.pages, *reversed(content.articles))
    for item in items:
        address = content.address(item)
        other = taken.setdefault(address, item.text_file.path)
        if other != item.text_file.path:
            message = msg("its address `{address}` is taken by {other}", address=address, other=other)
            path, line = item.text_file.path, line_of(item.text_file, ("slug",))
            yield Problem(
                "duplicate-slug", path, line, message, msg("write another `slug` here"), mark=item.keys.slug or ""
            )
        elif isinstance(item, Article) and not item.slug:
            message = msg("the folder name `{folder}` gives no address", folder=item.bundle)
            fix = msg("add the line `slug: moja-vest`, in words that fit")
            yield Problem("duplicate-slug", item.text_file.path, 1, message, fix)


def _listings(context: CheckContext) -> Iterator[tuple[str, Message]]:
    """Return the addresses of generated listings, which no article may take."""
    content = context.content
    for locale in context.settings.locales:
        news = content.news_address(locale)
        for category in context.settings.categories:
            yield f"{news}{category.slug(locale)}/", msg("the listing of the category `{id}`", id=category.id)
        for article in content.listed(locale):
            year = article.keys.date.year
            yield f"{news}{year}/", msg("the listing of the year {year}", year=year)
        for number in range(2, len(content.bundles) // context.settings.page_size + 2):
            yield f"{news}{number}/", msg("page {number} of the news", number=number)


RULE = Rule(
    id="duplicate-slug",
    severity="error",
    sentence="No two pages have the same address.",
    wrong={"index.sr.md": "---\nslug: dogadjaji\n---\n"},  # the address of the category “Događaji”
    right={"index.sr.md": "---\nslug: radionica-o-kompostu\n---\n"},
    find=_find,
    whole=True,
)
