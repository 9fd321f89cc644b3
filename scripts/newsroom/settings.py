"""The settings of one site: what ``mkdocs.yml`` says under ``plugins: newsroom`` and of its languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from newsroom.slugs import slugify


class SettingsError(Exception):
    """A setting that cannot be used; the text says which, why, and what to do."""


def _timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"no such time zone: {name!r}; write one such as Europe/Belgrade") from None
    return name


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Edition(_Frozen):
    """One locale of the site, as browsers, readers and Babel know it."""

    locale: str
    """Folder of ``docs/`` and ending of an article's file: ``sr`` in ``index.sr.md``."""
    lang: str
    """Language tag for ``html lang`` and ``hreflang`` (BCP 47): ``sr-Latn``."""
    formats: str
    """Babel's locale for dates and numbers: ``sr_Latn``, ``en_GB``."""
    name: str
    """Name of the language in itself, for the switcher: ``English``."""
    prefix: str
    """First part of every address: empty for the default locale, otherwise ``en/``."""


class Category(_Frozen):
    """One kind of news."""

    id: str
    """What articles write: ``seminar``."""
    label: dict[str, str]
    """What readers see, by locale: ``{sr: Seminari, en: Seminars}``."""

    def slug(self, locale: str) -> str:
        """Give the last part of its listing's address: ``javni-pozivi``."""
        return slugify(self.label[locale])


class Settings(_Frozen):
    """Everything the site's maker can choose, with its default."""

    news_dir: str = "news"
    """Folder of the bundles, beside ``mkdocs.yml``."""
    docs_dir: str = "docs"
    """Folder of the standing pages, beside ``mkdocs.yml``."""
    editions: tuple[Edition, ...]
    """The locales, the default one first."""
    categories: tuple[Category, ...] = ()
    """The kinds of news, in the order in which readers are offered them."""
    page_size: int = Field(default=10, ge=1, le=100)
    """Articles on one page of a listing."""
    latest: int = Field(default=3, ge=0, le=12)
    """Articles on the home page."""
    related: int = Field(default=3, ge=0, le=12)
    """Related articles under an article, at most."""
    photo_width: int = Field(default=1600, ge=320, le=4096)
    """Width in pixels of the largest published photo."""
    timezone: Annotated[str, AfterValidator(_timezone)] = "UTC"
    """Whose midnight closes a public call: ``Europe/Belgrade``."""

    @model_validator(mode="after")
    def _labels_for_every_locale(self) -> Settings:
        for category in self.categories:
            for locale in self.locales:
                if locale not in category.label:
                    raise ValueError(f"category {category.id!r} has no label for {locale!r}; add one")
        return self

    @property
    def locales(self) -> tuple[str, ...]:
        """Give the locales, the default one first: ``("sr", "en")``."""
        return tuple(edition.locale for edition in self.editions)

    @property
    def default(self) -> str:
        """Give the default locale, whose pages stand at the root of the site."""
        return self.editions[0].locale

    def edition(self, locale: str) -> Edition:
        """Give the edition of a locale; `KeyError` where there is none."""
        return {edition.locale: edition for edition in self.editions}[locale]


def settings_from(languages: Sequence[Mapping[str, Any]], newsroom: Mapping[str, Any], docs_dir: str) -> Settings:
    """Join static-i18n's languages and newsroom's own settings; raise `SettingsError` for what cannot be used."""
    options = {key: value for key, value in newsroom.items() if value is not None}
    own = options.pop("editions", None) or {}
    ordered = sorted(languages, key=lambda language: not language.get("default"))
    editions = [_edition(language, own.get(language["locale"]) or {}) for language in ordered]
    categories = [
        {"id": entry.get("id"), "label": {key: label for key, label in entry.items() if key != "id"}}
        for entry in options.pop("categories", None) or []
    ]
    try:
        unknown = set(own) - {language["locale"] for language in languages}
        if unknown:
            raise SettingsError(f"mkdocs.yml: newsroom.editions names a locale that i18n does not: {min(unknown)}")
        return Settings.model_validate(
            {"editions": editions, "categories": categories, "docs_dir": docs_dir, **options}
        )
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "newsroom"
        raise SettingsError(f"mkdocs.yml: newsroom setting `{where}`: {first['msg']}") from None


def _edition(language: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    locale = language["locale"]
    lang = own.get("lang", locale)
    return {
        "locale": locale,
        "lang": lang,
        "formats": own.get("formats", lang.replace("-", "_")),
        "name": language["name"],
        "prefix": "" if language.get("default") else f"{locale}/",
    }


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without acting on its tags (``!ENV``, ``!!python/name``), which are for MkDocs alone."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def read_settings(mkdocs_yml: Path) -> Settings:
    """Read the settings from a ``mkdocs.yml``; raise `SettingsError` where it is missing or cannot be used."""
    try:
        config = yaml.load(mkdocs_yml.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 (a SafeLoader)
    except OSError as error:
        raise SettingsError(f"{mkdocs_yml.name}: cannot be read ({error.strerror}); run this beside it") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SettingsError(f"{mkdocs_yml.name}: is not valid YAML: {error}") from None
    plugins: dict[str, Any] = {}
    for entry in config.get("plugins") or []:
        plugins.update(entry if isinstance(entry, dict) else {entry: {}})
    if not (plugins.get("i18n") or {}).get("languages"):
        raise SettingsError(f"{mkdocs_yml.name}: the plugin `i18n` with its `languages` is missing; add it")
    if "newsroom" not in plugins:
        raise SettingsError(f"{mkdocs_yml.name}: the plugin `newsroom` is missing; add it under `plugins`")
    docs_dir = config.get("docs_dir") or "docs"
    return settings_from(plugins["i18n"]["languages"], plugins["newsroom"] or {}, docs_dir)
