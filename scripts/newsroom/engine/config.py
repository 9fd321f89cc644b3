"""The plugin's settings in ``mkdocs.yml``, as MkDocs wants them listed, and made into ours."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from newsroom.core.messages import msg
from newsroom.settings.load import read_menu, settings_from
from newsroom.settings.model import Settings


class NewsroomConfig(Config):  # type: ignore[no-untyped-call]
    """The settings of the plugin in ``mkdocs.yml``; ``newsroom.settings.model`` says what each means."""

    news_dir = config_options.Type(str, default="news")
    editions = config_options.Type(dict, default={})
    categories = config_options.Type(list, default=[])
    page_size = config_options.Optional(config_options.Type(int))
    latest = config_options.Optional(config_options.Type(int))
    related = config_options.Optional(config_options.Type(int))
    photo_widths = config_options.Optional(config_options.Type(list))
    rules = config_options.Optional(config_options.Type(dict))
    photo_megapixels = config_options.Optional(config_options.Type(int))
    glossary = config_options.Optional(config_options.Type(list))
    timezone = config_options.Optional(config_options.Type(str))


def project_root(config: MkDocsConfig) -> Path:
    """Return the project's folder, in which ``mkdocs.yml`` lies, without links in it."""
    return Path(config.config_file_path).resolve().parent


def project_settings(config: MkDocsConfig, own: Mapping[str, object]) -> Settings:
    """Return the settings; *own* are the plugin's, the languages are those of static-i18n."""
    root, docs = project_root(config), Path(config.docs_dir).resolve()  # both, as either may be reached through a link
    if not docs.is_relative_to(root):
        raise Abort(
            msg(
                "mkdocs.yml: `docs_dir` leads out of the project, to {docs}; put the pages beside mkdocs.yml", docs=docs
            )
        )
    file = Path(config.config_file_path).name
    if "i18n" not in config.plugins:
        raise Abort(msg("{file}: the plugin `i18n` with its `languages` is missing; add it", file=file))
    if config.theme.name != "material":
        fix = msg("write `theme: {{name: material, custom_dir: overrides}}`")
        raise Abort(msg("{file}: the theme is `{name}`; {fix}", file=file, name=config.theme.name, fix=fix))
    languages = [dict(language) for language in config.plugins["i18n"].config.languages]
    docs_dir = docs.relative_to(root).as_posix()
    settings = settings_from(languages, own, docs_dir, config.site_url or "")
    return settings.model_copy(update={"menu": read_menu(Path(config.config_file_path))})
