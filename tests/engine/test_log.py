"""The log: what MkDocs and the check say while a site is built."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
from newsroom.core.problems import Problem
from newsroom.engine.log import log_to

ESCAPE = "\x1b[31m"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Send the log into a text, and put everything back afterwards."""
    loggers = [logging.getLogger(name) for name in ("mkdocs", "newsroom")]
    before = [(logger.level, logger.propagate, list(logger.handlers)) for logger in loggers]
    text = io.StringIO()
    log_to(logging.StreamHandler(text))
    yield text
    for logger, (level, propagate, handlers) in zip(loggers, before, strict=True):
        logger.setLevel(level)
        logger.propagate, logger.handlers = propagate, handlers


def test_names_give_no_commands(log: io.StringIO) -> None:
    """A name with a line end stays on its line; what MkDocs says in several lines stays in as many."""
    name = f"a\n::error::{ESCAPE}b.md"
    mkdocs = logging.getLogger("mkdocs.structure")
    mkdocs.warning("Page '%s' is gone", name)
    mkdocs.warning(f"These pages:\n  - {name}\n  - c.md")
    mkdocs.warning("%s", Problem("schema", name, 1, "x is wrong", "write y"))
    assert log.getvalue().split("\n") == [
        "Page 'a ::error::\ufffd[31mb.md' is gone",
        "These pages:",
        "  - a",
        "- ::error::\ufffd[31mb.md",
        "  - c.md",
        "a ::error::\ufffd[31mb.md:1: x is wrong: write y",
        "",
    ]
