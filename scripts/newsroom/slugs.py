"""Slugs: the last part of an address, in plain ASCII."""

from __future__ import annotations

import re

from slugify import slugify as _slugify

# Unidecode turns đ into d; Serbian writes dj where it cannot write đ (Đorđe → djordje).
_SERBIAN = (("đ", "dj"), ("Đ", "Dj"), ("ђ", "dj"), ("Ђ", "Dj"))
_DATED = re.compile(r"^\d{4}-\d{2}-\d{2}-(?P<slug>.+)$")
SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
"""What a slug looks like: ``klub-pirot``."""


def slugify(text: str) -> str:
    """Make a slug of any text: ``Dobrosusedski klub u Žičkoj`` → ``dobrosusedski-klub-u-zickoj``."""
    slug: str = _slugify(text, replacements=_SERBIAN)
    return slug


def heading_id(text: str, separator: str) -> str:
    """Make the id of a heading, for Python-Markdown's toc, whose own drops đ: ``Šta klub nudi`` → ``sta-klub-nudi``."""
    return slugify(text).replace("-", separator)


def slug_of_folder(name: str) -> str:
    """Give a bundle's default slug: its folder's name without the date."""
    match = _DATED.match(name)
    return slugify(match["slug"] if match else name)
