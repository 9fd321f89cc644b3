"""HTML: a page that shows an editor what is wrong with every item, with the two languages side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from newsroom.checks.report.overview import Entry
from newsroom.core.messages import Message, localize, msg
from newsroom.core.problems import SEVERITIES, Passage, Problem, find_mark, visible

_FOLDER = Path(__file__).parent
_WORDS: Mapping[str, Message] = {
    "title": msg("What the texts still need"),
    "lead": msg("Both languages of every item, what exists and what does not agree."),
    "all_well": msg("Nothing is wrong."),
    "to_do": msg("To do"),
    "every_item": msg("Every item"),
    "item": msg("Item"),
    "language": msg("Language"),
    "state": msg("State"),
    "problems": msg("Problems"),
    "line": msg("line"),
    "what_to_do": msg("What to do"),
    "there": msg("there"),
    "stale": msg("out of date"),
    "draft": msg("draft"),
    "missing": msg("missing"),
    "not-meant": msg("not meant to be"),
    "error": msg("Errors"),
    "warning": msg("Warnings"),
    "note": msg("Notes"),
    "one_error": msg("Error"),
    "one_warning": msg("Warning"),
    "one_note": msg("Note"),
    "article": msg("News"),
    "page": msg("Pages"),
    "partner": msg("Partners"),
    "other": msg("Other files"),
    "back": msg("Back to the top"),
}
"""Every text of the page, by its name in the template."""


def report_page(site: str, entries: Sequence[Entry], lang: str, catalogue: Mapping[str, str]) -> str:
    """Return the page in *lang*; it needs no other file and has no script."""
    templates = Environment(loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined)
    templates.trim_blocks = templates.lstrip_blocks = True
    templates.filters["told"] = lambda text: _sentence(visible(localize(text, catalogue)))
    templates.filters["visible"] = visible
    templates.filters["marked"] = _marked
    counts = Counter(problem.severity for entry in entries for problem in entry.problems)
    return templates.get_template("report.html").render(
        site=site,
        lang=lang,
        w={name: localize(word, catalogue) for name, word in _WORDS.items()},
        style=Markup((_FOLDER / "report.css").read_text(encoding="utf-8")),  # noqa: S704 (a file of our own)
        counts=[(severity, counts[severity]) for severity in SEVERITIES],
        wrong=[entry for entry in entries if entry.problems],
        entries=entries,
    )


def _sentence(sentence: str) -> Markup:
    """Return a message with a capital and a full stop, and the words between backticks as code."""
    whole = sentence[:1].upper() + sentence[1:] + ("" if sentence.endswith((".", "?", "!")) else ".")
    parts = whole.split("`")
    if len(parts) % 2 == 0:
        return escape(whole)
    pieces = (Markup("<code>{}</code>").format(part) if at % 2 else escape(part) for at, part in enumerate(parts))
    return Markup().join(pieces)


def _marked(passage: Passage, problem: Problem) -> Markup:
    """Return a passage in which the words that a problem is about are marked."""
    mark = passage.mark or (problem.mark if passage is problem.passage else "")
    start = find_mark(mark, passage.text)
    if start < 0:
        return escape(passage.text)
    before, after = passage.text[:start], passage.text[start + len(mark) :]
    return escape(before) + Markup("<mark>{}</mark>").format(mark) + escape(after)
