"""The audit itself: everything looked at, all problems in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from newsroom.audit.alternates import wrong_alternates
from newsroom.audit.files import notices_missing, stray_files, too_large
from newsroom.audit.links import dead_links
from newsroom.audit.privacy import foreign_requests, metadata_left, policies_missing, unknown_scripts
from newsroom.audit.site import BuiltSite, read_site
from newsroom.core.problems import Problem, in_order

AUDITS: tuple[Callable[[BuiltSite], Iterator[Problem]], ...] = (
    dead_links,
    wrong_alternates,
    foreign_requests,
    unknown_scripts,
    policies_missing,
    metadata_left,
    stray_files,
    too_large,
    notices_missing,
)
"""What a site is asked, in no order that matters."""


def audit_site(folder: Path, name: str = "") -> list[Problem]:
    """Return everything that is wrong with a built site, by file and line; raise `OSError` where there is none.

    *name* is what the folder is called in paths, by default its own path.
    """
    site = read_site(folder)
    found = (problem for ask in AUDITS for problem in ask(site))
    return in_order(replace(problem, path=f"{name or folder.as_posix()}/{problem.path}") for problem in found)
