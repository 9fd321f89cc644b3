"""The command ``newsroom serve``."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import click

from newsroom.commands.options import CONFIG, LANG, end, stoppable, tell
from newsroom.core.messages import msg


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Where the browser looks.")
@CONFIG
@LANG
def serve(port: int, config: Path, lang: str) -> None:
    """Show the site in a browser on this machine, drafts too, and follow every edit."""
    # MkDocs takes a moment to import, which `check` need not wait for.
    from newsroom.engine.failures import BuildFailed
    from newsroom.engine.log import log_to
    from newsroom.engine.preview import preview_site

    log_to(logging.StreamHandler(sys.stderr), lang)
    ended = msg("The preview has ended.")
    with stoppable(ended, lang):
        try:
            preview_site(config, port, lang)
        except BuildFailed as error:
            end(error.sentence, lang, 1)
    tell(ended, lang)
