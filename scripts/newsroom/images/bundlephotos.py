"""Bundle photos: which files of a bundle are photos, by their endings and by what its texts say."""

from __future__ import annotations

import unicodedata

from newsroom.content.files import Source, TextFile
from newsroom.images.names import is_photo_like


def photos_of(source: Source) -> list[str]:
    """Name a bundle's photos: files with a photo's ending, and what its texts call a photo."""
    named = {name for text_file in source.text_files.values() for name in named_photos(text_file)}
    return [name for name in source.files if is_photo_like(name) or nfc(name) in named]


def named_photos(text_file: TextFile) -> list[str]:
    """Return the names of the photos in a text, by their place in it; empty where an entry names none."""
    photos = text_file.front.data.get("photos") if text_file.front else None
    return [_name(entry) for entry in (photos if isinstance(photos, list) else ())]


def nfc(name: str) -> str:
    """Return a file's name as texts are read; some systems split its accents off."""
    return unicodedata.normalize("NFC", name)


def _name(entry: object) -> str:
    name = entry.get("file", "") if isinstance(entry, dict) else entry
    return name if isinstance(name, str) else ""
