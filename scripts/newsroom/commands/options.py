"""Options: those that several commands share, and how a command prints messages and ends."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from newsroom.core.messages import localize
from newsroom.core.problems import visible
from newsroom.languages.catalogue import ENGLISH, catalogue, languages

CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The site's settings; its folder is the project.",
)
"""Option that names the project by its settings."""
LANG_VARIABLE = "NEWSROOM_LANG"
"""Environment variable that sets the language of the messages where `--lang` is missing."""
LANG = click.option(
    "--lang",
    type=click.Choice(languages()),
    default=ENGLISH,
    show_default=True,
    envvar=LANG_VARIABLE,
    show_envvar=True,
    help="Language of the messages.",
)
"""Option for the language of the messages."""


def tell(sentence: str, lang: str) -> None:
    """Print a message on standard output, in the editor's language."""
    click.echo(visible(localize(sentence, catalogue(lang))))


def end(sentence: str, lang: str, status: int) -> NoReturn:
    """Print a message on standard error, in the editor's language, and end the command with this exit status."""
    click.echo(visible(localize(sentence, catalogue(lang))), err=True)
    sys.exit(status)


@contextmanager
def stoppable(sentence: str, lang: str) -> Iterator[None]:
    """End the command with one sentence where it is told to stop: by Ctrl+C, or by the system (SIGTERM)."""
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    except KeyboardInterrupt:
        end(sentence, lang, 130)  # as shells do for Ctrl+C
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt
