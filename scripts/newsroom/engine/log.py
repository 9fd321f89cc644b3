"""The log: MkDocs' warnings and ours, in the editor's language."""

from __future__ import annotations

import logging

from newsroom.core.messages import localize
from newsroom.core.problems import Problem, visible
from newsroom.languages.catalogue import ENGLISH, catalogue


class _InLanguage(logging.Formatter):
    """Write problems in the editor's language."""

    def __init__(self, lang: str) -> None:
        super().__init__("%(message)s")
        self.catalogue = catalogue(lang)

    def formatMessage(self, record: logging.LogRecord) -> str:
        args = record.args if isinstance(record.args, tuple) else ()
        told = tuple(self._told(value) for value in args)
        return str(record.msg) % told if told else _harmless(super().formatMessage(record))

    def _told(self, value: object) -> object:
        if isinstance(value, Problem):
            return value.localized(self.catalogue)
        return visible(localize(value, self.catalogue)) if isinstance(value, str) else value


def _harmless(text: str) -> str:
    """Return what MkDocs says, in as many lines, without commands to a terminal or to GitHub: ``::error::``."""
    lines = (visible(line) for line in text.split("\n"))
    return "\n".join(f"- {line}" if line.lstrip().startswith("::") else line for line in lines)


def log_to(handler: logging.Handler, lang: str = ENGLISH) -> None:
    """Send MkDocs' warnings and ours to *handler*, without its chatter; strictness still counts every warning."""
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_InLanguage(lang))
    for name in ("mkdocs", "newsroom"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.INFO)
        logger.propagate = False
        logger.addHandler(handler)
