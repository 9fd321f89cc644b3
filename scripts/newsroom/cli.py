"""The command line: ``newsroom build``, ``newsroom check`` and ``newsroom photos``."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from newsroom.baselines import new_among, problems_at
from newsroom.commands.new import new
from newsroom.commands.options import CONFIG
from newsroom.commands.stamp import stamp
from newsroom.configuration import read_settings
from newsroom.gathering import gather
from newsroom.problems import Problem
from newsroom.reports import REPORTS
from newsroom.revisions import NoRevision
from newsroom.sentences import say
from newsroom.settings import SettingsError


@click.group()
def main() -> None:
    """Publish news and pages in two languages."""


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "style", type=click.Choice(list(REPORTS)), default="text", show_default=True)
@click.option("--base", metavar="REV", help="Tell only what was not wrong yet at this revision of git.")
@CONFIG
def check(paths: tuple[Path, ...], style: str, base: str | None, config: Path) -> None:
    """Tell everything that is wrong, in PATHS or in the whole project.

    Exit status 0: nothing is wrong. 1: there are errors. 2: the check could not run.
    """
    root = config.resolve().parent
    try:
        settings = read_settings(config)
        every = chosen = _within(gather(root, settings).problems, root, paths)
        if base is not None:
            chosen = new_among(every, problems_at(base, root, config.resolve().name, settings))
    except (NoRevision, SettingsError, OSError) as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    report = REPORTS[style](chosen)
    if report:
        click.echo(report)
    if base is not None and style == "text":
        left = say(
            "Left out, because they were there at {base} already: {count}.", base=base, count=len(every) - len(chosen)
        )
        click.echo(left)
    sys.exit(1 if any(problem.severity == "error" for problem in chosen) else 0)


def _within(problems: Iterable[Problem], root: Path, paths: tuple[Path, ...]) -> list[Problem]:
    """Keep the problems in the given files and folders; all of them where none is given."""
    wanted = []
    for path in paths:
        if not path.exists():
            raise SettingsError(f"{path}: there is no such file or folder; check the name")
        wanted.append(path.resolve())
    places = [(problem, root / problem.path) for problem in problems]
    return [problem for problem, place in places if not wanted or any(place.is_relative_to(path) for path in wanted)]


@main.command()
@click.argument("bundles", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Tell what would be done, and write nothing.")
@CONFIG
def photos(bundles: tuple[str, ...], dry_run: bool, config: Path) -> None:
    """Make the photos in BUNDLES fit to be public, or all: upright, sRGB, modest in size, JPEG, without metadata.

    Exit status 0: all is done. 1: a photo or a bundle has to be looked at. 2: the command could not run.
    """
    # Pillow takes a moment to import, which `--help` need not wait for.
    from newsroom.photodesk import tidy

    try:
        fine = tidy(config.resolve().parent, read_settings(config), bundles, dry=dry_run)
    except (SettingsError, OSError) as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    sys.exit(0 if fine else 1)


@main.command()
@CONFIG
def build(config: Path) -> None:
    """Build the whole site, strictly; where something is wrong, the previous one stays."""
    # MkDocs takes a moment to import, which `check` need not wait for.
    from newsroom.building import BuildFailed, build_site, log_to

    log_to(logging.StreamHandler(sys.stderr))
    try:
        site = build_site(config)
    except BuildFailed as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    click.echo(f"Built {sum(1 for _ in site.rglob('*.html'))} pages in {site.name}/.")


main.add_command(new)
main.add_command(stamp)
