"""Rule ``deadline-not-told``: the text of a call that names days names its deadline."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.models import Article
from newsroom.content.texts import Text
from newsroom.content.typed import line_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem
from newsroom.languages.formatting import date_text
from newsroom.parity.quantities import Date, language, read


def _find(context: CheckContext) -> Iterator[Problem]:
    for article in context.content.articles:
        text = context.texts.get(article.bundle, {}).get(article.locale)
        if text and context.knows(article.locale):
            yield from _of_article(article, text, context.settings.edition(article.locale).formats)


def _of_article(article: Article, text: Text, formats: str) -> Iterator[Problem]:
    deadline = article.keys.deadline
    told = list(days_told(text, article.locale))
    if deadline and told and not any(_is(date, deadline) for date in told):
        message = msg("the text names days, but not the `deadline`, {day}", day=date_text(deadline, formats))
        fix = msg("correct the one that is wrong, or name the day in the text")
        yield Problem("deadline-not-told", text.path, line_of(article.text_file, ("deadline",)), message, fix)


def days_told(text: Text, locale: str) -> Iterator[Date]:
    """Return every day that a text names."""
    values = (quantity.value for block in text.everything for quantity in read(block.text, language(locale)))
    return (value for value in values if isinstance(value, Date) and value.day)


def _is(date: Date, day: datetime.date) -> bool:
    return (date.month, date.day) == (day.month, day.day) and date.year in (None, day.year)


RULE = Rule(
    id="deadline-not-told",
    severity="warning",
    sentence="The text of a call that names days names its `deadline`.",
    wrong={
        "index.sr.md": "---\ndeadline: 2024-06-13\n---\nPrijave se primaju do 31. maja 2024.",
        "index.en.md": "Applications are open until 31 May 2024.",
    },
    right={
        "index.sr.md": "---\ndeadline: 2024-05-31\n---\nPrijave se primaju do 31. maja 2024.",
        "index.en.md": "Applications are open until 31 May 2024.",
    },
    find=_find,
)
