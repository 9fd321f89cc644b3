"""The photo report: what became of each original, as a table, and what has to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from newsroom.content.files import Source
from newsroom.core.messages import Message, listed, localize, msg
from newsroom.images.decode import measure
from newsroom.images.jpeg import NotPlain, stripped
from newsroom.images.normalize.bundle import Change, Fitted, Plan
from newsroom.images.normalize.photo import LONGEST
from newsroom.languages.catalogue import catalogue

_JPEG = b"\xff\xd8"


@dataclass(slots=True)
class Told:
    """What came of a run."""

    rows: list[tuple[str, int, int, Message]]
    """File, bytes before and after, what was done."""
    problems: list[Message]
    """One line each."""


def row_of(plan: Plan, source: Source, change: Change) -> tuple[str, int, int, Message]:
    """Report one change, before it is carried out."""
    photo = change.photo
    done = [*_done(plan.folder / photo.name, photo)]
    if change.name != photo.name:
        done.append(msg("renamed {name}", name=change.name))
    return f"{source.folder}/{photo.name}", len(photo.before), len(photo.after), listed(done)


def _done(path: Path, photo: Fitted) -> Iterator[Message]:
    if photo.after == photo.before:
        return
    if not photo.before.startswith(_JPEG):
        yield msg("saved as JPEG")
    elif max(measure(path)) > LONGEST:
        yield msg("made smaller")
    elif not _same_picture(photo):
        yield msg("turned upright or colours put right")
    yield msg("metadata removed")


def _same_picture(photo: Fitted) -> bool:
    try:
        return stripped(photo.before) == photo.after
    except NotPlain:
        return False


def tell(told: Told, lang: str, *, dry: bool) -> None:
    """Print the problems, then a table of what was done, or would be, in the editor's language."""
    words = catalogue(lang)
    for problem in told.problems:
        click.echo(localize(problem, words), err=True)
    if told.rows:
        _print_table(told, words, dry=dry)
    click.echo(localize(_outcome(told, dry=dry), words))


def _print_table(told: Told, words: Mapping[str, str], *, dry: bool) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in (msg("file"), msg("before"), msg("after"), msg("would be done") if dry else msg("done")):
        table.add_column(localize(heading, words), overflow="fold")
    rows = [(file, _size(old), _size(new), localize(done, words)) for file, old, new, done in told.rows]
    for row in rows:
        table.add_row(*row)
    console = Console(highlight=False, markup=False)
    if not console.is_terminal:  # whoever keeps it wants every file on one line
        console.width = max(len(file) + len(done) for file, _, _, done in rows) + 40
    console.print(table)


def _outcome(told: Told, *, dry: bool) -> Message:
    if not told.rows:
        return msg("Nothing else can be done.") if told.problems else msg("Nothing is to be done.")
    before, after = _size(sum(row[1] for row in told.rows)), _size(sum(row[2] for row in told.rows))
    counts = {"count": len(told.rows), "before": before, "after": after}
    if dry:
        return msg("Photos to change: {count}, {before} → {after}. Nothing was written.", **counts)
    return msg("Photos changed: {count}, {before} → {after}.", **counts)


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB" if number >= 1_000_000 else f"{max(1, round(number / 1000))} kB"
