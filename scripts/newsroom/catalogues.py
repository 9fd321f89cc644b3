"""Catalogues: the sentences of `newsroom.core.messages` in other languages, one gettext file each (``adr/0010``)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent / "messages"
"""Holds ``sr.po``; a language is added by its file alone."""
ENGLISH = "en"
"""The language in which the code says everything; it needs no file."""


def languages() -> tuple[str, ...]:
    """Give the languages that editors can be told things in: English, then the others by name."""
    return (ENGLISH, *sorted(path.stem for path in FOLDER.glob("*.po")))


@cache
def catalogue(lang: str) -> Mapping[str, str]:
    """Give template → template for a language, nothing for English; `FileNotFoundError` where there is no file."""
    if lang == ENGLISH:
        return {}
    with (FOLDER / f"{lang}.po").open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id and message.string}
