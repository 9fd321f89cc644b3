"""Rule ``file-name``: the names of files and folders can be read, typed and printed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from newsroom.checks.rule import CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem
from newsroom.core.unicode import invisible_in, name_of


def _find(context: CheckContext) -> Iterator[Problem]:
    for folder in (context.settings.news_dir, context.settings.docs_dir):
        for path in _below(context.root / folder):
            unseen = [c for c in path.name if c in "\n\t"] or [path.name[at] for at in invisible_in(path.name)]
            if unseen:
                fix = msg("give it a new name, here and in the texts that name it")
                message = msg("the name of this file or folder holds the invisible character {name}",
                              name=name_of(unseen[0]))  # fmt: skip
                if "\udc80" <= unseen[0] <= "\udcff":  # how Python keeps bytes that are none
                    message = msg("the name of this file or folder is not written in UTF-8")
                yield Problem("file-name", path.relative_to(context.root).as_posix(), 1, message, fix)


def _below(folder: Path) -> Iterator[Path]:
    """Yield the files, folders and links below a folder, without following a link."""
    for at, folders, files in os.walk(folder):
        yield from sorted(Path(at) / name for name in (*folders, *files))


RULE = Rule(
    id="file-name",
    severity="error",
    sentence="The names of files and folders hold no invisible characters.",
    wrong={"docs/assets/plan\u200b.csv": "a,b"},
    right={"docs/assets/plan.csv": "a,b"},
    find=_find,
    whole=True,
)
