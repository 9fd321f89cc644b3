"""The audit itself: everything looked at, all problems in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from newsroom.audit.alternates import wrong_alternates
from newsroom.audit.files import notices_missing, stray_files, too_large
from newsroom.audit.links import dead_links
from newsroom.audit.privacy import foreign_requests, metadata_left, unknown_scripts
from newsroom.audit.site import BuiltSite, read_site
from newsroom.core.problems import Problem, in_order

AUDITS: tuple[Callable[[BuiltSite], Iterator[Problem]], ...] = (
    dead_links,
    wrong_alternates,
    foreign_requests,
    unknown_scripts,
    metadata_left,
    stray_files,
    too_large,
    notices_missing,
)
"""What a site is asked, in no order that matters."""


def audit(folder: Path) -> list[Problem]:
    """Return everything that is wrong with a built site, by file and line; raise `OSError` where there is none."""
    site = read_site(folder)
    return in_order(problem for ask in AUDITS for problem in ask(site))
