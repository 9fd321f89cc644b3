"""Rule ``published-file``: what lies beside the pages is published as it is, so nothing else may slip out with it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from newsroom.checks.rule import PHOTO, PHOTO_WITH_PLACE, CheckContext, Rule
from newsroom.checks.rules.images.photo_metadata import told
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem
from newsroom.images.decode import PhotoError
from newsroom.images.exif import traces
from newsroom.images.logos import logos

_NO_PHOTOS = frozenset((".md", ".css", ".js", ".svg", ".html"))


def _find(context: CheckContext) -> Iterator[Problem]:
    root = context.root.resolve()
    cleaned = set(logos(context.root, context.content))  # which are published without what else they hold
    for path in _below(context.root / context.settings.docs_dir):
        name = path.relative_to(context.root).as_posix()
        if refused := _refusal(path, root):
            yield Problem("published-file", name, 1, *refused)
        elif path.is_file() and path.suffix.lower() not in _NO_PHOTOS and path not in cleaned:
            yield from _of_photo(path, name, context.settings.news_dir)


def _below(folder: Path) -> Iterator[Path]:
    """Yield the files, folders and links below a folder, without following a link."""
    for at, folders, files in os.walk(folder):
        yield from sorted(Path(at) / name for name in (*folders, *files))


def _refusal(path: Path, root: Path) -> tuple[Message, Message] | None:
    """Return why a file cannot be published, and what to do."""
    itself = msg("put the file itself here")
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):  # the latter for a link that leads to itself, before Python 3.13
        return msg("this link leads nowhere"), msg("delete it, or put the file itself here")
    if not target.is_relative_to(root):
        return msg("this is a link out of the project, and what it leads to would be published"), itself
    if path.is_symlink() and path.absolute().is_relative_to(target):
        return msg("this link leads to a folder in which it lies itself"), msg("delete it")
    if not target.is_file() and not target.is_dir():
        return msg("this is no file"), itself
    return None


def _of_photo(path: Path, name: str, news: str) -> Iterator[Problem]:
    try:
        found = traces(path)
    except PhotoError:
        return  # no photo
    if found:
        fix = msg("move it into an item's folder in `{news}/`, or save it anew without its metadata", news=news)
        message, severity = told(found)
        yield Problem("published-file", name, 1, message, fix, severity)


RULE = Rule(
    id="published-file",
    severity="error",
    sentence="What lies beside the pages lies in the project itself, and tells nothing of where it was taken.",
    wrong={"docs/assets/garden.jpg": PHOTO_WITH_PLACE},
    right={"docs/assets/garden.jpg": PHOTO},
    find=_find,
    whole=True,
)
