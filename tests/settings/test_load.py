"""Settings: what mkdocs.yml says of the site, and what is said where it cannot be used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from newsroom.settings.load import read_settings, settings_from
from newsroom.settings.model import Settings, SettingsError

LANGUAGES: list[dict[str, Any]] = [
    {"locale": "en", "name": "English"},
    {"locale": "sr", "name": "Srpski", "default": True},
]
CATEGORIES = [{"id": "call", "sr": "Javni pozivi", "en": "Public calls"}]


def made(**newsroom: Any) -> Settings:
    """Make settings with the given ones of the plugin."""
    return settings_from(LANGUAGES, newsroom, "docs")


def test_the_default_language_comes_first() -> None:
    """Its pages stand at the root; every other language has its folder."""
    settings = made()
    assert settings.locales == ("sr", "en")
    assert settings.default == "sr"
    assert [(edition.prefix, edition.name) for edition in settings.editions] == [("", "Srpski"), ("en/", "English")]


def test_editions() -> None:
    """A language's tag and notation are those given, or follow from its name."""
    settings = made(editions={"sr": {"lang": "sr-Latn", "formats": "sr_Latn"}})
    assert (settings.edition("sr").lang, settings.edition("sr").formats) == ("sr-Latn", "sr_Latn")
    assert (settings.edition("en").lang, settings.edition("en").formats) == ("en", "en")
    assert made(editions={"sr": {"lang": "sr-Latn"}}).edition("sr").formats == "sr_Latn"
    with pytest.raises(KeyError):
        settings.edition("de")


def test_defaults() -> None:
    """What is not given, or given as nothing, has its default."""
    for settings in (made(), made(page_size=None, timezone=None, categories=None)):
        assert (settings.news_dir, settings.page_size, settings.latest, settings.related) == ("news", 10, 3, 3)
        assert (settings.photo_widths, settings.timezone, settings.categories) == ((480, 960, 1600), "UTC", ())


def test_categories() -> None:
    """A category has a name in each language, and an address made from it."""
    (category,) = made(categories=CATEGORIES).categories
    assert category.id == "call"
    assert [category.slug(locale) for locale in ("sr", "en")] == ["javni-pozivi", "public-calls"]


def test_glossary() -> None:
    """A term may be said in one way or in several."""
    (terms,) = made(glossary=[{"sr": ["Kruševac", "kruševački"], "en": "Kruševac"}]).glossary
    assert terms == {"sr": ("Kruševac", "kruševački"), "en": ("Kruševac",)}


@pytest.mark.parametrize(
    ("newsroom", "part"),
    [
        ({"page_size": 0}, "page_size"),
        ({"page_size": 101}, "page_size"),
        ({"page_size": "many"}, "page_size"),
        ({"latest": -1}, "latest"),
        ({"photo_widths": [10]}, "photo_widths"),
        ({"photo_megapixels": 0}, "photo_megapixels"),
        ({"photo_megapixels": 221}, "photo_megapixels"),
        ({"timezone": "Europe/Niš"}, "Europe/Belgrade"),
        ({"timezone": "../etc/passwd"}, "Europe/Belgrade"),
        ({"unknown": 1}, "unknown"),
        ({"categories": [{"id": "call", "sr": "Pozivi"}]}, "has no name in `en`"),
        ({"categories": [{"sr": "Pozivi", "en": "Calls"}]}, "categories.0.id"),
        ({"editions": {"de": {"lang": "de"}}}, "de"),
        ({"glossary": "Pirot"}, "glossary"),
        ({"glossary": ["Pirot"]}, "glossary.0"),
        ({"glossary": [{"sr": 5, "en": "five"}]}, "glossary.0.sr"),
        ({"glossary": [{"sr": "Pirot"}]}, "has one language"),
        ({"glossary": [{"sr": "Pirot", "en": []}]}, "says nothing in `en`"),
        ({"glossary": [{"sr": "Beograd", "de": "Belgrad"}]}, "names a language `de`"),
    ],
)
def test_wrong_settings(newsroom: dict[str, Any], part: str) -> None:
    """One sentence names the file, the setting and what to write."""
    with pytest.raises(SettingsError) as caught:
        made(**newsroom)
    assert str(caught.value).startswith("mkdocs.yml: ")
    assert part in str(caught.value)
    assert "\n" not in str(caught.value)


def test_reading(tmp_path: Path) -> None:
    """Settings are read from mkdocs.yml, whatever tags of MkDocs stand beside them, and nothing is executed."""
    (tmp_path / "mkdocs.yml").write_text(
        "site_url: !ENV [SITE_URL, 'https://example.org/']\n"
        "docs_dir: pages\n"
        "plugins:\n"
        "  - search\n"
        "  - i18n:\n"
        "      languages:\n"
        "        - {locale: de, name: Deutsch, default: true}\n"
        "        - {locale: en, name: English}\n"
        "  - newsroom:\n"
        "      news_dir: beitraege\n"
        "markdown_extensions:\n"
        "  - x: {format: !!python/name:os.system }\n",
        encoding="utf-8",
    )
    settings = read_settings(tmp_path / "mkdocs.yml")
    assert (settings.locales, settings.docs_dir, settings.news_dir) == (("de", "en"), "pages", "beitraege")


def test_plugins_as_a_mapping(tmp_path: Path) -> None:
    """MkDocs takes plugins as a mapping too."""
    text = "plugins:\n  i18n:\n    languages: [{locale: sr, name: Srpski, default: true}]\n  newsroom: {page_size: 5}\n"
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert read_settings(tmp_path / "mkdocs.yml").page_size == 5


def test_every_setting_is_offered_by_the_plugin() -> None:
    """What can be set in mkdocs.yml is the same for MkDocs and for the command line."""
    from newsroom.engine.plugin import NewsroomConfig

    offered = {name for name, _ in NewsroomConfig()._schema}
    assert offered == set(Settings.model_fields) - {"docs_dir", "menu", "site_url"}
