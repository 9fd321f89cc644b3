"""The command ``newsroom photos``: originals made fit to live in a public repository."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from newsroom.commands.options import CONFIG, LANG, end, stoppable
from newsroom.core.files import reason
from newsroom.core.lock import Busy, project_lock
from newsroom.core.messages import msg
from newsroom.settings.load import read_settings
from newsroom.settings.model import SettingsError


@click.command()
@click.argument("bundles", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Tell what would be done, and write nothing.")
@LANG
@CONFIG
def photos(bundles: tuple[str, ...], dry_run: bool, lang: str, config: Path) -> None:
    """Make the photos in BUNDLES fit to be public, or all: upright, sRGB, modest in size, JPEG, without metadata.

    Exit status 0: all is done. 1: a photo or a bundle has to be looked at. 2: the command could not run.
    """
    # Pillow takes a moment to import, which `--help` need not wait for.
    from newsroom.images.normalize.run import normalize_photos

    root = config.resolve().parent
    with stoppable(msg("Stopped. No photo is lost; run this again to finish."), lang):
        try:
            with project_lock(root):
                fine = normalize_photos(root, read_settings(config), bundles, lang, dry=dry_run)
        except (SettingsError, Busy) as error:
            end(error.sentence, lang, 2)
        except OSError as error:
            path = error.filename or root
            end(msg("{path}: it cannot be written ({reason}); allow it", path=path, reason=reason(error)), lang, 2)
    sys.exit(0 if fine else 1)
