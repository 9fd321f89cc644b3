"""Values: what a key's text may be, and what it means; every complaint has two parts: what is wrong, what to do."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from newsroom.findings import shown
from newsroom.slugs import SLUG, slugify

PerLocale = "per locale"
"""Marks a key that each language writes for itself; every other key is shared."""


def _one(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("should be one value", "write it on the same line, after the colon")
    if not value.strip():
        raise ValueError("is empty", "write it after the colon, or remove the line where it may be left out")
    return value


def _date(value: Any) -> datetime.date:
    text = _one(value)
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(f"is `{shown(text)}`, which is not a date", f"write {_right_date(text)}")
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"is `{text}`, a day that does not exist", "look at the calendar") from None


def _right_date(text: str) -> str:
    match = re.match(r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})\b", text)
    match = match or re.match(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b", text)
    return f"`{match['y']}-{match['m']:0>2}-{match['d']:0>2}`" if match else "year-month-day, such as `2025-04-30`"


def _boolean(value: Any) -> bool:
    text = _one(value)
    if text not in ("true", "false"):
        raise ValueError(f"is `{shown(text)}`, which is neither true nor false", "write `true` or `false`")
    return text == "true"


def _number(value: Any) -> Decimal:
    text = _one(value)
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,6})?", text):
        fix = "write digits only, with a dot before decimals, such as `240360` or `33.5`"
        raise ValueError(f"is `{shown(text)}`, which is not a plain number", fix)
    return Decimal(text)


def _value(value: Any) -> Decimal | datetime.date:
    dated = isinstance(value, str) and re.search(r"\d-\d|\d\. ?\d{1,2}\. ?\d{4}\b", value)
    return _date(value) if dated else _number(value)


def _slug(value: str) -> str:
    if not SLUG.fullmatch(value):
        fix = f"write `{slugify(value) or 'moja-vest'}`"
        raise ValueError(f"is `{shown(value)}`, which cannot be an address", fix)
    return value


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https://[\w.-]+(:\d+)?([/?#]\S*)?", value):
        fix = "write the whole of it, as a browser shows it, from `https://` on"
        raise ValueError(f"is `{shown(value)}`, which is not a web address", fix)
    return value


def _file_name(value: str) -> str:
    name = re.split(r"[/\\]", value)[-1]
    if name != value or value.startswith("."):
        fix = f"copy the file into this folder and write its name alone: `{name.lstrip('.')}`"
        raise ValueError(f"is `{shown(value)}`, which is not in this folder", fix)
    return value


def _currency(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{3}", value):
        fix = "write its three capital letters, such as `EUR`"
        raise ValueError(f"is `{shown(value)}`, which is not a currency's code", fix)
    return value


def _fact_name(value: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", value):
        fix = "write small letters from a to z, digits and _, such as `budget_pirot`"
        raise ValueError("cannot be the name of a fact", fix)
    return value


Text = Annotated[str, BeforeValidator(_one)]
LocalText = Annotated[str, BeforeValidator(_one), PerLocale]
SUMMARY_LENGTH = (50, 200)
"""Characters of a summary, at least and at most."""
Summary = Annotated[
    str, BeforeValidator(_one), Field(min_length=SUMMARY_LENGTH[0], max_length=SUMMARY_LENGTH[1]), PerLocale
]
Slug = Annotated[str, BeforeValidator(_one), AfterValidator(_slug), PerLocale]
Day = Annotated[datetime.date, BeforeValidator(_date)]
Flag = Annotated[bool, BeforeValidator(_boolean)]
Number = Annotated[Decimal, BeforeValidator(_number)]
FileName = Annotated[str, BeforeValidator(_one), AfterValidator(_file_name)]
WebAddress = Annotated[str, BeforeValidator(_one), AfterValidator(_web_address)]
Currency = Annotated[str, BeforeValidator(_one), AfterValidator(_currency)]
FactName = Annotated[str, AfterValidator(_fact_name)]
FactValue = Annotated[Decimal | datetime.date, BeforeValidator(_value)]
