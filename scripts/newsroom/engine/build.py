"""The build: make the site in a fresh folder and swap it in when it is whole; the last good one stays until then."""

from __future__ import annotations

import shutil
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from newsroom.audit.run import audit_site
from newsroom.core.lock import project_lock
from newsroom.engine.failures import BuildFailed, failures_explained
from newsroom.engine.plugin import NewsroomPlugin
from newsroom.engine.prepare import LOGS, stopped
from newsroom.engine.swap import fresh_folder, published_folder, recover, swap
from newsroom.languages.catalogue import ENGLISH


def build_site(config_file: Path, lang: str = ENGLISH) -> Path:
    """Build strictly and return the site's folder; raise `BuildFailed`, with the previous site as it was."""
    with failures_explained(config_file), project_lock(config_file.resolve().parent):
        config = load_config(str(config_file), strict=True)
        set_language(config, lang)
        site = published_folder(config.site_dir)
        recover(site)
        fresh = fresh_folder(site)
        config.site_dir = str(fresh)
        try:
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            finally:
                config.plugins.on_shutdown()
            _audit(fresh, site)
            swap(fresh, site)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return site


def _audit(fresh: Path, site: Path) -> None:
    """Look through the site before it is published; raise `BuildFailed` where it must not be."""
    problems = audit_site(fresh, site.name)
    for problem in problems:
        LOGS[problem.severity]("%s", problem)
    if errors := sum(problem.severity == "error" for problem in problems):
        raise BuildFailed(stopped(errors))


def set_language(config: MkDocsConfig, lang: str) -> None:
    """Have the plugin speak to editors in this language."""
    plugin = config.plugins.get("newsroom")
    if isinstance(plugin, NewsroomPlugin):
        plugin.lang = lang
