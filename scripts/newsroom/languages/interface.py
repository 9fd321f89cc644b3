"""Interface: what the site itself says to readers, in menus, on buttons and above lists, from ``interface.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from newsroom.languages.registry import data_of, known_locale

FILE = "interface.yml"
_FALLBACK = "en"


def interface_text(key: str, tag: str) -> str:
    """Return the text that a key stands for, in a language; the key itself where no language has a text for it."""
    return interface(tag).get(key, key)


@cache
def interface(tag: str) -> Mapping[str, str]:
    """Return all texts of a language by key, in English where it has none; the tag and direction go with them."""
    of_the_page = {"language": tag, "direction": _direction(tag)}
    return MappingProxyType({**data_of(_FALLBACK, FILE), **data_of(tag, FILE), **of_the_page})


def _direction(tag: str) -> str:
    """Return the direction of writing as HTML names it: ``ltr``, ``rtl``."""
    try:
        return known_locale(tag).text_direction
    except ValueError:
        return "ltr"
