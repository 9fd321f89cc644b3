"""Printing: problems on standard output, for people or for other programs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click

from newsroom.checks.report.github import as_github
from newsroom.checks.report.json import as_json
from newsroom.checks.report.text import print_problems
from newsroom.core.problems import Problem
from newsroom.languages.catalogue import catalogue

_REPORTS: Mapping[str, Callable[[Sequence[Problem]], str]] = {"github": as_github, "json": as_json}
"""The formats for other programs, by name."""
FORMAT = click.option("--format", "style", type=click.Choice(["text", *_REPORTS]), default="text", show_default=True)
"""Option for the format of a list of problems."""


def print_report(problems: Sequence[Problem], style: str, root: Path, lang: str) -> None:
    """Print problems in one of the formats and in the editor's language; *root* is what their paths are relative to."""
    told = [problem.localized(catalogue(lang)) for problem in problems]
    if style == "text":
        print_problems(told, root, catalogue(lang))
    elif report := _REPORTS[style](told):
        click.echo(report)
