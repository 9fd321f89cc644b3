"""Words of the report page."""

from __future__ import annotations

from collections.abc import Mapping

from newsroom.core.messages import Sentence, say


def words() -> Mapping[str, Sentence]:
    """Give every word of the page by name."""
    return {
        "title": say("What the texts still need"),
        "lead": say("Both languages of every item, what exists and what does not agree."),
        "all_well": say("Nothing is wrong."),
        "to_do": say("To do"),
        "every_item": say("Every item"),
        "item": say("Item"),
        "language": say("Language"),
        "state": say("State"),
        "problems": say("Problems"),
        "line": say("line"),
        "what_to_do": say("What to do"),
        "there": say("there"),
        "stale": say("out of date"),
        "draft": say("draft"),
        "missing": say("missing"),
        "not-meant": say("not meant to be"),
        "error": say("Errors"),
        "warning": say("Warnings"),
        "note": say("Notes"),
        "one_error": say("Error"),
        "one_warning": say("Warning"),
        "one_note": say("Note"),
        "article": say("News"),
        "page": say("Pages"),
        "partner": say("Partners"),
        "other": say("Other files"),
        "back": say("Back to the top"),
    }
