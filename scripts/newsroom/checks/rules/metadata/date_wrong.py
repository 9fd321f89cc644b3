"""Rule ``date-wrong``: every day that a text names exists, and falls on the weekday that is written with it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from babel.dates import format_date

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, one_line
from newsroom.parity.quantities import Date, Quantity, language, read


def _find(context: CheckContext) -> Iterator[Problem]:
    for texts in context.texts.values():
        for text in texts.values():
            formats = context.settings.edition(text.locale).formats
            for block in text.everything if context.knows(text.locale) else ():
                for quantity in read(block.text, language(text.locale)):
                    if quantity.kind == "date":
                        yield from _of_day(text, block, quantity, formats)


def _of_day(text: Text, block: Block, quantity: Quantity, formats: str) -> Iterator[Problem]:
    told = _words(quantity, formats)
    if told:
        passage = Passage(text.path, block.line, block.text)
        line = block.line_at(quantity.start)
        yield Problem("date-wrong", text.path, line, *told, mark=quantity.text, passage=passage)


def _words(quantity: Quantity, formats: str) -> tuple[Message, Message] | None:
    if quantity.impossible:
        return msg("“{day}” is a day that does not exist", day=one_line(quantity.text)), msg("look at the calendar")
    date = quantity.value
    if quantity.weekday is None or not isinstance(date, Date) or not (date.year and date.month and date.day):
        return None
    day = datetime.date(date.year, date.month, date.day)
    if day.weekday() == quantity.weekday:
        return None
    right = format_date(day, "EEEE", locale=formats)
    return (
        msg("“{day}” has another weekday: “{right}”", day=one_line(quantity.text), right=right),
        msg("correct the weekday or the day"),
    )


RULE = Rule(
    id="date-wrong",
    severity="error",
    sentence="Every day that a text names exists, and falls on the weekday that is written with it.",
    wrong={
        "index.sr.md": "U četvrtak, 31. marta 2023. godine, otvoren je klub.",
        "index.en.md": "On Thursday, 31 March 2023, a club was opened.",
    },
    right={
        "index.sr.md": "U četvrtak, 30. marta 2023. godine, otvoren je klub.",
        "index.en.md": "On Thursday, 30 March 2023, a club was opened.",
    },
    find=_find,
)
