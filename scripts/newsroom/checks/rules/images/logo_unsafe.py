"""Rule ``logo-unsafe``: a partner's logo is there, and an SVG holds nothing but a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.models import Page
from newsroom.content.schema import PartnerKeys
from newsroom.content.typed import line_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown
from newsroom.images.decode import PhotoError, measure
from newsroom.images.svg.check import refusal


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        page = context.content.page(context.settings.default, source.name)
        if page and isinstance(page.keys, PartnerKeys) and page.keys.logo:
            yield from _of_logo(context, page, page.keys.logo)


def _of_logo(context: CheckContext, page: Page, logo: str) -> Iterator[Problem]:
    path = PurePosixPath(page.text_file.path).with_name(logo).as_posix()
    file = context.root / path
    if not file.is_file() or file.is_symlink():
        line = line_of(page.text_file, ("logo",))
        fix = msg("copy it beside the page, or correct its name")
        message = msg("the logo `{logo}` is not there", logo=shown(logo))
        yield Problem("logo-unsafe", page.text_file.path, line, message, fix)
        return
    # A script in an SVG runs when somebody opens the file's own address, on the site's own origin.
    if file.suffix.lower() == ".svg":
        if refused := refusal(file.read_bytes()):
            yield Problem("logo-unsafe", path, 1, *refused)
        return
    try:
        measure(file)
    except PhotoError as error:
        yield Problem("logo-unsafe", path, 1, error.wrong, error.remedy)


_LOGO = "---\nlogo: logo.svg\n---\n"
_PAGE = "docs/sr/partners/fond.md"
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>\n'

RULE = Rule(
    id="logo-unsafe",
    severity="error",
    sentence="A partner's logo lies beside its page; an SVG holds no script, no animation and nothing from elsewhere.",
    wrong={_PAGE: _LOGO, "docs/sr/partners/logo.svg": _SVG.format("<script>alert(1)</script>")},
    right={_PAGE: _LOGO, "docs/sr/partners/logo.svg": _SVG.format('<circle cx="4" cy="4" r="4"/>')},
    find=_find,
)
