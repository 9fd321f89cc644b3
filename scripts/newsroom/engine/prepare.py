"""Prepare: everything read, checked and reported, and every photo made, before a page is built."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

import click

from newsroom.checks.run import check_project
from newsroom.content.site import Site
from newsroom.core.clock import today
from newsroom.core.messages import Message, Refused, localize, msg
from newsroom.images.build import build_photos
from newsroom.images.digests import Digests
from newsroom.images.logos import plan_logos
from newsroom.images.plan import PlannedPhoto, plan_photos, prune
from newsroom.languages.catalogue import catalogue
from newsroom.settings.model import Settings
from newsroom.website.model import Website

log = logging.getLogger("mkdocs.plugins.newsroom")
notes = logging.getLogger("newsroom")
"""Not one of MkDocs', whose warnings stop a strict build."""
LOGS = {"error": log.error, "warning": notes.warning, "note": notes.info}
"""How problems are logged, by severity."""


def prepare(root: Path, settings: Settings, site_url: str | None, *, drafts: bool, lang: str) -> Website:
    """Read the project in *root*, and make its photos; raise `Refused` where something is wrong, once all is told."""
    gathered = check_project(root, settings, drafts=drafts)
    for problem in gathered.problems:
        LOGS[problem.severity]("%s", problem)
    if gathered.errors:
        raise Refused(stopped(len(gathered.errors)))
    photos = _planned(root, gathered.content)
    tones = _built(root, photos, lang)
    return Website(gathered.content, site_url, today(settings.timezone), photos, tones)


def stopped(count: int) -> Message:
    """Return why a build stops, with the number of errors."""
    return msg("Problems to put right: {count}. Nothing was built, and the site is as it was.", count=count)


def _planned(root: Path, content: Site) -> dict[str, PlannedPhoto]:
    """Plan every photo and every logo of pixels, by its path in the project."""
    digests = Digests.load(root)
    photos = plan_photos(root, content, digests) | plan_logos(root, content, digests)
    digests.save()
    return photos


def _built(root: Path, photos: Mapping[str, PlannedPhoto], lang: str) -> dict[str, str]:
    """Build all photos and return their tones; stop where one cannot be read, after the others are made."""
    built = build_photos(root, photos.values(), lang)
    for photo, note in built.notes:
        notes.warning("%s:1: %s", photo.original.relative_to(root).as_posix(), note)
    for photo, error in built.failed:
        log.error("%s:1: %s: %s", photo.original.relative_to(root).as_posix(), error.wrong, error.remedy)
    if built.failed:
        raise Refused(stopped(len(built.failed)))
    if built.count:
        click.echo(localize(msg("Photos made: {count}.", count=built.count), catalogue(lang)))
    prune(root, photos.values())
    return {path: built.sidecars[photo].tone for path, photo in photos.items()}
