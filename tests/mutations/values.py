"""Mistakes with figures, days, amounts and hours."""

from __future__ import annotations

import re
from pathlib import Path

from mutations.mutation import Mutation, in_body, in_front, swapped

FIGURES = ("numbers-differ", "dates-differ", "money-differ", "times-differ", "date-wrong")
_MONTHS = "January February March April May June July August September October November December".split()
_DAY = rf"\b\d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{4}}\b"
_HOUR = ("Početak je u 10 časova.", "It begins at 10 a.m.")
_AMOUNT = ("Vrednost ugovora je 12.500,50 evra.", "The contract is worth EUR 12,500.50.")
_CHILDREN = ("Na radionice je došlo 1.426 dece.", "1,426 children came to the workshops.")
_WORDS = ("Ugovor je potpisalo petoro ljudi.", "Five people signed the contract.")
_SHARE = ("Pomoć je dobilo 45 % porodica.", "45% of the families received help.")
_SPAN = ("Poziv traje od 3. do 17. maja 2024. godine.", "The call runs from 3 to 17 May 2024.")
_WEEKDAY = ("Susret je u sredu, 15. maja 2024. godine.", "The meeting is on Wednesday, 15 May 2024.")
_TWO_DAYS = (
    "Prvi susret je 5. maja 2024. godine, a drugi 9. juna 2024. godine.",
    "The first meeting is on 5 May 2024, the second on 9 June 2024.",
)


def _other_digit(match: re.Match[str]) -> str:
    return match[0][:-1] + str((int(match[0][-1]) + 1) % 10)


def _other_month(match: re.Match[str]) -> str:
    return match[1] + _MONTHS[(_MONTHS.index(match[2]) + 1) % 12]


def _contradicted(bundle: Path) -> None:
    in_body("sr", lambda body: body.replace("240.360,00", "204.360,00"))(bundle)
    in_body("en", lambda body: body.replace("240,360.00", "204,360.00"))(bundle)


VALUES = (
    Mutation("a digit is changed in English", FIGURES, in_body("en", swapped(r"\b\d+", _other_digit))),
    Mutation(
        "a digit is changed in Serbian", FIGURES, in_body("sr", swapped(r"\b\d+(?=[ .,]*[a-zčćšžđ ])", _other_digit))
    ),
    Mutation(
        "the last figure is changed",
        FIGURES,
        in_body("en", lambda body: swapped(r"\b\d+\b(?![^(\n]*\))", _other_digit)(body[::1])),
    ),
    Mutation(
        "a year is changed",
        ("dates-differ", "date-wrong"),
        in_body("en", swapped(r"(?<=[a-z] )20\d\d\b", _other_digit)),
    ),
    Mutation(
        "a month is changed",
        ("dates-differ", "date-wrong"),
        in_body("en", swapped(rf"(\b\d{{1,2}} )({'|'.join(_MONTHS)})\b", _other_month)),
    ),
    Mutation("a figure is left out", ("numbers-differ",), in_body("en", swapped("1,426 ", "")), _CHILDREN),
    Mutation("two digits change places", ("numbers-differ",), in_body("en", swapped("1,426", "1,462")), _CHILDREN),
    Mutation(
        "the mark of thousands becomes one of decimals",
        ("numbers-differ",),
        in_body("en", swapped("1,426", "1.426")),
        _CHILDREN,
    ),
    Mutation("a nought is added", ("numbers-differ",), in_body("sr", swapped(r"1\.426", "14.260")), _CHILDREN),
    Mutation(
        "a word for a figure is changed",
        ("numbers-differ",),
        in_body("en", swapped("Five people", "Six people")),
        _WORDS,
    ),
    Mutation(
        "a collective number is changed", ("numbers-differ",), in_body("sr", swapped("petoro", "četvoro")), _WORDS
    ),
    Mutation("a percentage is changed", ("numbers-differ",), in_body("en", swapped("45%", "54%")), _SHARE),
    Mutation("the sign of per cent is lost", ("numbers-differ",), in_body("en", swapped("45%", "45")), _SHARE),
    Mutation("an amount is changed", ("money-differ",), in_body("en", swapped("12,500", "15,200")), _AMOUNT),
    Mutation("cents are lost", ("money-differ",), in_body("en", swapped(r"12,500\.50", "12,500")), _AMOUNT),
    Mutation("the currency is another", ("money-differ",), in_body("en", swapped("EUR", "RSD")), _AMOUNT),
    Mutation(
        "the currency is another in Serbian", ("money-differ",), in_body("sr", swapped("evra", "dinara")), _AMOUNT
    ),
    Mutation("an hour is changed", ("times-differ",), in_body("en", swapped("10 a.m.", "11 a.m.")), _HOUR),
    Mutation("morning becomes evening", ("times-differ",), in_body("en", swapped("10 a.m.", "10 p.m.")), _HOUR),
    Mutation("an hour is left out", ("times-differ",), in_body("en", swapped(" at 10 a.m.", "")), _HOUR),
    Mutation("the end of a span is changed", ("dates-differ",), in_body("sr", swapped("17. maja", "18. maja")), _SPAN),
    Mutation("a day that does not exist", ("date-wrong",), in_body("en", swapped("17 May", "31 April")), _SPAN),
    Mutation(
        "a day that does not exist in Serbian", ("date-wrong",), in_body("sr", swapped("17. maja", "31. aprila")), _SPAN
    ),
    Mutation("the weekday is another", ("date-wrong",), in_body("en", swapped("Wednesday", "Thursday")), _WEEKDAY),
    Mutation("the weekday is another in Serbian", ("date-wrong",), in_body("sr", swapped("sredu", "petak")), _WEEKDAY),
    Mutation(
        "two dates change places",
        ("dates-differ",),
        in_body("en", lambda body: body.replace("5 May", "@").replace("9 June", "5 May").replace("@", "9 June")),
        _TWO_DAYS,
    ),
    Mutation(
        "a figure in the summary is changed",
        FIGURES,
        in_front("en", swapped(r"(?<=^summary: )(.*?)\b(\d+)\b", lambda m: m[1] + str(int(m[2]) + 1))),
    ),
    Mutation(
        "a deadline is another",
        ("deadline-not-told",),
        in_front("sr", swapped(r"^deadline: .*$", "deadline: 2022-12-04")),
    ),
    Mutation(
        "a known fact has another value",
        ("fact-contradicted",),
        _contradicted,
        (
            "Vrednost dela projekta u Kruševcu je 240.360,00 evra.",
            "The value of the project in Kruševac is EUR 240,360.00.",
        ),
    ),
)
