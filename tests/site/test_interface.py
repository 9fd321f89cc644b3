"""Language files: every word that the templates say exists in every language, and reaches the page."""

from __future__ import annotations

import re
from functools import cache

import pytest
import yaml
from folders import ROOT
from newsroom.languages.interface import FILE, interface, interface_text
from newsroom.languages.registry import FOLDER, with_file
from site_reader import Site

OVERRIDES = ROOT / "overrides"
LANGUAGES = with_file(FILE)
_ASKED = re.compile(r"\bt\(\s*([\"'])(?P<key>[a-z0-9_.]+)\1\s*(?P<rest>[~),])")
_ROLES = ("lead", "implementing", "funder", "supporter", "expert")


@cache
def _words(language: str) -> dict[str, str]:
    """Read a language's interface file, in which no key stands twice."""
    source = (FOLDER / language / FILE).read_text(encoding="utf-8")
    keys = re.findall(r"^([a-z0-9_.]+):", source, re.MULTILINE)
    assert len(keys) == len(set(keys)), f"{language}: a key twice"
    words = yaml.safe_load(source)
    assert list(words) == keys
    return dict(words)


def _asked() -> set[str]:
    """Return every key that a template asks for; one that is put together stands for all that it can be."""
    keys = set()
    for path in OVERRIDES.rglob("*.html"):
        for match in _ASKED.finditer(path.read_text(encoding="utf-8")):
            if match["rest"] == "~":
                assert match["key"] in ("role.", "article."), f"{path.name}: {match[0]}"
                ends = _ROLES if match["key"] == "role." else ("newer", "older")
                keys |= {match["key"] + end for end in ends}
            else:
                keys.add(match["key"])
    return keys


def test_there_is_a_file_for_every_language_in_use() -> None:
    """Serbian, English and German can speak."""
    assert {"sr", "en", "de"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words(language: str) -> None:
    """No language lacks a key that another has."""
    assert set(_words(language)) == set(_words("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_says_something(language: str) -> None:
    """Every key has a text, which is not the key itself."""
    assert {key for key, text in _words(language).items() if not text.strip() or text == key} == set()


def test_every_word_that_a_template_asks_for_is_there() -> None:
    """Every key in a template is in the language files."""
    asked = _asked()
    assert len(asked) > 20
    assert asked - set(_words("en")) == set()


@pytest.mark.parametrize("tag", ["sr-Latn", "en", "de", "fr", "xx"])
def test_every_page_has_words(tag: str) -> None:
    """A language without a file speaks English; the page's language is the site's own tag nevertheless."""
    asked = interface(tag)
    known = _words(tag[:2] if tag[:2] in LANGUAGES else "en")
    assert {key: asked[key] for key in known} == known
    assert (asked["language"], asked["direction"]) == (tag, "ltr")
    assert interface_text("no.such.key", tag) == "no.such.key"


def test_a_language_is_written_from_its_own_side() -> None:
    """Arabic goes from right to left, whether or not its words are known."""
    assert interface("ar")["direction"] == "rtl"


def test_words_are_translated() -> None:
    """Hardly a word is the same in two languages; what is, is a loan or a name."""
    for language in set(LANGUAGES) - {"en"}:
        same = {key for key, text in _words(language).items() if text == _words("en")[key] and len(text) > 4}
        assert same == set(), language


def test_serbian_is_written_in_latin() -> None:
    """The Serbian of the default edition has no Cyrillic letter."""
    assert not re.search(r"[\u0400-\u04ff]", "".join(_words("sr").values()))


def test_no_key_is_shown_to_readers(site: Site) -> None:
    """No page shows a key in place of its word, nor a piece of a template."""
    keys = {key for key in _words("en") if "." in key}
    for address, page in site.pages.items():
        shown = [page.text, *(value for part in page.root.iter() if (value := part.get("aria-label")))]
        assert not keys & set(" ".join(shown).split()), address
        assert not re.search(r"\{\{|\}\}|\{%|%\}", " ".join(shown)), address
        assert "None" not in page.text.split(), address
