"""Rule ``duplicate-slug``: no two pages stand at the same address."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.addresses import Address, addresses
from newsroom.content.models import Article
from newsroom.content.typed import line_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    taken: dict[str, Address] = {}
    for one in addresses(context.content):
        other = taken.setdefault(one.address, one)
        if other is not one:
            yield _problem(one, other)
        elif isinstance(one.item, Article) and not one.item.slug:
            message = msg("the folder name `{folder}` gives no address", folder=one.item.bundle)
            fix = msg("add the line `slug: moja-vest`, in words that fit")
            yield Problem("duplicate-slug", one.item.text_file.path, 1, message, fix)


def _problem(one: Address, other: Address) -> Problem:
    message = msg("its address `{address}` is taken by {other}", address=one.address, other=other.name)
    if one.item is None:  # a page of a listing with as many pages as a year has; categories that clash are refused
        return Problem("duplicate-slug", "mkdocs.yml", 1, message, msg("raise `page_size`"))
    path, line = one.item.text_file.path, line_of(one.item.text_file, ("slug",))
    fix = msg("write another `slug` here")
    return Problem("duplicate-slug", path, line, message, fix, mark=one.item.keys.slug or "")


RULE = Rule(
    id="duplicate-slug",
    severity="error",
    sentence="No two pages have the same address.",
    wrong={"index.sr.md": "---\nslug: dogadjaji\n---\n"},  # the address of the category “Događaji”
    right={"index.sr.md": "---\nslug: radionica-o-kompostu\n---\n"},
    find=_find,
    whole=True,
)
