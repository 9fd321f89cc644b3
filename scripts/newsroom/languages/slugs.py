"""Slugs: the last part of an address, in plain ASCII."""

from __future__ import annotations

import re

from slugify import slugify as _slugify

# Unidecode turns đ into d and reads Cyrillic as English ears do (ч → ch); Serbian writes dj, and Cyrillic as its Latin.
_CYRILLIC = dict(zip("абвгдежзијклмнопрстћуфхцчш", "abvgdežzijklmnoprstćufhcčš", strict=True))
_SMALL = {**_CYRILLIC, "ђ": "đ", "љ": "lj", "њ": "nj", "џ": "dž"}
_SERBIAN = str.maketrans({**_SMALL, **{key.upper(): value.capitalize() for key, value in _SMALL.items()}})
_DJ = (("đ", "dj"), ("Đ", "Dj"), (",", " "))
_DATED = re.compile(r"^\d{4}-\d{2}-\d{2}-(?P<slug>.+)$")
SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
"""What a slug looks like: ``klub-pirot``."""


def slugify(text: str) -> str:
    """Make a slug of any text: ``Dobrosusedski klub u Žičkoj`` → ``dobrosusedski-klub-u-zickoj``."""
    slug: str = _slugify(text.translate(_SERBIAN), replacements=_DJ)
    return slug


def heading_id(text: str, separator: str) -> str:
    """Make the id of a heading, for Python-Markdown's toc, whose own drops đ: ``Šta klub nudi`` → ``sta-klub-nudi``."""
    return slugify(text).replace("-", separator)


def slug_of_folder(name: str) -> str:
    """Return a bundle's default slug: its folder's name without the date."""
    match = _DATED.match(name)
    return slugify(match["slug"] if match else name)
