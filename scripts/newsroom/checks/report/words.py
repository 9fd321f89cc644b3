"""Words of the report page."""

from __future__ import annotations

from collections.abc import Mapping

from newsroom.core.messages import Message, msg


def words() -> Mapping[str, Message]:
    """Return every word of the page by name."""
    return {
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
