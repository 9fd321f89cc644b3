"""The command ``newsroom audit``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from newsroom.commands.options import LANG, end
from newsroom.commands.printing import FORMAT, print_report
from newsroom.core.messages import msg


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=Path("site"))
@FORMAT
@LANG
def audit(folder: Path, style: str, lang: str) -> None:
    """Look through a built site (by default site/): links, languages, other hosts, scripts, metadata, sizes.

    Exit status 0: nothing is wrong. 1: there are errors. 2: there is no site.
    """
    # Its parser takes a moment to import, which other commands need not wait for.
    from newsroom.audit.run import audit_site

    if not (folder / "index.html").is_file():
        end(msg("{folder}: there is no built site; run `newsroom build`", folder=folder), lang, 2)
    problems = audit_site(folder)
    print_report(problems, style, Path(), lang)
    sys.exit(1 if any(problem.severity == "error" for problem in problems) else 0)
