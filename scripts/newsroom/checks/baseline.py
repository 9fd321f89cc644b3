"""Baselines: the problems that a project had at an earlier revision, so that only new ones need to count."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from newsroom.checks.load import gather
from newsroom.checks.revisions import lay_out
from newsroom.core.problems import Problem
from newsroom.settings.load import read_settings
from newsroom.settings.model import Settings, SettingsError

_LINE = re.compile(r"\bline \d+")


def problems_at(revision: str, root: Path, config: str, settings: Settings) -> tuple[Problem, ...]:
    """Return the problems that the project in *root* had at a revision; none where it was not there yet.

    The settings of that time count, in the file *config*; today's, where those cannot be read. Raise `NoRevision` where
    there is no such revision.
    """
    with TemporaryDirectory(prefix="newsroom-base-") as name:
        folder = Path(name).resolve()
        if not lay_out(revision, root, folder):
            return ()
        # What was wrong with the settings then need not concern who has mended them.
        with suppress(SettingsError):
            settings = read_settings(folder / config)
        return gather(folder, settings).problems


def new_among(problems: Iterable[Problem], old: Iterable[Problem]) -> list[Problem]:
    """Leave out the problems that were there before: the same rule, file and words, as often as before."""
    left = Counter(map(_key, old))
    new = []
    for problem in problems:
        left[_key(problem)] -= 1
        if left[_key(problem)] < 0:
            new.append(problem)
    return new


def _key(problem: Problem) -> tuple[str, str, str]:
    """Name what stays the same when lines are added above; messages that name a line count without its number."""
    return problem.rule, problem.path, _LINE.sub("line", problem.message)
