"""The plugin's settings in ``mkdocs.yml``, as MkDocs wants them listed."""

from __future__ import annotations

from mkdocs.config import config_options
from mkdocs.config.base import Config


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
