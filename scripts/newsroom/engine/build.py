"""The build: make the site in a fresh folder and swap it in when it is whole; the last good one stays until then."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from newsroom.audit.run import audit_site
from newsroom.core.files import reason
from newsroom.core.lock import project_lock
from newsroom.core.messages import Message, Refused, msg
from newsroom.engine.plugin import NewsroomPlugin
from newsroom.engine.prepare import LOGS, stopped
from newsroom.engine.swap import fresh_folder, published_folder, recover, swap
from newsroom.languages.catalogue import ENGLISH


class BuildFailed(Refused):
    """The site could not be built; what was published before is untouched."""


def build_site(config_file: Path, lang: str = ENGLISH) -> Path:
    """Build strictly and return the site's folder; raise `BuildFailed`, with the previous site as it was."""
    with _failures_explained(config_file), project_lock(config_file.resolve().parent):
        config = load_config(str(config_file), strict=True)
        _set_language(config, lang)
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


@contextmanager
def _failures_explained(config_file: Path) -> Iterator[None]:
    """Raise `BuildFailed`, with what to do, for every way in which a build can fail."""
    root = config_file.resolve().parent
    try:
        yield
    except Refused as error:
        raise BuildFailed(error.sentence) from None
    except Abort as error:
        raise BuildFailed(error.message) from None
    except MkDocsException as error:
        raise BuildFailed(msg("{file}: {error}", file=config_file.name, error=str(error))) from None
    except TemplateError as error:  # before the system's errors: that a template is missing is one of both kinds
        raise BuildFailed(_of_template(error, root)) from None
    except OSError as error:
        path, why = error.filename or root, reason(error)
        message = msg("{path}: cannot be written ({reason}); make room or allow writing there", path=path, reason=why)
        raise BuildFailed(message) from None


def _of_template(error: TemplateError, root: Path) -> Message:
    if isinstance(error, TemplateNotFound):
        return msg("the theme has no template `{name}`; put it back, or remove what names it", name=error.name)
    if isinstance(error, TemplateSyntaxError) and error.filename:
        path = os.path.relpath(error.filename, root)
        return msg(
            "{path}:{line}: {error}; correct the template", path=path, line=error.lineno, error=str(error.message)
        )
    return msg("a template cannot be filled ({error}); correct it", error=str(error))


def _audit(fresh: Path, site: Path) -> None:
    """Look through the site before it is published; raise `BuildFailed` where it must not be."""
    problems = audit_site(fresh, site.name)
    for problem in problems:
        LOGS[problem.severity]("%s", problem)
    if errors := sum(problem.severity == "error" for problem in problems):
        raise BuildFailed(stopped(errors))


def _set_language(config: MkDocsConfig, lang: str) -> None:
    plugin = config.plugins.get("newsroom")
    if isinstance(plugin, NewsroomPlugin):
        plugin.lang = lang
