"""The commands, one file each: a new one is a module here and a line in `COMMANDS`."""

from __future__ import annotations

import click

from newsroom.commands.audit import audit
from newsroom.commands.build import build
from newsroom.commands.check import check
from newsroom.commands.new import new
from newsroom.commands.photos import photos
from newsroom.commands.report import report
from newsroom.commands.serve import serve
from newsroom.commands.stamp import stamp

COMMANDS: tuple[click.Command, ...] = (audit, build, check, new, photos, report, serve, stamp)
"""All commands."""
