"""The photo desk: what ``newsroom photos`` does and tells."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from newsroom.bundlephotos import photos_of
from newsroom.edits import NotSafe
from newsroom.markers import NotPlain, stripped
from newsroom.originals import LONGEST
from newsroom.photos import PhotoError, measure
from newsroom.sentences import say
from newsroom.settings import Settings, SettingsError
from newsroom.sources import Source, read_sources
from newsroom.tidying import Change, Fitted, Plan, carry_out, fitted, planned
from newsroom.writing import sweep

_JPEG = b"\xff\xd8"


@dataclass(slots=True)
class _Told:
    """What came of a run."""

    rows: list[tuple[str, int, int, str]]
    """File, bytes before and after, what was done."""
    problems: list[str]
    """One line each."""


def tidy(root: Path, settings: Settings, bundles: Sequence[str], *, dry: bool) -> bool:
    """Make the photos of these bundles fit, or of all; tell what was done, and whether nothing was in the way."""
    sources = _chosen(root, settings, bundles)
    told = _Told([], [])
    with ThreadPoolExecutor(os.cpu_count()) as pool, _progress() as progress:
        work = [(source, _begun(pool, root, source)) for source in sources]
        task = progress.add_task("", total=sum(len(photos) for _, photos in work))
        for source, photos in work:
            usable = list(_usable(source, photos, told, partial(progress.advance, task)))
            photos.clear()  # what is done with need not be kept in memory
            try:
                _finish(root, source, usable, told, dry=dry)
            except NotSafe as error:
                told.problems.append(f"{error} ({say('nothing was changed in `{folder}`', folder=source.folder)})")
            except OSError as error:
                wrong = say("cannot be written ({reason})", reason=error.strerror)
                remedy = say("make room or allow writing there, and run this again")
                told.problems.append(f"{source.folder}:1: {wrong}: {remedy}")
    _tell(told, dry=dry)
    return not told.problems


def _chosen(root: Path, settings: Settings, bundles: Sequence[str]) -> list[Source]:
    every = {source.name: source for source in read_sources(root, settings) if source.kind == "article"}
    if not bundles:
        return list(every.values())
    news = root / settings.news_dir
    chosen: dict[str, Source] = {}
    for bundle in bundles:
        path = Path(bundle)
        name = path.name if bundle in every or path.resolve().parent == news.resolve() else ""
        if name not in every:
            known = say(
                "`{bundle}` is no folder in `{news}`; check the name", bundle=bundle, news=f"{settings.news_dir}/"
            )
            raise SettingsError(known)
        chosen[name] = every[name]
    return list(chosen.values())


def _begun(pool: ThreadPoolExecutor, root: Path, source: Source) -> dict[str, Future[Fitted]]:
    folder = root / source.folder
    return {name: pool.submit(fitted, folder / name) for name in photos_of(source)}


def _usable(
    source: Source, photos: dict[str, Future[Fitted]], told: _Told, done: Callable[[], None]
) -> Iterator[Fitted]:
    for name, photo in photos.items():
        try:
            yield photo.result()
        except PhotoError as error:
            told.problems.append(f"{source.folder}/{name}:1: {say('it {wrong}', wrong=error.wrong)}: {error.remedy}")
        done()


def _finish(root: Path, source: Source, photos: Sequence[Fitted], told: _Told, *, dry: bool) -> None:
    plan = planned(root, source, photos)
    rows = [_row(plan, source, change) for change in plan.changes]
    if not dry:
        if plan.changes:
            carry_out(plan)
        else:
            sweep(plan.folder)
    told.rows += rows


def _row(plan: Plan, source: Source, change: Change) -> tuple[str, int, int, str]:
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


def _progress() -> Progress:
    console = Console(stderr=True)
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn(say("photos")), TimeRemainingColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal, transient=True)


def _tell(told: _Told, *, dry: bool) -> None:
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
