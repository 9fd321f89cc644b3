"""Rule ``picture-broken``: every picture in a text is one that the site publishes itself."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsroom.checks.destinations import Destinations
from newsroom.checks.places import place_of
from newsroom.checks.rule import PHOTO, CheckContext, Rule
from newsroom.checks.rules.links.link_broken import Fault, on_the_site, write
from newsroom.content.files import Source, TextFile
from newsroom.content.links import resolve, scheme_of
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, shown
from newsroom.images.names import is_photo_like

_ID = "picture-broken"


def _find(context: CheckContext) -> Iterator[Problem]:
    known = Destinations(context)
    for source in context.items:
        told: set[str] = set()
        for locale, text in context.texts.get(source.name, {}).items():
            text_file = source.text_files[locale]
            for block in text.blocks:
                for link in block.links:
                    target = link.target.strip()
                    fault = _fault(known, target, source, text_file, told) if link.image else None
                    if fault:
                        line, mark = place_of(text_file, link)
                        passage = Passage(text.path, line, block.text)
                        yield Problem(_ID, text.path, line, *fault, mark=mark, passage=passage)


def _fault(known: Destinations, target: str, source: Source, text_file: TextFile, told: set[str]) -> Fault | None:
    if host := _host(target):
        message = msg("the browsers of readers would load this picture from another host, `{host}`", host=shown(host))
        return Fault(message, _own_copy(source))
    if scheme_of(target):
        return None  # rule raw-html-unsafe tells of it
    if target.startswith("/"):
        address = known.own_address(target)
        fault = on_the_site(known, target, address, text_file) if address and known.at(address, "") else None
        return fault or _absent(target, "", source, text_file)
    file = resolve(target, text_file.path) or text_file.path
    state = known.state(file, text_file.locale)
    if file in known.texts or state in ("absent", "folder"):
        return _absent(target, known.meant(file, text_file.locale), source, text_file)
    if state == "published":
        return None
    if state == "unpublished" and source.kind == "article" and posixpath.dirname(file) == source.folder:
        # What both languages share is told once.
        seen = file in told
        told.add(file)
        shared = source.text_files.get(known.context.settings.default, text_file)
        return None if seen else _not_named(posixpath.basename(file), shared.path)
    return Fault(msg("the picture `{target}` is not published", target=shown(target)), _own_copy(source))


def _host(target: str) -> str:
    """Return the host that a browser would ask for a picture; empty where it is the site's own."""
    try:
        parts = urlsplit(target.replace("\\", "/"))
    except ValueError:
        return target
    return parts.netloc if parts.scheme in ("", "http", "https") else ""


def _not_named(file: str, path: str) -> Fault:
    if not is_photo_like(file):
        message = msg("the picture `{file}` is not published, since it is no photo", file=shown(file))
        return Fault(message, msg("save it as JPEG or PNG, and name it under `photos`"))
    message = msg("the photo `{file}` is not published, since it is not named under `photos`", file=shown(file))
    fix = msg(
        "add under `photos` in {path} `  - file: {file}`, below it `    alt: …` with what the photo shows, and "
        "`    consent: given` where everybody who can be recognised has agreed to be shown, or "
        "`    consent: not-needed` where nobody can be",
        path=path,
        file=file,
    )
    return Fault(message, fix)


def _absent(target: str, right: str, source: Source, text_file: TextFile) -> Fault:
    message = msg("there is no picture `{target}`", target=shown(target))
    if right and is_photo_like(right):
        return Fault(message, write(right, text_file))
    return Fault(message, _own_copy(source))


def _own_copy(source: Source) -> Message:
    if source.kind == "article":
        return msg("put the photo into the folder of this item, name it under `photos`, and write its name here")
    return msg("put the picture into the folder of this page, and write its name here")


RULE = Rule(
    id=_ID,
    severity="error",
    sentence="Every picture in a text is in the project and is published: a bundle's are named under `photos`.",
    wrong={
        "index.sr.md": "Sanduk:\n\n![Drveni sanduk](https://example.org/sanduk.jpg)",
        "index.en.md": "The box:\n\n![A wooden box](https://example.org/sanduk.jpg)",
        "cover.jpg": PHOTO,
    },
    right={
        "index.sr.md": "Sanduk:\n\n![Drveni sanduk](cover.jpg)",
        "index.en.md": "The box:\n\n![A wooden box](cover.jpg)",
        "cover.jpg": PHOTO,
    },
    find=_find,
)
