"""Links: every address on a page leads to something that is there, to the place in it that is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.audit.site import BuiltSite, Page
from newsroom.core.messages import msg
from newsroom.core.problems import Problem

RULE = "dead-link"
_CSS_URL = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")


def dead_links(site: BuiltSite) -> Iterator[Problem]:
    """Yield every reference of a page or a style sheet that leads nowhere."""
    for page in site.pages.values():
        for url in dict.fromkeys(reference.url for reference in page.references):
            yield from _of_url(site, page, url)
    for name, url in css_urls(site):
        found = site.resolve(name, url)
        if found and not url.startswith("data:") and found[0] not in site.sizes:
            message, fix = (
                msg("the style sheet asks for `{url}`, which is not there", url=url),
                msg("correct the address"),
            )
            yield Problem(RULE, name, 1, message, fix)


def _of_url(site: BuiltSite, page: Page, url: str) -> Iterator[Problem]:
    found = site.resolve(page.name, url)
    if found is None:
        return
    name, place = found
    line = page.line_of(url)
    if name not in site.sizes:
        message = msg("the link leads to `{url}`, and nothing is there", url=url)
        yield Problem(RULE, page.name, line, message, msg("correct the address in the text it comes from"), mark=url)
    elif place and name in site.pages and place not in site.pages[name].ids:
        message = msg(
            "the link leads to the place `{place}` on `{page}`, which has none of that name", place=place, page=name
        )
        # A warning, as in the check of the texts: the reader still comes to the right page.
        yield Problem(RULE, page.name, line, message, msg("correct what stands behind the `#`"), "warning", url)


def css_urls(site: BuiltSite) -> Iterator[tuple[str, str]]:
    """Yield every address that a style sheet asks for, with the sheet's name."""
    for name in site.sizes:
        if name.endswith(".css"):
            for match in _CSS_URL.finditer((site.folder / name).read_text("utf-8", "replace")):
                yield name, (match[1] or match[2]).strip()
