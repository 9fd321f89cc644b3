"""Rule ``photo-metadata``: the originals, which may be public, do not tell where or by whom they were taken."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import PHOTO, PHOTO_WITH_PLACE, CheckContext, Rule
from newsroom.content.files import Source
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, Severity
from newsroom.images.decode import PhotoError
from newsroom.images.exif import Trace, describe, traces
from newsroom.images.names import photos_of


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for name in photos_of(source):
            try:
                found = traces(context.root / source.folder / name)
            except PhotoError:
                continue  # rules photo-missing and photo-unreadable
            if found:
                yield _problem(source, name, found)


def _problem(source: Source, name: str, found: frozenset[Trace]) -> Problem:
    message, severity = told(found)
    fix = msg("run `newsroom photos {bundle}`", bundle=source.name)
    return Problem("photo-metadata", f"{source.folder}/{name}", 1, message, fix, severity)


def told(found: frozenset[Trace]) -> tuple[Message, Severity]:
    """Return what the metadata of a photo reveals, and how serious that is."""
    if "place" in found:
        return msg("it tells where it was taken (GPS)"), "error"
    return msg("it holds more than a picture: {what}", what=describe(found)), "warning"


RULE = Rule(
    id="photo-metadata",
    severity="error",
    sentence="No photo tells where it was taken; names, serial numbers, comments and the like are a warning.",
    wrong={"cover.jpg": PHOTO_WITH_PLACE},
    right={"cover.jpg": PHOTO},
    find=_find,
)
