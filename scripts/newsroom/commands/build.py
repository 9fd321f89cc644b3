"""The command ``newsroom build``."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import click

from newsroom.commands.options import CONFIG, LANG, end, stoppable, tell
from newsroom.core.messages import msg


@click.command()
@CONFIG
@LANG
def build(config: Path, lang: str) -> None:
    """Build the whole site, strictly; where something is wrong, the previous one stays."""
    # MkDocs takes a moment to import, which `check` need not wait for.
    from newsroom.engine.build import build_site
    from newsroom.engine.failures import BuildFailed
    from newsroom.engine.log import log_to

    log_to(logging.StreamHandler(sys.stderr), lang)
    with stoppable(msg("Stopped. The site is as it was."), lang):
        try:
            site = build_site(config, lang)
        except BuildFailed as error:
            end(error.sentence, lang, 1)
    count = sum(1 for _ in site.rglob("*.html"))
    done = msg("The site is built in {folder}/. Pages: {count}.", folder=site.name, count=count)
    tell(done, lang)
