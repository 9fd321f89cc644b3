"""Rule ``date-unlikely``: the day of publication is near the one in the folder's name, and not in the future."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.models import Article
from newsroom.core.clock import today
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST = datetime.timedelta(days=366)


def _find(context: CheckContext) -> Iterator[Problem]:
    now = today(context.settings.timezone)
    left = {source.folder for source in context.items}
    for article in context.content.articles:
        line = article.text_file.front.lines.get(("date",)) if article.text_file.front else None
        told = _words(article, now) if line and article.folder in left else None
        if told and line:
            left.remove(article.folder)  # the day is shared, and told once, in the text that says it
            day = article.keys.date.isoformat()
            yield Problem("date-unlikely", article.text_file.path, line, *told, mark=day)


def _words(article: Article, now: datetime.date) -> tuple[Message, Message] | None:
    day, named = article.keys.date, _day_of(article.bundle)
    if named and abs(day - named) > _MOST:
        message = msg("the day {day} is more than a year away from {named} in the folder's name", day=day, named=named)
        return message, msg("look whether the year is right; if it is, change the folder's name")
    if day > now and not article.keys.draft:
        message = msg("the day {day} is still to come, and the item is published at once, above all others", day=day)
        return message, msg("correct the day, or add `draft: true` until then")
    return None


def _day_of(folder: str) -> datetime.date | None:
    found = _DAY.match(folder)
    try:
        return datetime.date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


RULE = Rule(
    id="date-unlikely",
    severity="warning",
    sentence="The day of an item is near the one in its folder's name, and has come.",
    wrong={"index.sr.md": "---\ndate: 2015-05-14\n---\n"},
    right={"index.sr.md": "---\ndate: 2024-05-14\n---\n"},
    find=_find,
)
