"""Dates: days, months and years put together."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Date, Item, Number, Value, Weekday, gap, word_after, word_before

_MONTHS = ("month", "short_month")
_LATEST = 31
_LARGEST = 99
_SMALL_WORD = re.compile(r"[ \u00a0]+([a-z]+)")
_BEFORE = ("", ",", "(")
_AFTER = ("(", ",", ". (")
_WEEK: tuple[Value, ...] = (Number(Decimal(7), "days"),)
"""What else the words can mean that name a day, and the week or all its working days as well."""


def dates(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items with the parts of each date made one date, without short months that belong to none."""
    done: list[Item] = []
    position = 0
    while position < len(items):
        item = items[position]
        position += 1
        if item.role in _MONTHS or _is_roman_month(items, position - 1, text, language):
            found, position = _around(done, items, position, text, language)
            done.extend(found)
        elif _is_spaced(item, items, position, text, language):
            day = Date(None, items[position].whole or 0, item.whole)
            done.append(Item("date", day, item.start, items[position].end + 1, form="short"))
            position += 1
        elif item.role == "date" and item.form == "short":
            year = _year(item, items, position, text, {"."})
            done.append(item if year is None else _extended(item, year))
            position += year is not None
        else:
            done.append(_perhaps_month(item, text, language))
    return _with_years(done, text, language)


