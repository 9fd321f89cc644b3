"""Rule ``photo-unused``: no photo lies in a bundle that nobody sees on the site, and anybody in the repository."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import PHOTO, CheckContext, Rule
from newsroom.content.files import Source
from newsroom.core.messages import msg
from newsroom.core.problems import Problem
from newsroom.images.names import is_photo_like, named_photos, nfc, written_forms


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for name in _unused(source) if _understood(context, source) else ():
            wrong = msg("no text of this item shows this photo")
            fix = msg("name it under `photos`, or delete it")
            yield Problem("photo-unused", f"{source.folder}/{name}", 1, wrong, fix)


def _understood(context: CheckContext, source: Source) -> bool:
    """Return whether all of the item's keys could be read, so that every photo it names is known."""
    typed = [context.typed.get((source.name, locale)) for locale in source.text_files]
    return bool(typed) and all(one and one.keys for one in typed)


def _unused(source: Source) -> Iterator[str]:
    # Where only capital letters differ, rule photo-missing says how to put it right.
    named = {name.lower() for text_file in source.text_files.values() for name in named_photos(text_file)}
    texts = [text_file.front.body for text_file in source.text_files.values() if text_file.front]
    for name in source.files:
        forms = written_forms(name)
        if (
            is_photo_like(name)
            and nfc(name).lower() not in named
            and not any(form in text for form in forms for text in texts)
        ):
            yield name


_PHOTOS = "---\nphotos:\n  - file: sala.jpg\n    alt: {}{}\n---\n"

RULE = Rule(
    id="photo-unused",
    severity="warning",
    sentence="Every photo in a bundle is named by a text of the item.",
    wrong={"sala.jpg": PHOTO},
    right={
        "sala.jpg": PHOTO,
        "index.sr.md": _PHOTOS.format("Sto sa alatom u sali.", "\n    consent: not-needed"),
        "index.en.md": _PHOTOS.format("A table with tools in the hall.", ""),
        "cover.jpg": None,
    },
    find=_find,
)
