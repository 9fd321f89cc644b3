"""Report page: one HTML file that tells an editor what every item lacks, with the two languages side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from newsroom.checks.report.overview import Entry
from newsroom.checks.report.words import words
from newsroom.core.messages import localize
from newsroom.core.problems import SEVERITIES, Passage, Problem, place_of

_FOLDER = Path(__file__).parent


def report_page(site: str, entries: Sequence[Entry], lang: str, catalogue: Mapping[str, str]) -> str:
    """Write the page in *lang*; it needs no other file, and holds no script."""
    templates = Environment(loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined)
    templates.trim_blocks = templates.lstrip_blocks = True
    templates.filters["told"] = lambda text: _told(localize(text, catalogue))
    templates.filters["marked"] = _marked
    counts = Counter(problem.severity for entry in entries for problem in entry.problems)
    return templates.get_template("report.html").render(
        site=site,
        lang=lang,
        w={name: localize(word, catalogue) for name, word in words().items()},
        style=Markup((_FOLDER / "report.css").read_text(encoding="utf-8")),  # noqa: S704 (a file of our own)
        counts=[(severity, counts[severity]) for severity in SEVERITIES],
        wrong=[entry for entry in entries if entry.problems],
        entries=entries,
    )


def _told(sentence: str) -> Markup:
    """Show a sentence with a capital and a full stop, and what stands between backticks as code."""
    whole = sentence[:1].upper() + sentence[1:] + ("" if sentence.endswith((".", "?", "!")) else ".")
    parts = whole.split("`")
    if len(parts) % 2 == 0:
        return escape(whole)
    pieces = (Markup("<code>{}</code>").format(part) if at % 2 else escape(part) for at, part in enumerate(parts))
    return Markup().join(pieces)


def _marked(passage: Passage, problem: Problem) -> Markup:
    """Show a passage with the words that are meant marked in it."""
    mark = passage.mark or (problem.mark if passage is problem.passage else "")
    start = place_of(mark, passage.text)
    if start < 0:
        return escape(passage.text)
    before, after = passage.text[:start], passage.text[start + len(mark) :]
    return escape(before) + Markup("<mark>{}</mark>").format(mark) + escape(after)
