"""The swap: a new site takes the old one's place in one step, and what is the user's own in that folder stays."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from newsroom.core.files import is_running
from newsroom.core.messages import Refused, msg

_FRESH = ".site.new-"
_FORMER = ".site.old-"
_KEPT = "CNAME"
"""GitHub Pages' file for a domain of one's own. Beside it everything stays whose name begins with a dot, such as the
``.git`` of a worktree: MkDocs leaves it too."""


def published_folder(site_dir: str) -> Path:
    """Return the folder that is published, behind any link; raise `Refused` for one that cannot be exchanged."""
    site = Path(site_dir).resolve()
    if site.is_mount():
        told = {"site": site, "inner": site / "site"}
        raise Refused(msg("mkdocs.yml: `site_dir` is a disk of its own ({site}); name a folder on it: {inner}", **told))
    return site


def fresh_folder(site: Path) -> Path:
    """Return where this process makes a new site: beside the old one, so that it is on the same disk."""
    return site.with_name(f"{_FRESH}{os.getpid()}")


def swap(fresh: Path, site: Path) -> None:
    """Put the new site in the old one's place; a kill between any two steps is mended by `recover`."""
    former = site.with_name(f"{_FORMER}{os.getpid()}")
    if site.exists():
        site.rename(former)
    fresh.rename(site)
    _discard(former, site)


def recover(site: Path) -> None:
    """Clear what killed builds left; a site that one had moved aside comes back."""
    for former in sorted(site.parent.glob(f"{_FORMER}*")):
        if site.exists():
            _discard(former, site)
        else:
            former.rename(site)
    for fresh in site.parent.glob(f"{_FRESH}*"):
        if not is_running(fresh.name.removeprefix(_FRESH)):
            shutil.rmtree(fresh, ignore_errors=True)


def _discard(former: Path, site: Path) -> None:
    """Delete an old site, once what the new one keeps of it has moved."""
    for path in former.iterdir() if former.is_dir() else ():
        if (path.name.startswith(".") or path.name == _KEPT) and not os.path.lexists(site / path.name):
            path.rename(site / path.name)
    shutil.rmtree(former, ignore_errors=True)
