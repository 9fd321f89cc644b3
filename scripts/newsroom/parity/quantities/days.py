"""Days: the numbers beside the name of a month that are days of it: ``15., 16. i 17. marta``, ``April 15–17``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsroom.parity.quantities.items import Item, gap
from newsroom.parity.quantities.language import Language

_LATEST = 31
_LARGEST = 99
_SMALL_WORD = re.compile(r"[ \u00a0]+([a-z]+)")


def days_before(done: list[Item], month: Item, text: str, language: Language) -> list[Item]:
    """Take the days before a month from the end of *done*; an impossible one (``42. aprila``) counts too."""
    if not done or not _may_be_day(done[-1], _LARGEST) or not _touches(done[-1], month, text, language):
        return []
    days = [done.pop()]
    while done and _may_be_day(done[-1], _LATEST) and _joined(done[-1], days[0], text, language):
        days.insert(0, done.pop())
    return days


def days_after(items: Sequence[Item], position: int, text: str, language: Language) -> list[Item]:
    """Return the days after a month: ``April 15``, ``April 15–17``; not the count in ``April 15 people``."""
    first = items[position] if position < len(items) else None
    if first is None or not _may_be_day(first, _LATEST) or gap(text, items[position - 1], first) not in ("", "the"):
        return []
    days = [first]
    for item in items[position + 1 :]:
        if not _may_be_day(item, _LATEST) or gap(text, days[-1], item) not in language.lists["range"]:
            break
        days.append(item)
    follows = _SMALL_WORD.match(text, days[-1].end)
    counts = follows is not None and follows[1] not in language.lists["after_day"] and days[-1].form == "figure"
    return [] if counts else days


def _may_be_day(item: Item, latest: int) -> bool:
    written = item.form == "ordinal" or (item.form == "figure" and item.end - item.start <= 4)
    return item.role == "number" and written and item.whole is not None and 0 <= item.whole <= latest


def _touches(day: Item, month: Item, text: str, language: Language) -> bool:
    between = gap(text, day, month)
    if between is None:
        return False
    if between.startswith("."):
        # A sentence that ends in a figure, and one that begins with a month: "… bilo je 42. Aprila 2024. …".
        is_new_sentence = text[month.start].isupper() and not language.capital_months
        return language.day_dot and between == "." and not (is_new_sentence and (day.whole or 0) > _LATEST)
    return between in language.lists["day_links"]


def _joined(day: Item, following: Item, text: str, language: Language) -> bool:
    """Return whether two numbers are days of one month: ``15–17.``, ``15. i 16.``, ``15 and 16 March``."""
    between = gap(text, day, following)
    if between is None:
        return False
    has_dot = between.startswith(".")
    joint = between.lstrip(". ")
    if joint in language.lists["range"]:
        return True
    return joint in language.lists["list"] and has_dot == language.day_dot
