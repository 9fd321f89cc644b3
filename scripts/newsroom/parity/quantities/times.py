"""Times: hours and minutes put together with the words that make them a time of day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from newsroom.parity.quantities.language import Language
from newsroom.parity.quantities.model import Item, Time, gap, word_before

_ENDS = re.compile(r"\s*(?:[.,;:!?)\n]|$|min|[–-]\s*[0-9])")
_OPEN, _TOLD = "open", "told"
NOON = 12
_DOTTED = re.compile(r"[0-9]{1,2}\.[0-9]{2}")
_HALF = Decimal("0.5")


def times(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items with the parts of each time made one time; hours that are a span stay numbers."""
    done: list[Item] = []
    position = 0
    while position < len(items):
        item = items[position]
        position += 1
        if item.role == "noon":
            done.append(_noon(done, item, text))
            _spread(done, text, language)
        elif item.role in ("number", "clock"):
            found, position = _time(item, items, position, text, language)
            done.extend(found)
            _spread(done, text, language)
        else:
            done.append(item)
    return [item for item in done if item.role not in ("hours", "daypart")]


def _time(item: Item, items: Sequence[Item], position: int, text: str, language: Language) -> tuple[list[Item], int]:
    """Read a number or clock with what follows it; give it back as it was where it is no time."""
    parts = parts_of(item, text)
    if parts is None:
        return apart(item, text), position
    prepared = word_before(text, item.start) in language.lists["before_time"]
    hours, minutes, position = _told(item, items, position, text, language, prepared and not parts[1])
    last = max(filter(None, (item, hours, minutes)), key=lambda part: part.end)
    daypart, position = _beside(last, items, position, text, "daypart")
    certain = item.role == "clock" or minutes is not None or (hours is not None and (prepared or hours.value))
    if not certain and daypart is None:
        return [_perhaps(item, parts, prepared, language)], position
    clock = Time(hour_of(parts[0], daypart), minutes.whole or 0 if minutes else parts[1])
    counts_to_twelve = item.form == "half" or (language.notation.half_days and item.role == "number")
    afternoon = daypart is None and counts_to_twelve and clock.hour <= NOON
    form = _OPEN if daypart is None else _TOLD
    otherwise = (later(clock),) if afternoon else ()
    return [Item("time", clock, item.start, (daypart or last).end, form=form, otherwise=otherwise)], position


def _noon(done: list[Item], item: Item, text: str) -> Item:
    """Read noon or midnight, with a 12 before it: ``12 noon``."""
    start, soft = item.start, True
    if done and gap(text, done[-1], item) == "" and done[-1].whole == NOON:
        start, soft = done.pop().start, False
    return replace(item, role="time", value=Time(item.value, 0), start=start, soft=soft, form=_TOLD)


def _told(
    item: Item, items: Sequence[Item], position: int, text: str, language: Language, may_have_minutes: bool
) -> tuple[Item | None, Item | None, int]:
    """Read the word for hours and the minutes, in either order: ``10 i 30 časova``, ``10 časova i 30 minuta``."""
    hours, position = _beside(item, items, position, text, "hours")
    minutes = _minutes(hours or item, items, position, text, language) if may_have_minutes else None
    if minutes is not None:
        position += 1
        if hours is None:
            hours, position = _beside(minutes, items, position, text, "hours")
    return hours, minutes, position


def _beside(last: Item, items: Sequence[Item], position: int, text: str, role: str) -> tuple[Item | None, int]:
    if position < len(items) and items[position].role == role and gap(text, last, items[position]) == "":
        return items[position], position + 1
    return None, position


def _minutes(last: Item, items: Sequence[Item], position: int, text: str, language: Language) -> Item | None:
    """Return the minutes of ``u 10 i 30`` and ``u 10 časova i 30 minuta``; a count that follows is none."""
    if not language.joint[0] or language.notation.half_days or position >= len(items):
        return None
    item = items[position]
    if word_before(text, last.start) in language.lists["before_pair"]:
        return None  # između 8 i 16 časova
    fits = item.form == "figure" and item.whole in range(60) and gap(text, last, item) == language.joint[0]
    follows = position + 1 < len(items) and items[position + 1].role == "hours"
    return item if fits and (_ENDS.match(text, item.end) or follows) else None


