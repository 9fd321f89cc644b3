"""Load: the settings read from ``mkdocs.yml``, with or without MkDocs."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from newsroom.core.files import reason
from newsroom.core.messages import Message, msg
from newsroom.core.problems import shown
from newsroom.settings.menu import Menu, menu_of
from newsroom.settings.model import Settings, SettingsError


def settings_from(
    languages: Sequence[Mapping[str, Any]], newsroom: Mapping[str, Any], docs_dir: str, site_url: str = ""
) -> Settings:
    """Return the settings from static-i18n's languages and newsroom's own; raise `SettingsError` for a wrong one."""
    options = {key: value for key, value in newsroom.items() if value is not None}
    try:
        own = options.pop("editions", None) or {}
        ordered = sorted(languages, key=lambda language: not language.get("default"))
        editions = [_edition(language, own.get(language["locale"]) or {}) for language in ordered]
        categories = [_category(entry) for entry in options.pop("categories", None) or []]
        unknown = set(own) - {language["locale"] for language in languages}
        if unknown:
            raise SettingsError(
                msg(
                    "mkdocs.yml: `newsroom.editions` names the locale `{name}`, which `i18n` does not",
                    name=min(unknown),
                )
            )
        return Settings.model_validate(
            {"editions": editions, "categories": categories, "docs_dir": docs_dir, "site_url": site_url, **options}
        )
    except ValidationError as error:
        raise SettingsError(_sentence(dict(error.errors()[0]))) from None
    except (AttributeError, KeyError, TypeError):
        raise SettingsError(_FORM) from None


def _sentence(detail: dict[str, Any]) -> Message:
    key = ".".join(str(part) for part in detail["loc"]) or "newsroom"
    if detail["type"] == "value_error":
        (wrong,) = detail["ctx"]["error"].args
        return msg("mkdocs.yml: newsroom setting `{key}`: {wrong}", key=key, wrong=wrong)
    if detail["type"] == "extra_forbidden":
        return msg("mkdocs.yml: newsroom setting `{key}` is not known; correct its name, or remove it", key=key)
    if detail["type"] == "missing":
        return msg("mkdocs.yml: newsroom setting `{key}` is missing; add it", key=key)
    fix, value = _wanted(detail["type"], detail.get("ctx", {})), shown(str(detail["input"]))
    return msg("mkdocs.yml: newsroom setting `{key}` is `{value}`; {fix}", key=key, value=value, fix=fix)


def _wanted(kind: str, context: Mapping[str, Any]) -> Message:
    """Return what to write instead, by pydantic's name of the error."""
    if kind == "greater_than_equal":
        return msg("write {least} or more", least=context["ge"])
    if kind == "less_than_equal":
        return msg("write {most} or less", most=context["le"])
    if kind == "literal_error":
        choices = context["expected"].replace(" or ", ", ").replace("'", "`")
        return msg("write one of these: {choices}", choices=choices)
    if kind.startswith("int_"):
        return msg("write a whole number")
    if kind.startswith("string_"):
        return msg("write a text, in quotation marks where it looks like a number")
    return msg("write it as the manual shows")


def _category(entry: Mapping[str, Any]) -> dict[str, Any]:
    label = {key: label for key, label in entry.items() if key not in ("id", "slug")}
    return {"id": entry.get("id"), "label": label, "slugs": entry.get("slug") or {}}


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


_FORM = msg(
    "mkdocs.yml: the settings of `i18n` or `newsroom` do not have the form that the manual shows; compare them with it"
)


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without acting on its tags (``!!python/name``), which are for MkDocs alone, but for ``!ENV``."""


def _from_environment(loader: _Loader, node: yaml.Node) -> Any:
    """Return what MkDocs makes of ``!ENV [NAME, default]``: the first variable that is set, otherwise the default."""
    if isinstance(node, yaml.SequenceNode):
        *names, default = loader.construct_sequence(node) if len(node.value) > 1 else (*node.value, None)
    else:
        names, default = [node.value], None
    return next((os.environ[name] for name in names if name in os.environ), default)


_Loader.add_constructor("!ENV", _from_environment)
_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def read_settings(mkdocs_yml: Path) -> Settings:
    """Read the settings from a ``mkdocs.yml``; raise `SettingsError` where it is missing or wrong."""
    file, config = mkdocs_yml.name, _parsed(mkdocs_yml)
    plugins = _plugins(config)
    if not isinstance(plugins.get("i18n"), dict) or not plugins["i18n"].get("languages"):
        raise SettingsError(msg("{file}: the plugin `i18n` with its `languages` is missing; add it", file=file))
    if "newsroom" not in plugins:
        raise SettingsError(msg("{file}: the plugin `newsroom` is missing; add it under `plugins`", file=file))
    docs_dir = config.get("docs_dir") or "docs"
    newsroom = plugins["newsroom"] or {}
    if not isinstance(newsroom, dict):
        message = msg(
            "{file}: below `newsroom` there are no lines with a key and a colon; write its settings so", file=file
        )
        raise SettingsError(message)
    site_url = config.get("site_url")
    settings = settings_from(
        plugins["i18n"]["languages"], newsroom, docs_dir, site_url if isinstance(site_url, str) else ""
    )
    return settings.model_copy(update={"menu": read_menu(mkdocs_yml)})


def read_menu(mkdocs_yml: Path) -> Menu:
    """Read what a ``mkdocs.yml``, which could be read already, says of the menu and of the pages in it."""
    return menu_of(mkdocs_yml.read_text(encoding="utf-8"), _Loader)


def _parsed(mkdocs_yml: Path) -> Any:
    """Return what the YAML of a ``mkdocs.yml`` says; raise `SettingsError` where it cannot be read."""
    file = mkdocs_yml.name
    try:
        return yaml.load(mkdocs_yml.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 (a SafeLoader)
    except OSError as error:
        message = msg("{file}: it cannot be read ({reason}); run this beside it", file=file, reason=reason(error))
        raise SettingsError(message) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        if mark is None:
            raise SettingsError(msg("{file}: it is not saved as UTF-8; save it so", file=file)) from None
        message = msg(
            "{file}: it cannot be understood; look at line {line} and the one before", file=file, line=mark.line + 1
        )
        raise SettingsError(message) from None


def _plugins(config: Any) -> dict[str, Any]:
    """Return the plugins and their settings; MkDocs accepts a list, a mapping, or a list with mappings in it."""
    plugins = config.get("plugins") if isinstance(config, dict) else None
    if isinstance(plugins, dict):
        return plugins
    found: dict[str, Any] = {}
    for entry in plugins if isinstance(plugins, list) else []:
        found.update(entry if isinstance(entry, dict) else {str(entry): {}})
    return found
