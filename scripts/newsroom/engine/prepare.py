"""Preparing: everything read, checked and told of, and every photo made, before a page is built."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import click

from newsroom.checks.run import check_project
from newsroom.content.site import Content
from newsroom.core.messages import Message, Refused, localize, msg
from newsroom.images.build import make
from newsroom.images.logos import is_drawing, logos, planned_logo
from newsroom.images.plan import Planned, album, prune
from newsroom.languages.catalogue import catalogue
from newsroom.settings.model import Settings

log = logging.getLogger("mkdocs.plugins.newsroom")
notes = logging.getLogger("newsroom")
"""Not one of MkDocs', whose warnings stop a strict build."""
_LOGS = {"error": log.error, "warning": notes.warning, "note": notes.info}


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a build needs."""

    content: Content
    """Everything that the site tells."""
    photos: list[Planned]
    """Its photos and logos, which are made."""


def prepare(root: Path, settings: Settings, *, drafts: bool, lang: str) -> Prepared:
    """Read the project in *root*, and make its photos; raise `Refused` where something is wrong, once all is told."""
    result = check_project(root, settings, drafts=drafts)
    for problem in result.problems:
        _LOGS[problem.severity]("%s", problem)
    if result.errors:
        raise Refused(_stopped(len(result.errors)))
    return Prepared(result.content, _made(root, result.content, lang))


def _stopped(count: int) -> Message:
    return msg("Problems to put right: {count}. Nothing was built, and the site is as it was.", count=count)


def _made(root: Path, content: Content, lang: str) -> list[Planned]:
    """Make every photo and logo of the site; stop where one cannot be read, after the others are made."""
    photos = album(root, content)
    photos += [planned_logo(logo) for logo in logos(root, content) if not is_drawing(logo)]
    made = make(root, photos, lang)
    for photo, note in made.notes:
        notes.warning("%s:1: %s", photo.original.relative_to(root).as_posix(), note)
    for photo, error in made.failed:
        log.error("%s:1: %s: %s", photo.original.relative_to(root).as_posix(), error.wrong, error.remedy)
    if made.failed:
        raise Refused(_stopped(len(made.failed)))
    if made.count:
        click.echo(localize(msg("Photos made: {count}.", count=made.count), catalogue(lang)))
    prune(root, photos)
    return photos
