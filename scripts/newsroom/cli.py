"""The command line; each command is a module of ``commands``."""

from __future__ import annotations

import click

from newsroom.commands import COMMANDS


@click.group()
def main() -> None:
    """Publish news and pages in two languages."""


for command in COMMANDS:
    main.add_command(command)
