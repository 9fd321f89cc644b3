"""Contacts: e-mail addresses and telephone numbers in a text, the same however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

_EMAIL = re.compile(r"[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(?<![\w.,/+–-])(\+|00)?[(\d][\d \u00a0()/.‑–-]{5,24}(?!\w)")
_BRACKET = re.compile(r"(?<=\d)[ \u00a0]?\([^)]*$")
"""One that opens behind a number and does not close: ``014/555-929 (8 a.m. to 2 p.m.)``."""
_NO_PHONE = re.compile(r"\d{1,2}[./ –-]{1,3}\d{1,2}[./ –-]{1,3}(?:19|20)\d{2}|[\d/-]{1,20}/(?:19|20)?\d{2}")
"""Dates, and file numbers of offices: ``06-12-2023``, ``016-400/23``."""
_COUNTRY = re.compile(r"1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3}")
"""Country codes are a prefix code (ITU-T E.164, list of 2016): of one, two or, all others, three digits."""


@dataclass(frozen=True, slots=True)
class Contact:
    """An e-mail address or a telephone number."""

    kind: Literal["email", "phone"]
    """Which of the two."""
    words: str
    """As the text has it."""
    start: int
    """Place in the text."""
    number: str
    """The address in small letters; the number's digits without country code and zeros before it."""
    country: str = ""
    """Country code of a number that has one: ``381``."""


@lru_cache(maxsize=65_536)
def contacts(text: str) -> tuple[Contact, ...]:
    """Find e-mail addresses, then telephone numbers; what may as well be an amount, a date or an account is none."""
    return tuple(_contacts(text))


def _contacts(text: str) -> Iterator[Contact]:
    for found in _EMAIL.finditer(text) if "@" in text else ():
        yield Contact("email", found[0], found.start(), found[0].casefold())
    for found in _NUMBER.finditer(text) if _DIGIT.search(text) else ():
        words = _BRACKET.sub("", found[0]).rstrip(" \u00a0(/.‑–-")
        if (parts := _phone(words)) and "\n" not in words:
            yield Contact("phone", words, found.start(), parts[1], parts[0])


def from_link(target: str) -> Contact | None:
    """Read a ``mailto:`` or ``tel:`` link; None for every other."""
    scheme, _, rest = target.partition(":")
    address = rest.partition("?")[0].strip()
    if scheme.casefold() == "mailto" and address:
        return Contact("email", address, 0, address.casefold())
    if scheme.casefold() == "tel" and any(map(str.isdigit, address)):
        country, number = _split(address)
        return Contact("phone", address, 0, number, country)
    return None


def _phone(words: str) -> tuple[str, str] | None:
    """Return country code and number of what is surely a telephone number."""
    country, number = _split(words)
    digits = sum(map(str.isdigit, words))
    if country:
        return (country, number) if 9 <= digits <= 16 else None
    separated = any(sign in words for sign in " \u00a0/‑–-")
    # Registration numbers begin with 0 too, in one piece; times and dates have a dot or two dots of their own.
    long_enough = 8 <= digits <= 11 if separated else 9 <= digits <= 10 and words.isdigit()
    national = words.lstrip("(").startswith("0") and len(number) >= 7 and "." not in words
    return ("", number) if national and long_enough and not _NO_PHONE.fullmatch(words) else None


def _split(words: str) -> tuple[str, str]:
    """Return the country code of a number, where it has one, and the rest without zeros before it."""
    digits = "".join(sign for sign in words.replace("(0)", "") if sign.isdigit())
    if not words.startswith("+") and not digits.startswith("00"):
        return "", digits.lstrip("0")
    digits = digits.removeprefix("00")
    code = _COUNTRY.match(digits)
    return (code[0], digits[code.end() :].lstrip("0")) if code else ("", digits)
