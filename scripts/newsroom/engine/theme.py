"""The theme: which of Material's files are published, and what our own templates get beside their views."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from newsroom.languages.formatting import date_text
from newsroom.languages.interface import interface_text
from newsroom.settings.model import Edition

_FAVICON = "assets/images/favicon.png"
"""Material's own."""


def choose_static_templates(config: MkDocsConfig, *, first: bool) -> None:
    """Leave the sitemap to `outputs.sitemap`, and have the 404 page made once, in the *first* pass."""
    config.theme.static_templates -= {"sitemap.xml", "404.html"}
    if first:
        config.theme.static_templates |= {"404.html"}


def leave_out_theme_files(config: MkDocsConfig, files: Files) -> None:
    """Drop what the theme would copy and no page needs: Material's scripts (``adr/0004``), and what nobody chose."""
    unlinked = ["assets/javascripts/"]
    if not config.theme.get("palette"):
        unlinked.append("assets/stylesheets/palette.")
    if config.theme.get("favicon") != _FAVICON:
        unlinked.append(_FAVICON)
    for file in list(files):
        if _is_unneeded(file, tuple(unlinked)):
            files.remove(file)


def _is_unneeded(file: File, unlinked: tuple[str, ...]) -> bool:
    """Return whether it is a file of Material that nothing links, a source map or the sitemap's template."""
    if "/material/templates" in (file.src_dir or "") and file.src_uri.startswith(unlinked):
        return True
    return file.src_uri == "sitemap.xml" or file.src_uri.endswith((".css.map", ".js.map"))


def set_up_templates(env: Environment, config: MkDocsConfig, edition: Edition) -> None:
    """Lend templates the edition's texts and dates, and escape every value in our own.

    Material's templates are written for an environment that does not escape.
    """
    own = _own_templates(Path(config.theme.custom_dir or "overrides"))
    env.autoescape = lambda name: name in own
    env.filters["long_date"] = lambda day: date_text(day, edition.formats)
    env.globals["t"] = lambda key, lang=edition.lang: interface_text(key, lang)


def _own_templates(folder: Path) -> frozenset[str]:
    """Name every template below *folder*, as Jinja does: ``partials/card.html``."""
    return frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
