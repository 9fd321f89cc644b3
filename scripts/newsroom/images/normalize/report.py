"""The report of a run: what became of each original, as a table, and what has to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from newsroom.content.files import Source
from newsroom.core.messages import Message, listed, localize, msg
from newsroom.core.problems import visible
from newsroom.images.decode import measure
from newsroom.images.jpeg import NotPlain, stripped
from newsroom.images.normalize.bundle import BundlePlan, PhotoChange
from newsroom.images.normalize.photo import LONGEST, NormalizedPhoto
from newsroom.languages.catalogue import catalogue

_JPEG = b"\xff\xd8"


@dataclass(frozen=True, slots=True)
class Row:
    """One photo that was changed, or would be."""

    file: str
    """Its path in the project, under its old name."""
    before: int
    """Bytes."""
    after: int
    """Bytes."""
    done: Message
    """What was done to it."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a run; it grows from bundle to bundle."""

    rows: list[Row] = field(default_factory=list)
    """The photos that changed."""
    problems: list[Message] = field(default_factory=list)
    """What has to be looked at, one line each."""


def row_of(plan: BundlePlan, source: Source, change: PhotoChange) -> Row:
    """Return the row of a change, before it is written to the disk."""
    photo = change.photo
    done = [*_done(plan.folder / photo.name, photo)]
    if change.new_name != photo.name:
        done.append(msg("renamed {name}", name=change.new_name))
    return Row(f"{source.folder}/{photo.name}", len(photo.before), len(photo.after), listed(done))


def _done(path: Path, photo: NormalizedPhoto) -> Iterator[Message]:
    if photo.after == photo.before:
        return
    if not photo.before.startswith(_JPEG):
        yield msg("saved as JPEG")
    elif max(measure(path)) > LONGEST:
        yield msg("made smaller")
    elif not _same_picture(photo):
        yield msg("turned upright or colours put right")
    yield msg("metadata removed")


def _same_picture(photo: NormalizedPhoto) -> bool:
    try:
        return stripped(photo.before) == photo.after
    except NotPlain:
        return False


def print_report(report: Report, lang: str, *, dry: bool) -> None:
    """Print the problems, then a table of what was done, or would be, in the editor's language."""
    words = catalogue(lang)
    for problem in report.problems:
        click.echo(visible(localize(problem, words)), err=True)
    if report.rows:
        _print_table(report, words, dry=dry)
    click.echo(localize(_outcome(report, dry=dry), words))


def _print_table(report: Report, words: Mapping[str, str], *, dry: bool) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in (msg("file"), msg("before"), msg("after"), msg("would be done") if dry else msg("done")):
        table.add_column(localize(heading, words), overflow="fold")
    rows = [(visible(row.file), _size(row.before), _size(row.after), localize(row.done, words)) for row in report.rows]
    for row in rows:
        table.add_row(*row)
    console = Console(highlight=False, markup=False)
    if not console.is_terminal:  # whoever keeps it wants every file on one line
        console.width = max(len(file) + len(done) for file, _, _, done in rows) + 40
    console.print(table)


def _outcome(report: Report, *, dry: bool) -> Message:
    if not report.rows:
        return msg("Nothing else can be done.") if report.problems else msg("Nothing is to be done.")
    before, after = _size(sum(row.before for row in report.rows)), _size(sum(row.after for row in report.rows))
    counts = {"count": len(report.rows), "before": before, "after": after}
    if dry:
        return msg("Photos to change: {count}, {before} → {after}. Nothing was written.", **counts)
    return msg("Photos changed: {count}, {before} → {after}.", **counts)


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB" if number >= 1_000_000 else f"{max(1, round(number / 1000))} kB"
