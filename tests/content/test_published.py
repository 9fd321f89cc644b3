"""Which files below ``docs/`` are published, and which are refused, by their names."""

from __future__ import annotations

import pytest
from newsroom.content.published import awkward, is_draft, is_published, is_readable, is_unlisted, refusal
from newsroom.settings.menu import Menu
from readings import settings_of

SETTINGS = settings_of(("sr", "en"))
PATTERNS = Menu(excluded="*.yml\n!.well-known/\n/sr/tajna.md\n", drafts="uskoro.md\n", unlisted="privacy.md\n")


@pytest.mark.parametrize(
    "name",
    [
        "sr/about.md",
        "sr/partners/asb.md",
        "assets/Logo veliki.SVG",
        "assets/photo.jpeg",
        "sr/files/Javni poziv (2023).pdf",
        "en/files/prijava.docx",
        "assets/brand.css",
        "assets/text.woff2",
        "assets/images/favicon.png",
        "robots.txt",
        "CNAME",
        "files/podaci.csv",
        "files/spisak.xlsx",
    ],
)
def test_what_readers_can_use_is_published(name: str) -> None:
    assert refusal(SETTINGS, name) is None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("sr/evil.markdown", "a text that ends in `.markdown`"),
        ("sr/evil.mkd", "a text that ends in `.mkd`"),
        ("sr/evil.MD", "a text that ends in `.MD`"),
        ("evil.md", "this text lies in no language's folder"),
        ("sr.md", "this text lies in no language's folder"),
        ("assets/NOTES.md", "this text lies in no language's folder"),
        ("sr/evil.html", "a file that ends in `.html`"),
        ("sr/evil.HTM", "a file that ends in `.HTM`"),
        ("a.php", "a file that ends in `.php`"),
        ("assets/a.js", "a file that ends in `.js`"),
        ("assets/a.mjs", "a file that ends in `.mjs`"),
        ("assets/a.xml", "a file that ends in `.xml`"),
        ("assets/a.svgz", "a file that ends in `.svgz`"),
        ("assets/macro.docm", "a file that ends in `.docm`"),
        ("notes.yml", "a file that ends in `.yml`"),
        ("sr/Makefile", "a file that ends in `Makefile`"),
        ("sr/CNAME", "a file that ends in `CNAME`"),
        ("index.html", "the site makes its own `index.html`"),
        ("404.html", "the site makes its own `404.html`"),
        ("sitemap.xml", "the site makes its own `sitemap.xml`"),
        ("sr/about.md~", "this is a temporary file or a backup"),
        ("sr/about.md.BAK", "this is a temporary file or a backup"),
        ("sr/~$dok.docx", "this is a temporary file or a backup"),
        ("assets/Thumbs.db", "this is a temporary file or a backup"),
        ("assets/film.MP4", "films and sound recordings"),
        ("assets/photo.heic", "browsers do not show `.heic`"),
        ("assets/javascripts/gallery.css", "in this folder the theme has its own files"),
        ("assets/stylesheets/tokens.css", "in this folder the theme has its own files"),
        ("de/x.md", "`de` looks like a language"),
        ("pt-BR/x.pdf", "`pt-BR` looks like a language"),
        ("sr/two\nlines.md", "its name holds characters that cannot be shown"),
        ("sr/a\udcff.pdf", "its name holds characters that cannot be shown"),
        ("sr/fdp.\u202egpj.pdf", "its name holds characters that cannot be shown"),
    ],
)
def test_everything_else_is_refused(name: str, told: str) -> None:
    refused = refusal(SETTINGS, name)
    assert refused and refused[0].startswith(told)


@pytest.mark.parametrize(
    ("name", "awkward_name"),
    [
        ("izveštaj.pdf", False),
        ("con.md", True),
        ("NUL", True),
        ("Com1.pdf", True),
        ("console.md", False),
        ("com10.md", False),
        ("a:b.pdf", True),
        ("kraj .", True),
        ("a" * 97 + ".md", False),
        ("a" * 98 + ".md", True),
    ],
)
def test_names_that_not_every_system_takes(name: str, awkward_name: bool) -> None:
    assert bool(awkward(name)) is awkward_name


def test_letters_of_every_language_can_be_read() -> None:
    assert all(map(is_readable, ("šđčćž.pdf", "извештај.pdf", "Screenshot 10.30\u202fPM.png", "a\u00a0b")))


def test_patterns_are_read_as_mkdocs_reads_them() -> None:
    settings = SETTINGS.model_copy(update={"menu": PATTERNS})
    assert is_published(settings, "sr/about.md") and is_published(SETTINGS, "notes.yml")
    left_out = ("notes.yml", "sr/.trash/x.md", ".git/config", "templates/x.html", "sr/tajna.md")
    assert not any(is_published(settings, name) for name in left_out)
    assert is_published(settings, ".well-known/security.txt") and is_published(settings, "en/tajna.md")
    assert is_draft(settings, "en/uskoro.md") and not is_draft(settings, "en/about.md")
    assert is_unlisted(settings, "sr/privacy.md") and not is_unlisted(SETTINGS, "sr/privacy.md")
