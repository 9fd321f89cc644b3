"""Configuration: the settings as ``mkdocs.yml`` has them, read with or without MkDocs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from newsroom.settings import Settings, SettingsError


def settings_from(languages: Sequence[Mapping[str, Any]], newsroom: Mapping[str, Any], docs_dir: str) -> Settings:
    """Join static-i18n's languages and newsroom's own settings; raise `SettingsError` for what cannot be used."""
    options = {key: value for key, value in newsroom.items() if value is not None}
    try:
        own = options.pop("editions", None) or {}
        ordered = sorted(languages, key=lambda language: not language.get("default"))
        editions = [_edition(language, own.get(language["locale"]) or {}) for language in ordered]
        categories = [
            {"id": entry.get("id"), "label": {key: label for key, label in entry.items() if key != "id"}}
            for entry in options.pop("categories", None) or []
        ]
        unknown = set(own) - {language["locale"] for language in languages}
        if unknown:
            raise SettingsError(f"mkdocs.yml: newsroom.editions names a locale that i18n does not: {min(unknown)}")
        return Settings.model_validate(
            {"editions": editions, "categories": categories, "docs_dir": docs_dir, **options}
        )
    except ValidationError as error:
        raise SettingsError(f"mkdocs.yml: newsroom setting {_sentence(dict(error.errors()[0]))}") from None
    except (AttributeError, KeyError, TypeError):
        form = "the settings of `i18n` or `newsroom` have not the form that the README shows; compare them with it"
        raise SettingsError(f"mkdocs.yml: {form}") from None


def _sentence(detail: dict[str, Any]) -> str:
    where = ".".join(str(part) for part in detail["loc"]) or "newsroom"
    if detail["type"] == "value_error":
        return f"`{where}`: {detail['ctx']['error']}"
    if detail["type"] == "extra_forbidden":
        return f"`{where}` is not known; correct its name, or remove it"
    if detail["type"] == "missing":
        return f"`{where}` is missing; add it"
    wanted = detail["msg"].removeprefix("Input ").partition(",")[0]
    return f"`{where}` is {detail['input']!r}; it {wanted}"


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
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1} or the one before" if mark else "the encoding, which should be UTF-8"
        raise SettingsError(f"{mkdocs_yml.name}: cannot be understood; look at {where}") from None
    plugins = _plugins(config)
    if not isinstance(plugins.get("i18n"), dict) or not plugins["i18n"].get("languages"):
        raise SettingsError(f"{mkdocs_yml.name}: the plugin `i18n` with its `languages` is missing; add it")
    if "newsroom" not in plugins:
        raise SettingsError(f"{mkdocs_yml.name}: the plugin `newsroom` is missing; add it under `plugins`")
    docs_dir = config.get("docs_dir") or "docs"
    newsroom = plugins["newsroom"] or {}
    if not isinstance(newsroom, dict):
        raise SettingsError(f"{mkdocs_yml.name}: the settings of `newsroom` are no settings; write them below it")
    return settings_from(plugins["i18n"]["languages"], newsroom, docs_dir)


def _plugins(config: Any) -> dict[str, Any]:
    """Give the plugins and their settings; MkDocs takes a list, a mapping, or both mixed."""
    plugins = config.get("plugins") if isinstance(config, dict) else None
    if isinstance(plugins, dict):
        return plugins
    found: dict[str, Any] = {}
    for entry in plugins if isinstance(plugins, list) else []:
        found.update(entry if isinstance(entry, dict) else {str(entry): {}})
    return found
