"""Files: everything that is published is asked for by something, and the whole is not too large."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.audit.links import css_urls
from newsroom.audit.site import BuiltSite, Page
from newsroom.core.messages import msg
from newsroom.core.problems import Problem

_BY_NAME = frozenset(("404.html", "index.html", "sitemap.xml", "robots.txt", "CNAME", ".nojekyll", "favicon.ico"))
"""What browsers, search engines and GitHub ask for by its name."""
_WARN, _FAIL = 700_000_000, 950_000_000
"""Bytes of a site: GitHub Pages takes 1 GB."""
_PAGE = 400_000
"""Bytes of a page with its styles and scripts, before they are compressed."""
_ASSETS = (".css", ".js")


def stray_files(site: BuiltSite) -> Iterator[Problem]:
    """Yield every file that no page, style sheet or search engine asks for, and every link among the files."""
    asked = set(_BY_NAME)
    for page in site.pages.values():
        urls = [*(reference.url for reference in page.references), *(url for _, url in page.alternates), *_shared(page)]
        asked.update(found[0] for url in urls if (found := site.resolve(page.name, url)))
    asked.update(found[0] for name, url in css_urls(site) if (found := site.resolve(name, url)))
    for name in site.sizes:
        if (site.folder / name).is_symlink():
            yield Problem("stray-file", name, 1, msg("this is a link, and no file"), msg("publish the file itself"))
        elif name not in asked:
            message, fix = msg("nothing on the site asks for this file"), msg("take it out, or link to it")
            yield Problem("stray-file", name, 1, message, fix, "warning")


def _shared(page: Page) -> Iterator[str]:
    """Yield the pictures that social networks ask for."""
    for part in page.source.split('property="og:image" content="')[1:]:
        yield part.partition('"')[0]


def too_large(site: BuiltSite) -> Iterator[Problem]:
    """Yield what is larger than its readers' phones or GitHub Pages can take."""
    total = sum(site.sizes.values())
    if total > _WARN:
        message = msg("the site has {size} MB, and GitHub Pages takes 1,000", size=total // 1_000_000)
        fix = msg("take out large files, or publish photos in fewer widths")
        yield Problem("too-large", "index.html", 1, message, fix, "error" if total > _FAIL else "warning")
    for page in site.pages.values():
        names = {found[0] for one in page.references if one.loads and (found := site.resolve(page.name, one.url))}
        size = site.sizes[page.name] + sum(site.sizes.get(name, 0) for name in names if name.endswith(_ASSETS))
        if size > _PAGE:
            message = msg(
                "the page has {size} kB with its styles and scripts, over {most}", size=size // 1000, most=_PAGE // 1000
            )
            yield Problem("too-large", page.name, 1, message, msg("divide it, or shorten it"), "warning")


def notices_missing(site: BuiltSite) -> Iterator[Problem]:
    """Yield the pages that lack the funding notice which the home page has."""
    home = site.pages.get("index.html")
    for page in site.pages.values() if home and home.notices else ():
        if not page.notices and page.name != "404.html":
            message = msg("the page does not say who funds the project, as the home page does")
            fix = msg("write `funding_notice` on the home page of this language")
            yield Problem("notice-missing", page.name, 1, message, fix)