def _perhaps(item: Item, parts: tuple[int, int], prepared: bool, language: Language) -> Item:
    """Return ``at 10.30`` as what can be a time as well."""
    if not prepared or not parts[1]:
        return item
    clock = Time(parts[0] % 24, parts[1])
    may_be_later = language.notation.half_days and clock.hour < NOON
    return replace(item, otherwise=(clock, later(clock)) if may_be_later else (clock,))


def _spread(done: list[Item], text: str, language: Language) -> None:
    """Write the first end of a range of times into *done* as a time too: ``10–12 h``, ``from 2 to 4 p.m.``."""
    if len(done) < 2 or done[-1].role != "time" or done[-2].role not in ("number", "time"):
        return
    first, last = done[-2:]
    between = gap(text, first, last)
    is_pair = between in language.lists["list"] and word_before(text, first.start) in language.lists["before_pair"]
    if (between not in language.lists["range"] and not is_pair) or first.form == _TOLD:
        return
    parts = (first.value.hour, first.value.minute) if first.role == "time" else parts_of(first, text)
    if parts is None:
        return
    early = Time(parts[0] % 24, parts[1])
    late = Time(parts[0] + NOON, parts[1]) if parts[0] < NOON else early
    fits = last.form == _TOLD and (late.hour, late.minute) <= (last.value.hour, last.value.minute)
    otherwise = (later(early),) if last.otherwise else ()
    value = late if fits else early
    done[-2] = replace(first, role="time", value=value, form=last.form, soft=False, otherwise=otherwise)


def parts_of(item: Item, text: str) -> tuple[int, int] | None:
    """Return hour and minute, as far as a number or clock can tell them."""
    written = text[item.start : item.end]
    if item.role == "clock":
        hour, minute = item.value
    elif item.form == "figure" and _DOTTED.fullmatch(written):
        hour, minute = map(int, written.split("."))
    else:
        hour, minute = (-1 if item.whole is None or item.form not in ("figure", "word") else item.whole), 0
    return (hour, minute) if 0 <= hour <= 24 and minute < 60 else None


def apart(item: Item, text: str) -> list[Item]:
    """Return the two figures of a clock that shows no time: ``45:10`` is a score."""
    if item.role != "clock":
        return [item]
    middle = item.start + len(re.split("[:.]", text[item.start : item.end])[0])
    first, second = (Decimal(part) for part in item.value)
    before = Item("number", first, item.start, middle, form="figure")
    return [before, Item("number", second, middle + 1, item.end, form="figure")]


def hour_of(hour: int, daypart: Item | None) -> int:
    """Return the hour of the day, with the part of the day that stands beside it."""
    if daypart is None:
        return hour % 24
    if daypart.value == NOON and hour < NOON:
        return hour + NOON
    return 0 if daypart.value == 0 and hour == NOON else hour % 24


def later(clock: Time) -> Time:
    """Return the same clock half a day later."""
    return Time((clock.hour + NOON) % 24, clock.minute)


def halves(items: Sequence[Item], text: str, language: Language) -> list[Item]:
    """Return the items with a half and the hour after it made one clock: ``pola pet``, ``half past four``."""
    done: list[Item] = []
    for item in items:
        half = done[-1] if done else None
        between = gap(text, half, item) if half and _is_half(half) and _is_hour(item) else None
        is_before = between == "" and language.notation.half_hours
        if half and (is_before or between in language.lists["half_past"]):
            done[-1] = Item("clock", ((item.whole or 0) - is_before, 30), half.start, item.end, form="half")
        else:
            done.append(item)
    return done


def _is_half(item: Item) -> bool:
    return item.role == "number" and item.form == "word" and item.value == _HALF


def _is_hour(item: Item) -> bool:
    return item.form in ("figure", "word") and item.whole in range(1, 25)
