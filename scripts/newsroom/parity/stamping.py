"""Stamping: which files get which stamp, when somebody says that a translation is right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from newsroom.content.files import Source
from newsroom.core.messages import Refused, msg
from newsroom.core.problems import Problem, shown
from newsroom.parity.fingerprint import TooLong, as_written, stamp_of
from newsroom.parity.pair import Pair, pairs_of
from newsroom.settings.model import Settings


class NoStamp(Refused):
    """An item that cannot be stamped."""


def item_named(name: str, sources: Sequence[Source], root: Path) -> Source:
    """Find an item by its name, or its path from here or from *root*; raise `NoStamp` where there is none."""
    by_name = {known: source for source in reversed(sources) for known in _names(source)}
    here = Path(name).resolve()
    wanted = here.relative_to(root).as_posix() if here.exists() and here.is_relative_to(root) else name
    found = by_name.get(wanted) or by_name.get(name.strip("/"))
    if found:
        return found
    near = difflib.get_close_matches(name, by_name, n=1)
    if near:
        raise NoStamp(msg("`{name}` is no item of the site: did you mean `{near}`?", name=shown(name), near=near[0]))
    told = msg("`{name}` is no item of the site: write the path of its folder or page", name=shown(name))
    raise NoStamp(told)


def _names(source: Source) -> Iterator[str]:
    yield source.name
    if source.kind == "article":
        yield source.folder
    yield from (text_file.path for text_file in source.text_files.values())


def stamps_for(source: Source, locale: str | None, settings: Settings) -> dict[str, str]:
    """Return the stamps of an item's translations by file, or of that into *locale*; raise `NoStamp` if none."""
    unreadable = [text_file.path for text_file in source.text_files.values() if text_file.front is None]
    if unreadable:
        told = msg("{path} cannot be read: put right what `newsroom check` says about it", path=unreadable[0])
        raise NoStamp(told)
    pairs = _pairs(source, settings.default)
    _refuse_missing(source, locale, settings, pairs)
    try:
        chosen = [pair for pair in pairs if locale in (None, pair.translation.locale)]
        return {pair.translation.path: stamp_of(pair.original) for pair in chosen}
    except TooLong:
        path = pairs[0].original.path
        told = msg("{path} has too many paragraphs for a stamp: divide it into several items", path=path)
        raise NoStamp(told) from None


def _pairs(source: Source, default: str) -> list[Pair]:
    texts = {locale: text for locale, text_file in source.text_files.items() if (text := as_written(text_file))}
    return list(pairs_of(source, texts, default))


def _refuse_missing(source: Source, locale: str | None, settings: Settings, pairs: Sequence[Pair]) -> None:
    if locale is not None and locale not in settings.locales:
        choices = ", ".join(f"`{one}`" for one in settings.locales)
        told = msg("`{name}` is no language of the site: write one of {choices}", name=shown(locale), choices=choices)
        raise NoStamp(told)
    if pairs and locale == pairs[0].original.locale:
        told = msg("{path} is the original: a stamp belongs in its translation", path=pairs[0].original.path)
        raise NoStamp(told)
    missing = [one for one in settings.locales if one not in source.text_files]
    if not pairs or locale in missing:
        path = source.path(locale or missing[0]) if missing else source.folder
        raise NoStamp(msg("{path} is missing: write it first, and stamp it when it is right", path=path))


def first_stamps(
    sources: Iterable[Source], problems: Iterable[Problem], settings: Settings
) -> tuple[dict[str, str], list[str]]:
    """Return stamps for all translations that have none, by file; and the files that have problems and get none."""
    wrong = {problem.path for problem in problems if problem.severity != "note"}
    stamps: dict[str, str] = {}
    left: list[str] = []
    for source in sources:
        bare = [path for path in _translations(source, settings.default) if not path[1]]
        files = {source.path(locale) for locale in settings.locales}
        inside = any(path.startswith(f"{source.folder}/") for path in wrong) if source.kind == "article" else False
        if bare and (inside or files & wrong):
            left += [path for path, _ in bare]
        elif bare:
            new = stamps_for(source, None, settings)
            stamps |= {path: new[path] for path, _ in bare}
    return stamps, left


def _translations(source: Source, default: str) -> Iterator[tuple[str, bool]]:
    """Return the files of an item's translations, and whether each has a stamp."""
    for pair in _pairs(source, default):
        front = source.text_files[pair.translation.locale].front
        yield pair.translation.path, bool(front and front.data.get("source"))
