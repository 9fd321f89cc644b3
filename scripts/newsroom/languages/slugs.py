"""Slugs: the last part of an address, in plain ASCII."""

from __future__ import annotations

import re
from functools import cache

from slugify import slugify as _slugify

from newsroom.languages.registry import common_data, data_of, with_file

_DATED = re.compile(r"^\d{4}-\d{2}-\d{2}-(?P<slug>.+)$")
SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
"""What a slug looks like: ``radionica``."""


def slugify(text: str) -> str:
    """Make a slug of any text: ``Šta donosi đak?`` → ``sta-donosi-djak``."""
    slug: str = _slugify(text.translate(_latin()), replacements=_replacements())
    return slug


def heading_id(text: str, separator: str) -> str:
    """Make the id of a heading, for Python-Markdown's toc, whose own drops đ: ``Šta klub nudi`` → ``sta-klub-nudi``."""
    return slugify(text).replace("-", separator)


def slug_of_folder(name: str) -> str:
    """Return a bundle's default slug: its folder's name without the date."""
    match = _DATED.match(name)
    return slugify(match["slug"] if match else name)


# Unidecode turns đ into d and reads Cyrillic as English ears do (ч → ch); people write dj, and Cyrillic as its Latin.
@cache
def _latin() -> dict[int, str]:
    """Return the letters of every language that is written in Cyrillic too, small ones and capitals."""
    file = "transliteration.yml"
    small = {key: value for tag in with_file(file) for key, value in data_of(tag, file)["cyrillic"].items()}
    return str.maketrans({**small, **{key.upper(): value.capitalize() for key, value in small.items()}})


@cache
def _replacements() -> tuple[tuple[str, str], ...]:
    small = common_data()["strokes"]
    capital = ((key.upper(), value.capitalize()) for key, value in small.items())
    return (*small.items(), *capital, (",", " "))
