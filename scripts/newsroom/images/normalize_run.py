"""The photo desk: what ``newsroom photos`` does and tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from newsroom.content.files import Source, read_sources
from newsroom.content.frontmatter.edit import NotSafe
from newsroom.core.files import reason, sweep
from newsroom.core.messages import Message, localize, msg
from newsroom.core.pool import Workers, workers
from newsroom.images.bundlephotos import photos_of
from newsroom.images.decode import PhotoError, measure
from newsroom.images.normalize import Fitted, carry_out, fitted, planned
from newsroom.images.photoreport import Told, row_of, tell
from newsroom.languages.catalogue import catalogue
from newsroom.settings.model import Settings, SettingsError


def tidy(root: Path, settings: Settings, bundles: Sequence[str], lang: str, *, dry: bool) -> bool:
    """Make the photos of these bundles fit, or of all; tell what was done, and whether nothing was in the way."""
    sources = _chosen(root, settings, bundles)
    told = Told([], [])
    with workers() as pool, _progress(lang) as progress:
        work = [(source, _begun(pool, root, source)) for source in sources]
        task = progress.add_task("", total=sum(len(photos) for _, photos in work))
        for source, photos in work:
            usable = list(_usable(source, photos, told, partial(progress.advance, task)))
            photos.clear()  # what is done with need not be kept in memory
            try:
                _finish(root, source, usable, told, dry=dry)
            except NotSafe as error:
                wrong = error.sentence
                told.problems.append(
                    msg("{problem} (nothing was changed in `{folder}`)", problem=wrong, folder=source.folder)
                )
            except OSError as error:
                told.problems.append(_unwritten(source, error))
    tell(told, lang, dry=dry)
    return not told.problems


def _unwritten(source: Source, error: OSError) -> Message:
    return msg(
        "{folder}: cannot be written ({reason}); make room or allow writing there, and run this again",
        folder=source.folder,
        reason=reason(error),
    )


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
            known = msg(
                "`{bundle}` is no folder in `{news}`; check the name", bundle=bundle, news=f"{settings.news_dir}/"
            )
            raise SettingsError(known)
        chosen[name] = every[name]
    return list(chosen.values())


def _begun(pool: Workers, root: Path, source: Source) -> dict[str, Future[Fitted]]:
    folder = root / source.folder
    return {name: pool.submit(_pixels(folder / name), fitted, folder / name) for name in photos_of(source)}


def _pixels(path: Path) -> int:
    try:
        width, height = measure(path)
    except PhotoError:
        return 0  # whoever opens it is told why it cannot be used
    return width * height


def _usable(
    source: Source, photos: dict[str, Future[Fitted]], told: Told, done: Callable[[], None]
) -> Iterator[Fitted]:
    for name, photo in photos.items():
        try:
            yield photo.result()
        except PhotoError as error:
            place = {"path": f"{source.folder}/{name}", "line": 1}
            told.problems.append(msg("{path}:{line}: {wrong}: {fix}", **place, wrong=error.wrong, fix=error.remedy))
        done()


def _finish(root: Path, source: Source, photos: Sequence[Fitted], told: Told, *, dry: bool) -> None:
    plan = planned(root, source, photos)
    rows = [row_of(plan, source, change) for change in plan.changes]
    if not dry:
        if plan.changes:
            carry_out(plan)
        else:
            sweep(plan.folder)
    told.rows += rows


def _progress(lang: str) -> Progress:
    console = Console(stderr=True)
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(localize(msg("photos"), catalogue(lang))),
        TimeRemainingColumn(),
    )
    return Progress(*columns, console=console, disable=not console.is_terminal, transient=True)