def _is_spaced(item: Item, items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether ``30. 11.`` is a day: after a word that leads to one, for it may be the 30th and the 11th."""
    month = items[position] if position < len(items) else None
    if month is None or not item.form == month.form == "figure" or gap(text, item, month) != ".":
        return False
    fits = item.whole in range(1, 32) and month.whole in range(1, 13) and text[month.end : month.end + 1] == "."
    return language.notation.day_dot and fits and word_before(text, item.start) in language.lists["before_day"]


def _perhaps_month(item: Item, text: str, language: Language) -> Item:
    """Return ``u XI mesecu`` as what can be November too; of a project it is the eleventh month."""
    is_ordinal = item.form in ("roman", "ordinal") or (item.form == "figure" and text[item.end : item.end + 1] == ".")
    if item.role != "number" or not is_ordinal or item.whole is None or item.whole not in range(1, 13):
        return item
    if word_after(text, item.end) not in language.lists["months_told"]:
        return item
    return replace(item, otherwise=(*item.otherwise, Date(None, item.whole, None)))


def _is_roman_month(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether a Roman numeral stands between day and year: ``15. VII 2022``."""
    if not language.notation.roman_months or items[position].form != "roman" or not 0 < position < len(items) - 1:
        return False
    before, month = items[position - 1 : position + 1]
    sits = before.form == "figure" and before.whole in range(1, 32) and gap(text, before, month) == "."
    return sits and month.whole in range(1, 13) and _year(month, items, position + 1, text, {"."}) is not None


def _around(
    done: list[Item], items: Sequence[Item], position: int, text: str, language: Language
) -> tuple[list[Item], int]:
    """Read the days before or after a month, and the year; those before are taken out of *done*."""
    month = items[position - 1]
    days = days_before(done, month, text, language)
    follow = [] if days or not language.notation.month_first else days_after(items, position, text, language)
    position += len(follow)
    also = set(language.lists["year_links"]) | {"," if language.notation.month_first and (days or follow) else ""}
    year = _year(items[position - 1], items, position, text, also | {"." if month.role != "month" else ""})
    end = (year or (follow or [month])[-1]).end
    position += year is not None
    number = year.whole if year else None
    every = [*days, *follow]
    if not every:
        lone = Item("date", Date(number, int(month.value), None), month.start, end, soft=month.soft and year is None)
        return ([] if month.role == "short_month" and year is None else [lone]), position
    found = [Item("date", Date(number, int(month.value), day.whole), day.start, day.end) for day in every]
    if follow:
        found[0] = replace(found[0], start=month.start)
    found[-1] = replace(found[-1], end=end)
    return found, position


def _year(before: Item, items: Sequence[Item], position: int, text: str, also: Set[str]) -> Item | None:
    if position >= len(items):
        return None
    item = items[position]
    is_year = item.form == "figure" and item.end - item.start == 4 and item.whole in range(1000, 3000)
    return item if is_year and gap(text, before, item) in {"", *also} else None


def _extended(date: Item, year: Item) -> Item:
    return replace(date, value=replace(date.value, year=year.whole), end=year.end)


def _with_years(items: list[Item], text: str, language: Language) -> list[Item]:
    """Return dates without year with that of the date they are joined to: ``15. jula – 30. avgusta 2022.``."""
    joints = language.lists["range"] | language.lists["list"]
    for position in range(len(items) - 2, -1, -1):
        item, following = items[position : position + 2]
        if item.role == following.role == "date" and item.value.year is None and following.value.year is not None:
            between = (gap(text, item, following) or "").lstrip(". ")
            if between in joints and following.value.month >= item.value.month:
                dated = replace(item.value, year=following.value.year)
                items[position] = replace(item, value=dated, otherwise=(item.value,))
    return items


def days_before(done: list[Item], month: Item, text: str, language: Language) -> list[Item]:
    """Return the days before a month, taken from the end of *done*; an impossible one (``42. aprila``) counts too."""
    if not done or not _may_be_day(done[-1], _LARGEST) or not _touches(done[-1], month, text, language):
        return []
    days = [done.pop()]
    while done and _may_be_day(done[-1], _LATEST) and _joined(done[-1], days[0], text, language):
        days.insert(0, done.pop())
    return days


def days_after(items: Sequence[Item], position: int, text: str, language: Language) -> list[Item]:
    """Return the days after a month: ``April 15``, ``April 15–17``; not the count in ``April 15 people``."""
    first = items[position] if position < len(items) else None
    if first is None or not _may_be_day(first, _LATEST):
        return []
    if gap(text, items[position - 1], first) not in {"", *language.lists["day_articles"]}:
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
        is_new_sentence = text[month.start].isupper() and not language.notation.capital_months
        return language.notation.day_dot and between == "." and not (is_new_sentence and (day.whole or 0) > _LATEST)
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
    return joint in language.lists["list"] and has_dot == language.notation.day_dot


def weekdays(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items with each date's weekday; a weekday beside a date may stand without a counterpart."""
    done = list(items)
    for position, item in enumerate(items):
        if item.role == "weekday":
            done[position] = replace(item, role="date", value=Weekday(item.value))
            beside = _date_beside(items, position, text, language)
            if beside is not None and not _in_row(items, position, text, language):
                done[beside] = replace(items[beside], weekday=item.value)
            is_owner = text[item.end : item.end + 2] in language.lists["possessive"]
            if beside is not None or item.soft or is_owner or _is_span(items, position, text, language):
                done[position] = replace(done[position], soft=True, otherwise=() if beside is not None else _WEEK)
    return done


def _may_have_date(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether a word that can be the week too (“prošle nedelje, 25. novembra”) is a day: after “u”, or first."""
    leads, item = language.lists["before_weekday"], items[position]
    return not item.soft or not leads or word_before(text, item.start) in {"", *leads}


def _in_row(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether several weekdays stand side by side, of which nobody knows which belongs to which date."""
    joints = language.lists["range"] | language.lists["list"]
    around = items[max(0, position - 1) : position + 2]
    return any(
        first.role == last.role == "weekday" and gap(text, first, last) in joints for first, last in pairwise(around)
    )


def _date_beside(items: Sequence[Item], position: int, text: str, language: Language) -> int | None:
    """Return the place of the date that a weekday stands before or, in brackets or after a comma, behind."""
    if not _may_have_date(items, position, text, language):
        return None
    articles = language.lists["day_articles"]
    before = {*_BEFORE, *articles, *(f", {article}" for article in articles)}
    for date, gaps in ((position + 1, before), (position - 1, _AFTER)):
        if 0 <= date < len(items) and items[date].role == "date" and items[date].value.day is not None:
            first, last = sorted((position, date))
            if gap(text, items[first], items[last]) in gaps:
                return date
    return None


def _is_span(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether it belongs to ``Monday to Friday`` or ``Saturdays and Sundays``: working days, or weekends.

    So does what is between two days: the night.
    """
    for start in (position - 1, position):
        if 0 <= start < len(items) - 1:
            first, last = items[start : start + 2]
            joint = {(0, 4): "range", (5, 6): "list"}.get((first.value, last.value), "")
            if word_before(text, first.start) in language.lists["before_pair"]:
                joint = "list"
            if first.role == last.role == "weekday" and joint and gap(text, first, last) in language.lists[joint]:
                return True
    return False
