"""Registry: which languages there are, and the files of each: one folder a language, whose files are all optional.

What each file holds, ``README.md`` beside this module tells key by key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError

FOLDER = Path(__file__).parent
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = re.compile(r"[A-Za-z]{2,3}(-\w+)*")
_NEEDED = ("quantities.yml", "words.yml")


def code_of(tag: str) -> str:
    """Return the language of a tag or locale, in small letters: ``sr`` of ``sr-Latn``."""
    return tag.replace("_", "-").partition("-")[0].lower()


def file_of(tag: str, name: str) -> Path | None:
    """Return a file of a language, by the language's tag; None where it has none of that name."""
    path = FOLDER / code_of(tag) / name
    return path if _TAG.fullmatch(tag) and path.is_file() else None


def with_file(name: str) -> tuple[str, ...]:
    """Return the languages that have a file of that name, sorted."""
    return tuple(sorted(path.name for path in FOLDER.iterdir() if (path / name).is_file()))


@cache
def data_of(tag: str, name: str) -> Mapping[str, Any]:
    """Read a YAML file of a language; nothing where it has none."""
    file = file_of(tag, name)
    return _yaml(file) if file else {}


@cache
def common_data() -> Mapping[str, Any]:
    """Read what all languages have in common: signs of currencies, units of measure, letters without a key."""
    return _yaml(FOLDER / "common.yml")


def _yaml(file: Path) -> Mapping[str, Any]:
    data: Mapping[str, Any] = yaml.load(file.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  safe loader, in C
    return data


@cache
def is_known(tag: str) -> bool:
    """Return whether a language's words are known; of another, rules that need words say nothing."""
    return all(file_of(tag, name) is not None for name in _NEEDED)


def known_locale(code: str) -> Locale:
    """Return Babel's locale for a code; raise `ValueError` for one that nobody knows."""
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        raise ValueError(f"{code!r} is not the code of a known language") from None


def calendar_of(locale: Locale) -> Mapping[str, Any]:
    """Return what Babel knows of a language that has no file: the names of months and weekdays."""
    months = {month: name.lower() for month, name in locale.months["format"]["wide"].items()}
    weekdays = {day: name.lower() for day, name in locale.days["format"]["wide"].items()}
    # Other forms of these words are not known, so that nobody is asked for a counterpart.
    return {"months": months, "weekdays": weekdays, "unsure_weekdays": list(weekdays.values())}
