"""Options that several commands have, and how a command ends that could not do what it should."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The site's settings; its folder is the project.",
)
"""Which project is meant."""


def end(sentence: object, status: int) -> NoReturn:
    """Say on standard error why a command cannot go on, and end it."""
    click.echo(str(sentence), err=True)
    sys.exit(status)
