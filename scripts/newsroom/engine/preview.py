"""The preview: the site for this machine alone, made anew after every edit; a mistake shows in the browser."""

from __future__ import annotations

import logging
import os
import socket
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import click
from markupsafe import Markup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from newsroom.core.lock import project_lock
from newsroom.core.messages import localize, msg
from newsroom.core.problems import visible
from newsroom.engine.build import set_language
from newsroom.engine.config import project_root
from newsroom.engine.failures import BuildFailed, failures_explained
from newsroom.engine.log import log_to
from newsroom.languages.catalogue import catalogue

HOST = "127.0.0.1"
"""This machine only: drafts are shown."""
_PATIENCE = 60.0
"""Seconds that the preview waits for another command in the project: nobody would ask it a second time."""
_PAGE = Markup("""\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{lead}</p>
<ul>
{items}
</ul>
</main>
</body>
</html>
""")


class _Told(logging.Handler):
    """Collect what a build tells."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def preview_site(config_file: Path, port: int, lang: str) -> None:
    """Serve the site until interrupted; raise `BuildFailed` where the settings or the port are of no use."""
    _refuse_taken(port)
    told = _Told()
    log_to(told, lang)
    with failures_explained(config_file), tempfile.TemporaryDirectory(prefix="newsroom-") as folder:
        config = load_config(str(config_file), site_dir=folder)
        config.plugins.on_startup(command="serve", dirty=False)
        path = urlsplit(config.site_url or "/").path
        server = LiveReloadServer(lambda: None, HOST, port, folder, path)
        server.builder = partial(_rebuild, config_file, Path(folder), server.url, lang, told)
        server.error_handler = partial(_error_page, Path(folder))
        server.builder()
        for watched in filter(Path.exists, _watched(config)):
            server.watch(str(watched))
        click.echo(localize(msg("The preview is at {url}. Ctrl+C ends it.", url=server.url), catalogue(lang)))
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            pass  # how a preview is meant to end
        finally:
            server.shutdown()
            config.plugins.on_shutdown()


def _watched(config: MkDocsConfig) -> Iterator[Path]:
    """Yield what an edit may be in, news and templates too where ``watch`` does not name them."""
    root = project_root(config)
    yield from (Path(config.config_file_path), Path(config.docs_dir), *map(Path, config.watch))
    if "newsroom" in config.plugins:
        yield root / config.plugins["newsroom"].config["news_dir"]
    if config.theme.custom_dir:
        yield Path(config.theme.custom_dir)


def _refuse_taken(port: int) -> None:
    """Raise `BuildFailed` where no server can listen; MkDocs finds out after the first build."""
    try:
        socket.create_server((HOST, port)).close()
    except OSError as error:
        message = msg(
            "port {port} cannot be used ({reason}); end what uses it, or choose another: `--port {other}`",
            port=port,
            reason=os.strerror(error.errno or 0),
            other=port + 1,
        )
        raise BuildFailed(message) from None


def _rebuild(config_file: Path, folder: Path, url: str, lang: str, told: _Told) -> None:
    """Build; where that fails, what was told stands in the place of every page until the next edit."""
    told.lines.clear()
    try:
        with failures_explained(config_file), project_lock(config_file.resolve().parent, _PATIENCE):
            config = load_config(str(config_file), site_dir=str(folder))
            set_language(config, lang)
            config.site_url = url
            build(config, serve_url=url)
    except BuildFailed as error:
        sentence = visible(localize(error.sentence, catalogue(lang)))
        click.echo(sentence, err=True)
        page = _page([*told.lines, sentence], lang).encode()
        for file in {*folder.rglob("*.html"), folder / "index.html", folder / "404.html"}:
            file.write_bytes(page)


def _page(lines: list[str], lang: str) -> str:
    words = catalogue(lang)
    return _PAGE.format(
        lang=lang,
        title=localize(msg("The preview waits"), words),
        lead=localize(msg("This page goes away by itself once the following is put right."), words),
        items=Markup("\n").join(Markup("<li>{}</li>").format(line) for line in lines),
    )


def _error_page(folder: Path, code: int) -> bytes | None:
    file = folder / f"{code}.html"
    return file.read_bytes() if file.is_file() else None
