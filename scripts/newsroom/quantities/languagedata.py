"""Language data: what the files in ``newsroom/languages`` and Babel know of a language."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def known_locale(code: str) -> Locale:
    """Give the locale of a code; raise `ValueError` for one that nobody knows."""
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        raise ValueError(f"{code!r} is not the code of a known language") from None


def language_data(name: str) -> Mapping[str, Any]:
    """Read what ``newsroom/languages`` says of a language, or of all (``common``); nothing where it has no file."""
    path = files("newsroom").joinpath("languages", f"{name}.yml")
    if not path.is_file():
        return {}
    data: Mapping[str, Any] = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  safe loader, in C
    return data


def data_from_babel(locale: Locale) -> Mapping[str, Any]:
    """Give what Babel knows of a language that has no file: the names of months and weekdays."""
    months = {month: name.lower() for month, name in locale.months["format"]["wide"].items()}
    weekdays = {day: name.lower() for day, name in locale.days["format"]["wide"].items()}
    # Other forms of these words are not known, so that nobody is asked for a counterpart.
    return {"months": months, "weekdays": weekdays, "unsure_weekdays": list(weekdays.values())}
