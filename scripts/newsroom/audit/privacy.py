"""Privacy: nothing is asked of another host, nothing runs that is not the site's own, no picture tells of people."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsroom.audit.links import css_urls
from newsroom.audit.site import BuiltSite
from newsroom.core.messages import msg
from newsroom.core.problems import Problem
from newsroom.images.decode import PhotoError
from newsroom.images.exif import describe, traces
from newsroom.images.svg.check import refusal

_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".tif", ".tiff", ".heic")
_OWN_FOLDER = "assets/javascripts/"
_LEAVE_OUT = msg("leave it out, or publish it with the site")


def foreign_requests(site: BuiltSite) -> Iterator[Problem]:
    """Yield everything that a reader's browser would ask another host for."""
    for page in site.pages.values():
        for reference in page.references:
            if reference.loads and _is_foreign(site, page.name, reference.url):
                message = msg("readers' browsers would ask another host for `{url}`", url=reference.url)
                line = page.line_of(reference.url)
                yield Problem("foreign-request", page.name, line, message, _LEAVE_OUT, mark=reference.url)
        if page.refreshes:
            message = msg("the page sends its readers on by itself")
            yield Problem("foreign-request", page.name, 1, message, msg("write a link instead"))
    for name, url in css_urls(site):
        if _is_foreign(site, name, url):
            message = msg("readers' browsers would ask another host for `{url}`", url=url)
            yield Problem("foreign-request", name, 1, message, _LEAVE_OUT)


def _is_foreign(site: BuiltSite, name: str, url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme not in ("data", "mailto", "tel") and site.resolve(name, url) is None


def unknown_scripts(site: BuiltSite) -> Iterator[Problem]:
    """Yield everything that runs and is no script of the theme."""
    for page in site.pages.values():
        for script in page.scripts:
            found = site.resolve(page.name, script.source) if script.source else None
            if found is None or not found[0].startswith(_OWN_FOLDER) or script.words:
                told = script.source or script.words
                message = msg("this runs in readers' browsers: `{words}`", words=told[:120])
                fix = msg("only scripts of the theme, in files of their own, may run")
                yield Problem("script-unknown", page.name, page.line_of(told[:20]), message, fix)
        for style in page.styles:
            message = msg("a style stands in the page: `{words}`", words=style[:120])
            yield Problem(
                "script-unknown", page.name, page.line_of(style), message, msg("use a class of the style sheets")
            )


def policies_missing(site: BuiltSite) -> Iterator[Problem]:
    """Yield the pages whose policy does not keep browsers from loading and running what is not the site's own."""
    for page in site.pages.values():
        if "default-src 'none'" not in page.policy or "unsafe-" in page.policy:
            message = msg("the page has no content security policy, or one that lets too much in")
            yield Problem("policy-missing", page.name, 1, message, msg("include `partials/policy.html` in its head"))


def metadata_left(site: BuiltSite) -> Iterator[Problem]:
    """Yield every picture that holds more than a picture, and every drawing that holds more than a drawing."""
    for name in site.sizes:
        path, ending = site.folder / name, name[name.rfind(".") :].lower()
        if ending in _PICTURES:
            try:
                found = traces(path)
            except PhotoError as error:
                yield Problem("metadata-left", name, 1, error.wrong, error.remedy)
                continue
            if found:
                message = msg("the picture holds more than a picture: {what}", what=describe(found))
                yield Problem("metadata-left", name, 1, message, msg("publish it as a photo of an item"))
        elif ending == ".svg" and (refused := refusal(path.read_bytes())):
            yield Problem("metadata-left", name, 1, *refused)
