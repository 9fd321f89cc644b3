"""Readings: one item in two languages as the rules see it, made from texts instead of files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newsroom.checks.context import CheckContext
from newsroom.checks.rule import Rule
from newsroom.content.files import Source, TextFile
from newsroom.content.frontmatter.reader import read
from newsroom.content.schema import TEXT_KEYS
from newsroom.content.site import Site
from newsroom.core.problems import Problem
from newsroom.settings.model import Edition, Settings

_LANGS = {"sr": "sr-Latn"}
_FORMATS = {"sr": "sr_Latn", "en": "en_GB", "de": "de_DE"}


def _edition(name: str) -> Edition:
    lang, formats = _LANGS.get(name, name), _FORMATS.get(name, name)
    return Edition(locale=name, lang=lang, formats=formats, name=name, prefix="")


def settings_of(locales: Iterable[str]) -> Settings:
    """Make settings for some languages, the first being the default."""
    return Settings(editions=tuple(map(_edition, locales)))


def reading_of(**texts: str | bytes) -> CheckContext:
    """Read one article from the texts of its languages; one that does not begin with ``---`` has no keys."""
    text_files = {}
    for locale, text in texts.items():
        raw = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
        path = f"news/2024-05-14-x/index.{locale}.md"
        front, problems = read(
            raw if raw.removeprefix(b"\xef\xbb\xbf").startswith(b"---\n") else b"---\ntags: [x]\n---\n" + raw,
            path,
            TEXT_KEYS,
        )
        text_files[locale] = TextFile(path, locale, front, tuple(problems))
    settings = settings_of(texts if "sr" not in texts else dict.fromkeys(("sr", "en", *texts)))
    source = Source("article", "2024-05-14-x", "news/2024-05-14-x", text_files)
    return CheckContext(Path("/nowhere"), settings, (source,), {}, Site(settings, (), ()))


def told(rule: Rule, **texts: str | bytes) -> list[Problem]:
    """Return what one rule says of an article, in order."""
    return sorted(rule.find(reading_of(**texts)), key=lambda problem: (problem.path, problem.line))


def marks(rule: Rule, **texts: str | bytes) -> list[str]:
    """Return only the words meant."""
    return [problem.mark for problem in told(rule, **texts)]


def keys(**values: str) -> str:
    """Write front matter with these keys, and a word below it."""
    return "".join(["---\n", *(f"{name}: {value}\n" for name, value in values.items()), "---\n\nx\n"])
