"""Files: routes and photos as files of MkDocs, already localised, since static-i18n drops what it did not find on disk.

This leans on seven attributes of mkdocs-static-i18n 1.3.1 (see ``adr/0002``); the end-to-end test guards it.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files, InclusionLevel

from newsroom.content.links import resolve
from newsroom.content.published import refusal
from newsroom.content.urls import dest_uri
from newsroom.core.messages import msg
from newsroom.core.problems import visible
from newsroom.images.beside import content_refusal
from newsroom.images.logos import drawing_alone, is_drawing
from newsroom.images.plan import PlannedPhoto
from newsroom.settings.model import Settings
from newsroom.website.routes import Route


def route_files(config: MkDocsConfig, files: Files, routes: Mapping[str, Route]) -> set[str]:
    """Move the standing pages to their addresses, and add a file for every other route.

    Return the addresses that are published: MkDocs leaves out the files of some, such as a draft's.
    """
    published = set()
    for src_uri, route in routes.items():
        file = files.src_uris.get(src_uri)
        if file is None:
            file = File.generated(config, src_uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            files.append(file)
        _localize(config, file, route)
        if _is_included(file):
            published.add(route.address)
    return published


def _localize(config: MkDocsConfig, file: File, route: Route) -> None:
    _move(config, file, route.address)
    file.locale = file.locale_alternate_of = file.localization = route.locale  # type: ignore[attr-defined]
    file.norm_src_uri = posixpath.basename(file.src_uri)  # type: ignore[attr-defined]
    alternates = {route.locale: file}
    for locale, address in route.alternates.items():
        if locale != route.locale:
            other = File.generated(config, file.src_uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            _move(config, other, address)
            alternates[locale] = other
    file.alternates = alternates  # type: ignore[attr-defined]


def _move(config: MkDocsConfig, file: File, address: str) -> None:
    file.dest_uri = dest_uri(address)
    file.abs_dest_path = str(Path(config.site_dir) / file.dest_uri)
    file.url = address or "./"


def photo_files(config: MkDocsConfig, files: Files, root: Path, photos: Mapping[str, PlannedPhoto]) -> None:
    """Add every rendition; the largest JPEG has the name that Markdown beside the original uses."""
    docs = Path(os.path.relpath(config.docs_dir, root)).as_posix()
    for path, photo in photos.items():
        original = path.removeprefix(f"{docs}/")  # MkDocs' names of files, of logos too, begin in docs/
        for rendition in photo.all_renditions:
            src_uri = original if rendition is photo.largest else f"{posixpath.dirname(original)}/{rendition.name}"
            file = File.generated(config, src_uri, abs_src_path=str(photo.cache_path(root, rendition)))
            file.dest_uri = photo.address(rendition)
            file.abs_dest_path = str(Path(config.site_dir) / file.dest_uri)
            file.url = file.dest_uri
            files.append(file)


def shared_files(config: MkDocsConfig, files: Files, locales: Iterable[str]) -> tuple[File, ...]:
    """Return the files in ``docs/`` that belong to no language: ``docs/assets/plan.pdf``."""
    folders = tuple(f"{locale}/" for locale in locales)
    own = (file for file in files if file.src_dir == config.docs_dir and not file.is_documentation_page())
    return tuple(file for file in own if not file.src_uri.startswith(folders))


def restore(files: Files, shared: Iterable[File]) -> None:
    """Add the files of no language that are missing: static-i18n has them with the default language only."""
    for file in shared:
        if file.src_uri not in files.src_uris:
            files.append(file)


def refuse_dead_link(files: Files, src_uri: str, path: str, link: str, inside: str) -> None:
    """Stop at a link to a file that is not published, which the check has not seen; MkDocs would say so in English.

    *inside* is the *link* of the text *path* as MkDocs needs it.
    """
    target = unquote(resolve(inside, src_uri) or "")
    if posixpath.splitext(target)[1] and files.get_file_from_path(target) is None:
        raise Abort(msg("{path}: `{link}` leads to no file that the site publishes; correct it", path=path, link=link))


def refuse_links_out(config: MkDocsConfig, files: Files, root: Path) -> None:
    """Stop where a file of the project's or its theme's is a link to one elsewhere, which nobody means to publish."""
    own = {folder for folder in (config.docs_dir, config.theme.custom_dir) if folder}
    for file in files:
        if file.src_dir in own and file.abs_src_path:
            real = Path(file.abs_src_path).resolve()
            folders = (Path(file.src_dir).resolve(), *((root,) if file.src_dir != config.docs_dir else ()))
            if not any(real.is_relative_to(folder) for folder in folders):
                path = os.path.relpath(file.abs_src_path, root)
                raise Abort(msg("{path}: this is a link out of the project; put the file itself here", path=path))


def refuse_unfit(config: MkDocsConfig, files: Files, settings: Settings, logos: Iterable[Path]) -> None:
    """Stop where MkDocs would publish what the rule `published-file` refuses, though that rule is switched off."""
    cleaned = {str(logo) for logo in logos}
    for file in files:
        if file.src_dir != config.docs_dir or not file.abs_src_path or not _is_included(file):
            continue
        if str(Path(file.abs_src_path).resolve()) in cleaned:
            continue
        if refused := refusal(settings, file.src_uri) or content_refusal(Path(file.abs_src_path)):
            path = visible(f"{settings.docs_dir}/{file.src_uri}")
            raise Abort(msg("{path}: {wrong}; {fix}", path=path, wrong=refused[0], fix=refused[1]))


def _is_included(file: File) -> bool:
    return bool(file.inclusion.is_included())  # type: ignore[no-untyped-call]


def clean_logos(files: Files, originals: Iterable[Path]) -> None:
    """Publish of each logo what belongs to the picture: a drawing without notes; of pixels the renditions only."""
    known = {str(original): original for original in originals}
    for file in list(files):
        original = known.get(str(Path(file.abs_src_path).resolve())) if file.abs_src_path else None
        if original and is_drawing(original):
            file.content_bytes = drawing_alone(original.read_bytes())
        elif original:
            files.remove(file)
