"""Options that several commands have, and how a command ends that could not run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from newsroom.core.messages import localize
from newsroom.languages.catalogue import ENGLISH, catalogue, languages

CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The site's settings; its folder is the project.",
)
"""Which project is meant."""
LANG_VARIABLE = "NEWSROOM_LANG"
"""Sets the language for whoever does not say."""
LANG = click.option(
    "--lang",
    type=click.Choice(languages()),
    default=ENGLISH,
    show_default=True,
    envvar=LANG_VARIABLE,
    show_envvar=True,
    help="Language of the messages.",
)
"""In which language editors are told."""


def tell(sentence: str, lang: str) -> None:
    """Say on standard output, in the editor's language."""
    click.echo(localize(sentence, catalogue(lang)))


def end(sentence: str, lang: str, status: int) -> NoReturn:
    """Say on standard error, in the editor's language, why a command cannot go on, and end it."""
    click.echo(localize(sentence, catalogue(lang)), err=True)
    sys.exit(status)
