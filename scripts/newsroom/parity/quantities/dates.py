"""Dates: days, months and years put together."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from newsroom.parity.quantities.days import days_after, days_before
from newsroom.parity.quantities.items import Item, gap, word_after, word_before
from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Date

_MONTHS = ("month", "short_month")


def dates(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Replace the parts of each date by the date; drop short months that belong to none."""
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
    return language.day_dot and fits and word_before(text, item.start) in language.lists["before_day"]


def _perhaps_month(item: Item, text: str, language: Language) -> Item:
    """Say of ``u XI mesecu`` that it can be November; of a project it is the eleventh month."""
    is_ordinal = item.form in ("roman", "ordinal") or (item.form == "figure" and text[item.end : item.end + 1] == ".")
    if item.role != "number" or not is_ordinal or item.whole is None or item.whole not in range(1, 13):
        return item
    if word_after(text, item.end) not in language.lists["months_told"]:
        return item
    return replace(item, otherwise=(*item.otherwise, Date(None, item.whole, None)))


def _is_roman_month(items: Sequence[Item], position: int, text: str, language: Language) -> bool:
    """Return whether a Roman numeral stands between day and year: ``15. VII 2022``."""
    if not language.roman_months or items[position].form != "roman" or not 0 < position < len(items) - 1:
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
    follow = [] if days or not language.month_first else days_after(items, position, text, language)
    position += len(follow)
    also = set(language.lists["year_links"]) | {"," if language.month_first and (days or follow) else ""}
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
    """Return a date without year that of the date it is joined to: ``15. jula – 30. avgusta 2022.``."""
    joints = language.lists["range"] | language.lists["list"]
    for position in range(len(items) - 2, -1, -1):
        item, following = items[position : position + 2]
        if item.role == following.role == "date" and item.value.year is None and following.value.year is not None:
            between = (gap(text, item, following) or "").lstrip(". ")
            if between in joints and following.value.month >= item.value.month:
                dated = replace(item.value, year=following.value.year)
                items[position] = replace(item, value=dated, otherwise=(item.value,))
    return items
