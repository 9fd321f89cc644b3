"""``newsroom report``: everything that the texts still need, as one page to send to an editor."""

from __future__ import annotations

from pathlib import Path

import click

from newsroom.checks.context import CheckContext
from newsroom.checks.report.html import report_page
from newsroom.checks.report.overview import overview
from newsroom.checks.run import check_project
from newsroom.commands.options import CONFIG, LANG, end, tell
from newsroom.core.files import reason, write_atomic
from newsroom.core.messages import msg
from newsroom.languages.catalogue import catalogue
from newsroom.settings.load import read_settings
from newsroom.settings.model import SettingsError


@click.command()
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), default=Path("report.html"), show_default=True
)
@LANG
@CONFIG
def report(output: Path, lang: str, config: Path) -> None:
    """Write a page that shows every item and what is wrong with it, both languages side by side."""
    try:
        result = check_project(config.resolve().parent, read_settings(config))
        entries = overview(result.context, result.problems)
        page = report_page(_site(result.context), entries, lang, catalogue(lang))
        write_atomic(output, page.encode())
    except SettingsError as error:
        end(error.sentence, lang, 2)
    except OSError as error:
        path, why = error.filename or output, reason(error)
        end(
            msg("{path}: cannot be written ({reason}); make room or allow writing there", path=path, reason=why),
            lang,
            2,
        )
    tell(msg("{path} is written.", path=output), lang)


def _site(context: CheckContext) -> str:
    """Return the title of the home page, or the folder's name where there is none."""
    home = context.content.page(context.settings.default, "index.md")
    return home.keys.title if home else context.root.name
