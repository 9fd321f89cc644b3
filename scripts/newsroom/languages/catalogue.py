"""Catalogues: the messages of `newsroom.core.messages` in other languages, from `messages.po` (``adr/0010``)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel.messages.pofile import read_po

from newsroom.languages.registry import file_of, with_file

FILE = "messages.po"
ENGLISH = "en"
"""The language in which the code says everything; it needs no file."""


def languages() -> tuple[str, ...]:
    """Return the languages that editors can be told things in: English, then the others by name."""
    return (ENGLISH, *with_file(FILE))


@cache
def catalogue(lang: str) -> Mapping[str, str]:
    """Return template → template for a language, nothing for English; raise `LookupError` where there is no file."""
    if lang == ENGLISH:
        return {}
    path = file_of(lang, FILE)
    if path is None:
        raise LookupError(lang)
    with path.open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id and message.string}
