"""The photo report: what became of each original, as a table, and what has to be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from newsroom.markers import NotPlain, stripped
from newsroom.originals import LONGEST
from newsroom.photos import measure
from newsroom.sentences import say
from newsroom.sources import Source
from newsroom.tidying import Change, Fitted, Plan

_JPEG = b"\xff\xd8"


@dataclass(slots=True)
class Told:
    """What came of a run."""

    rows: list[tuple[str, int, int, str]]
    """File, bytes before and after, what was done."""
    problems: list[str]
    """One line each."""


def row_of(plan: Plan, source: Source, change: Change) -> tuple[str, int, int, str]:
    """Tell of one change, before it is carried out."""
    photo = change.photo
    done = [*_done(plan.folder / photo.name, photo)]
    if change.name != photo.name:
        done.append(say("renamed {name}", name=change.name))
    return f"{source.folder}/{photo.name}", len(photo.before), len(photo.after), ", ".join(done)


def _done(path: Path, photo: Fitted) -> Iterator[str]:
    if photo.after == photo.before:
        return
    if not photo.before.startswith(_JPEG):
        yield say("saved as JPEG")
    elif max(measure(path)) > LONGEST:
        yield say("made smaller")
    elif not _same_picture(photo):
        yield say("turned upright or colours put right")
    yield say("metadata removed")


def _same_picture(photo: Fitted) -> bool:
    try:
        return stripped(photo.before) == photo.after
    except NotPlain:
        return False


def tell(told: Told, *, dry: bool) -> None:
    """Print the problems, then a table of what was done, or would be."""
    for problem in told.problems:
        click.echo(problem, err=True)
    if not told.rows:
        click.echo(say("Nothing else can be done.") if told.problems else say("Nothing is to be done."))
        return
    table = Table(box=None, pad_edge=False)
    for heading in (say("file"), say("before"), say("after"), say("would be done") if dry else say("done")):
        table.add_column(heading, overflow="fold")
    for file, old, new, done in told.rows:
        table.add_row(file, _size(old), _size(new), done)
    console = Console(highlight=False, markup=False)
    if not console.is_terminal:  # whoever keeps it wants every file on one line
        console.width = max(len(file) + len(done) for file, _, _, done in told.rows) + 40
    console.print(table)
    before, after = _size(sum(row[1] for row in told.rows)), _size(sum(row[2] for row in told.rows))
    counts = {"count": len(told.rows), "before": before, "after": after}
    if dry:
        click.echo(say("Photos to change: {count}, {before} → {after}. Nothing was written.", **counts))
    else:
        click.echo(say("Photos changed: {count}, {before} → {after}.", **counts))


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB" if number >= 1_000_000 else f"{max(1, round(number / 1000))} kB"
