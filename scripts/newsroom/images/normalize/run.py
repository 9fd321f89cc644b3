"""A run of ``newsroom photos``: the photos of many bundles normalized on all cores, bundle by bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

from newsroom.content.files import Source, read_sources
from newsroom.content.frontmatter.edit import NotSafe
from newsroom.core.files import reason, sweep
from newsroom.core.messages import Message, localize, msg
from newsroom.core.pool import Workers, workers
from newsroom.core.progress import progress
from newsroom.images.decode import PhotoError, measure
from newsroom.images.names import photos_of
from newsroom.images.normalize.bundle import apply_plan, plan_bundle
from newsroom.images.normalize.photo import NormalizedPhoto, normalize_photo
from newsroom.images.normalize.report import Report, Row, print_report, row_of
from newsroom.languages.catalogue import catalogue
from newsroom.settings.model import Settings, SettingsError


def normalize_photos(root: Path, settings: Settings, bundles: Sequence[str], lang: str, *, dry: bool) -> bool:
    """Normalize the photos of these bundles, or of all; print what was done, and return whether nothing was wrong."""
    sources = _chosen(root, settings, bundles)
    report = Report()
    with workers() as pool:
        work = [(source, _started(pool, root, source)) for source in sources]
        count = sum(len(photos) for _, photos in work)
        with progress(count, localize(msg("Photos"), catalogue(lang))) as advance:
            for source, photos in work:
                usable = list(_usable(source, photos, report, advance))
                photos.clear()  # what is done with need not be kept in memory
                _normalize_bundle(root, source, usable, report, dry=dry)
    print_report(report, lang, dry=dry)
    return not report.problems


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


def _started(pool: Workers, root: Path, source: Source) -> dict[str, Future[NormalizedPhoto]]:
    folder = root / source.folder
    return {name: pool.submit(_pixels(folder / name), normalize_photo, folder / name) for name in photos_of(source)}


def _pixels(path: Path) -> int:
    try:
        width, height = measure(path)
    except PhotoError:
        return 0  # whoever opens it is told why it cannot be used
    return width * height


def _usable(
    source: Source, photos: dict[str, Future[NormalizedPhoto]], report: Report, done: Callable[[], None]
) -> Iterator[NormalizedPhoto]:
    for name, photo in photos.items():
        try:
            yield photo.result()
        except PhotoError as error:
            where = {"path": f"{source.folder}/{name}", "line": 1}
            report.problems.append(msg("{path}:{line}: {wrong}: {fix}", **where, wrong=error.wrong, fix=error.remedy))
        done()


def _normalize_bundle(
    root: Path, source: Source, photos: Sequence[NormalizedPhoto], report: Report, *, dry: bool
) -> None:
    try:
        report.rows.extend(_written(root, source, photos, dry=dry))
    except NotSafe as error:
        unsafe = msg("{problem} (nothing was changed in `{folder}`)", problem=error.sentence, folder=source.folder)
        report.problems.append(unsafe)
    except OSError as error:
        report.problems.append(_unwritten(source, error))


def _written(root: Path, source: Source, photos: Sequence[NormalizedPhoto], *, dry: bool) -> list[Row]:
    plan = plan_bundle(root, source, photos)
    rows = [row_of(plan, source, change) for change in plan.changes]
    if not dry:
        if plan.changes:
            apply_plan(plan)
        else:
            sweep(plan.folder)
    return rows
