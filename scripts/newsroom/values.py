"""Values: what a key's text may be, and what it means; every complaint says ``what is wrong: what to do``."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field

from newsroom.slugs import SLUG, slugify

PerLocale = "per locale"
"""Marks a key that each language writes for itself; every other key is shared."""


def _text(value: Any) -> Any:
    if isinstance(value, str) and not value.strip():
        raise ValueError("is empty: write its text, or remove the key")
    return value


def _date(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"`{value}` is a day that does not exist: look at the calendar") from None
    raise ValueError(f"`{value}` is not a date: write year-month-day, such as 2025-04-30")


def _boolean(value: Any) -> Any:
    if value in ("true", "false"):
        return value == "true"
    raise ValueError(f"`{value}` is neither true nor false: write true or false")


def _number(value: Any) -> Any:
    try:
        if re.fullmatch(r"-?\d{1,15}(\.\d{1,6})?", value):
            return Decimal(value)
    except (InvalidOperation, TypeError):
        pass
    raise ValueError(f"`{value}` is not a plain number: write it such as 240360 or 33.5")


def _value(value: Any) -> Any:
    return _date(value) if isinstance(value, str) and re.fullmatch(r"\d+-\d+-\d+", value) else _number(value)


def _slug(value: str) -> str:
    if not SLUG.match(value):
        raise ValueError(f"`{value}` cannot be an address: write it such as {slugify(value) or 'moja-vest'}")
    return value


def _web_address(value: str) -> str:
    if urlsplit(value).scheme != "https" or not urlsplit(value).netloc:
        raise ValueError(f"`{value}` is not a web address: write it from https:// on")
    return value


def _file_name(value: str) -> str:
    if "/" in value or "\\" in value or value.startswith("."):
        raise ValueError(f"`{value}` is not a file in the item's own folder: write its bare name")
    return value


Text = Annotated[str, BeforeValidator(_text)]
LocalText = Annotated[str, BeforeValidator(_text), PerLocale]
Summary = Annotated[str, BeforeValidator(_text), Field(min_length=50, max_length=200), PerLocale]
Slug = Annotated[str, AfterValidator(_slug), PerLocale]
Day = Annotated[datetime.date, BeforeValidator(_date)]
Flag = Annotated[bool, BeforeValidator(_boolean)]
Number = Annotated[Decimal, BeforeValidator(_number)]
FileName = Annotated[str, BeforeValidator(_text), AfterValidator(_file_name)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
FactValue = Annotated[Decimal | datetime.date, BeforeValidator(_value)]
