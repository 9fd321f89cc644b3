"""Names of photos: which files of a bundle are photos, which names are safe everywhere, what a photo is renamed to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import PurePath
from urllib.parse import quote

from newsroom.content.files import Source, TextFile
from newsroom.images.probe import SUFFIXES
from newsroom.languages.slugs import SLUG, slugify

_LONGEST = 80
_ENDING = re.compile(r"\.[a-z0-9]+")


def is_photo_like(name: str) -> bool:
    """Return whether a file's name says that it is a photo; what systems hide (``._a.jpg``, ``.DS_Store``) is none."""
    return not name.startswith(".") and PurePath(name).suffix.lower() in SUFFIXES


def is_safe(name: str) -> bool:
    """Return whether a name is the same in every system and address: small letters, digits and hyphens, one dot."""
    path = PurePath(name)
    return bool(SLUG.fullmatch(path.stem) and _ENDING.fullmatch(path.suffix))


def is_final(name: str) -> bool:
    """Return whether `new_names` would keep a name."""
    return is_safe(name) and name.endswith(".jpg") and len(name) <= _LONGEST + len("-99.jpg")


def new_names(photos: Mapping[str, str], staying: Mapping[str, str | None]) -> dict[str, str]:
    """Return a new name for every photo: safe, and its own also where large and small letters are the same.

    *photos* are the names to be changed, *staying* every other file of the folder, each with the hash of what it will
    hold (None for what is no photo). A name that holds the same picture already is used again: a run that was killed
    left it there.
    """
    taken = {name.casefold(): content for name, content in staying.items()}
    chosen = {}
    for name in sorted(photos):
        stem = slugify(PurePath(name).stem)[:_LONGEST].strip("-") or "photo"
        number, new = 1, f"{stem}.jpg"
        while taken.setdefault(new, photos[name]) != photos[name]:
            number += 1
            new = f"{stem}-{number}.jpg"
        chosen[name] = new
    return chosen


def written_forms(name: str) -> frozenset[str]:
    """Return the ways in which a link can write a file's name: ``a b.jpg``, ``a%20b.jpg``."""
    forms = {unicodedata.normalize(form, name) for form in ("NFC", "NFD")} | {name}
    quoted = {quote(form, safe, errors="replace") for form in forms for safe in ("", "()!&'*+,;=@")}
    return frozenset(forms | {form.replace(" ", "%20") for form in forms} | quoted)


def photos_of(source: Source) -> list[str]:
    """Return the names of a bundle's photos: files with a photo's ending, and what its texts call a photo."""
    named = {name for text_file in source.text_files.values() for name in named_photos(text_file)}
    return [name for name in source.files if is_photo_like(name) or nfc(name) in named]


def named_photos(text_file: TextFile) -> list[str]:
    """Return the names of the photos in a text, in their order there; empty where an entry names none."""
    photos = text_file.front.data.get("photos") if text_file.front else None
    return [_name(entry) for entry in (photos if isinstance(photos, list) else ())]


def nfc(name: str) -> str:
    """Return a file's name as texts are read; some systems split its accents off."""
    return unicodedata.normalize("NFC", name)


def _name(entry: object) -> str:
    name = entry.get("file", "") if isinstance(entry, dict) else entry
    return name if isinstance(name, str) else ""
