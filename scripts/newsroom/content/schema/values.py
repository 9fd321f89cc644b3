"""Values: the types of keys, converted from text. Each error has two messages: what is wrong, and what to do.

The first has a gap ``key``, which is filled in where the key's path is known (`newsroom.core.messages.filled`).
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

from newsroom.core.messages import Message, msg
from newsroom.core.problems import shown
from newsroom.languages.slugs import SLUG, slugify

PerLocale = "per locale"
"""Marks a key that is written in each language; every other key is shared."""
KEY = "this"
"""Name of the key in a message until its path is known."""
EMPTY = msg("{key} is empty", key=KEY)
"""Message for a key that has nothing after its colon."""


def _one(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(msg("{key} should be one value", key=KEY), msg("write it on the same line, after the colon"))
    if not value.strip():
        fix = msg("write it after the colon, or remove the line where it may be left out")
        raise ValueError(EMPTY, fix)
    return value


def _date(value: Any) -> datetime.date:
    text = _one(value)
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(msg("{key} is `{value}`, which is not a date", key=KEY, value=shown(text)), _right_date(text))
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        message = msg("{key} is `{value}`, a day that does not exist", key=KEY, value=text)
        raise ValueError(message, msg("look at the calendar")) from None


def _right_date(text: str) -> Message:
    match = re.match(r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})\b", text)
    match = match or re.match(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b", text)
    if match is None:
        return msg("write year-month-day, such as `2025-04-30`")
    return msg("write `{right}`", right=f"{match['y']}-{match['m']:0>2}-{match['d']:0>2}")


def _boolean(value: Any) -> bool:
    text = _one(value)
    if text not in ("true", "false"):
        message = msg("{key} is `{value}`, which is neither true nor false", key=KEY, value=shown(text))
        raise ValueError(message, msg("write `true` or `false`"))
    return text == "true"


def _number(value: Any) -> Decimal:
    text = _one(value)
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,6})?", text):
        fix = msg("write digits only, with a dot before decimals, such as `240360` or `33.5`")
        raise ValueError(msg("{key} is `{value}`, which is not a plain number", key=KEY, value=shown(text)), fix)
    return Decimal(text)


def _value(value: Any) -> Decimal | datetime.date:
    dated = isinstance(value, str) and re.search(r"\d-\d|\d\. ?\d{1,2}\. ?\d{4}\b", value)
    return _date(value) if dated else _number(value)


def _slug(value: str) -> str:
    if not SLUG.fullmatch(value):
        fix = msg("write `{right}`", right=slugify(value) or "moja-vest")
        raise ValueError(msg("{key} is `{value}`, which cannot be an address", key=KEY, value=shown(value)), fix)
    return value


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https://[\w.-]+(:\d+)?([/?#]\S*)?", value):
        fix = msg("write the whole of it, as a browser shows it, from `https://` on")
        raise ValueError(msg("{key} is `{value}`, which is not a web address", key=KEY, value=shown(value)), fix)
    return value


def _file_name(value: str) -> str:
    name = re.split(r"[/\\]", value)[-1]
    if name != value or value.startswith("."):
        fix = msg("copy the file into this folder and write its name alone: `{name}`", name=name.lstrip("."))
        raise ValueError(msg("{key} is `{value}`, which is not in this folder", key=KEY, value=shown(value)), fix)
    return value


def _currency(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{3}", value):
        fix = msg("write its three capital letters, such as `EUR`")
        raise ValueError(msg("{key} is `{value}`, which is not a currency's code", key=KEY, value=shown(value)), fix)
    return value


def _fact_name(value: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", value):
        fix = msg("write small letters from a to z, digits and _, such as `budget`")
        raise ValueError(msg("{key} cannot be the name of a fact", key=KEY), fix)
    return value


Text = Annotated[str, BeforeValidator(_one)]
LocalText = Annotated[str, BeforeValidator(_one), PerLocale]
Slug = Annotated[str, BeforeValidator(_one), AfterValidator(_slug), PerLocale]
Day = Annotated[datetime.date, BeforeValidator(_date)]
Flag = Annotated[bool, BeforeValidator(_boolean)]
Number = Annotated[Decimal, BeforeValidator(_number)]
FileName = Annotated[str, BeforeValidator(_one), AfterValidator(_file_name)]
WebAddress = Annotated[str, BeforeValidator(_one), AfterValidator(_web_address)]
Currency = Annotated[str, BeforeValidator(_one), AfterValidator(_currency)]
FactName = Annotated[str, AfterValidator(_fact_name)]
FactValue = Annotated[Decimal | datetime.date, BeforeValidator(_value)]
