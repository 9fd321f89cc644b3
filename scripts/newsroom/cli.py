"""The command line; each command is a module of ``commands``."""

from __future__ import annotations

import sys
from io import TextIOWrapper

import click

from newsroom.commands import COMMANDS


@click.group()
def main() -> None:
    """Publish news and pages in two languages."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what a terminal cannot show is a question mark there
            stream.reconfigure(errors="replace")


for command in COMMANDS:
    main.add_command(command)
