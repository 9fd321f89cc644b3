"""Dates and times: every way in which they are written, with weekdays, and days that do not exist."""

from __future__ import annotations

import pytest
from newsroom.parity.quantities import Date, Time, language, read
from quantity_samples import shown


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("sr", "30. aprila 2025. godine", ["2025-04-30"]),
        ("sr", "30.4.2025. i 30. 4. 2025. i 30. IV 2025.", ["2025-04-30"] * 3),
        ("en", "30 April 2025, April 30th, 2025 and the 30th of April 2025", ["2025-04-30"] * 3),
        ("en", "04/11/2022 and 25/04/2022", ["2022-11-04", "2022-04-25"]),
        ("en-US", "04/11/2022 and 25/04/2022", ["2022-04-11", "2022-04-25"]),
        ("de", "am 30. April 2025 und im Mai", ["2025-04-30", "--05"]),
        ("fr", "le 30 avril 2025", ["2025-04-30"]),
        ("sr", "4. novembra, aprila 2024. i u maju", ["--11-04", "2024-04", "--05"]),
        ("sr", "15–17. mart 2023.", ["2023-03-15", "2023-03-17"]),
        ("en", "March 15–17, 2023", ["2023-03-15", "2023-03-17"]),
        ("en", "he may march on", []),
        ("sr", "nov projekat, sep, dec", []),
        ("sr", "u 2023. godini", ["2023"]),
    ],
)
def test_dates_are_read_however_they_are_written(code: str, text: str, values: list[str]) -> None:
    """Figures, names of months in any case, ranges, and dates without day or year."""
    assert shown(text, code) == values


@pytest.mark.parametrize(
    ("code", "text", "impossible"),
    [
        ("sr", "31. aprila 2025.", True),
        ("sr", "30. februara", True),
        ("sr", "29. februara", False),
        ("sr", "29. februara 2023.", True),
        ("sr", "29. februara 2024.", False),
        ("sr", "42. aprila", True),
        ("sr", "12.13.2022.", True),
        ("en", "31 April 2025", True),
        ("en", "April 31, 2025", True),
        ("en", "2025-02-29", True),
        ("en", "31 May 2025", False),
    ],
)
def test_days_that_do_not_exist_are_marked(code: str, text: str, impossible: bool) -> None:
    """A day is impossible by its month, and in February by its year."""
    assert [quantity.impossible for quantity in read(text, language(code))] == [impossible]


@pytest.mark.parametrize(
    ("code", "text", "weekday"),
    [
        ("sr", "U petak, 4. novembra 2022. godine", 4),
        ("sr", "u sredu (17. decembra)", 2),
        ("sr", "u nedelju 20. septembra", 6),
        ("en", "on Friday, 4 November 2022", 4),
        ("en", "Friday, November 4th", 4),
        ("en", "4 November 2022 (Friday)", 4),
        ("en", "On Friday we met. 4 November", None),
        ("de", "am Freitag, dem 4. November", None),
        ("de", "am Freitag, den 4. November", 4),
        ("sr", "prve nedelje u maju", None),
        ("sr", "prošle nedelje, 25. novembra 2026", None),
        ("sr", "u subotu i nedelju, 5. decembra 2026", None),
        ("en", "on Saturday and Sunday, 5 December 2026", None),
        ("sr", "Nedelja, 20. septembra", 6),
    ],
)
def test_a_weekday_is_kept_with_its_date(code: str, text: str, weekday: int | None) -> None:
    """The day of the week beside a day of the month belongs to it; Monday is 0."""
    assert [one.weekday for one in read(text, language(code)) if isinstance(one.value, Date)] == [weekday]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("sr", "u 10 časova, 10h, 10:00, u 10.30", ["10:00", "10:00", "10:00", "10:30"]),
        ("sr", "od 10 do 12 časova", ["10:00", "12:00"]),
        ("sr", "u 9.40 pre podne i 4.10 popodne", ["09:40", "16:10"]),
        ("en", "10 a.m., 2 pm, 12 a.m., 12 p.m., 14:00", ["10:00", "14:00", "00:00", "12:00", "14:00"]),
        ("en", "2–4 p.m. and 10–2 p.m.", ["14:00", "16:00", "10:00", "14:00"]),
        ("de", "um 10.30 Uhr, 14 Uhr", ["10:30", "14:00"]),
        ("en", "2 hours, 10 I am", ["2", "10"]),
        ("sr", "traje 10 časova", ["10"]),
        ("en", "won 45:10", ["45", "10"]),
    ],
)
def test_times_are_read_on_one_clock(code: str, text: str, values: list[str]) -> None:
    """Twelve or twenty-four hours, with or without minutes; a span of hours is a number."""
    assert shown(text, code) == values


def test_values_are_plain_records() -> None:
    """Dates and times can be taken apart by those who need their parts."""
    day, time = read("30. aprila 2025. u 10.30", language("sr"))
    assert (day.kind, day.value, time.kind, time.value) == ("date", Date(2025, 4, 30), "time", Time(10, 30))
