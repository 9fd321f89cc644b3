"""Baseline: the problems that a project had at an earlier revision of git, so that only new ones count.

Git's objects are written as they are, not by ``git archive``: that would leave out what ``.gitattributes`` hides from
releases, and would ask filters such as Git LFS to fetch what nobody needs here.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from newsroom.checks.run import check_project
from newsroom.core.messages import Refused, msg
from newsroom.core.problems import Problem, shown
from newsroom.settings.load import read_settings
from newsroom.settings.model import Settings, SettingsError

_LINE = re.compile(r"\bline \d+")
_LINK = "120000"
"""Git's mode of a symbolic link."""
_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""Variables by which git tells its hooks where the repository is."""


class NoRevision(Refused):
    """The earlier revision cannot be read."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file or link of a revision."""

    mode: str
    """Git's mode: ``100644``, or ``120000`` for a link."""
    object: str
    """Git's name of its content."""
    path: str
    """Relative to the project's folder."""


def problems_at(revision: str, root: Path, config: str, settings: Settings) -> tuple[Problem, ...]:
    """Return the problems that the project in *root* had at a revision; none where it did not exist yet.

    The rules follow the settings of that time, in the file *config*, or *settings* where those cannot be read. Raise
    `NoRevision` where there is no such revision.
    """
    with TemporaryDirectory(prefix="newsroom-base-") as name:
        folder = Path(name).resolve()
        if not _export(revision, root, folder):
            return ()
        # Settings that could not be read then have been corrected since.
        with suppress(SettingsError):
            settings = read_settings(folder / config)
        return check_project(folder, settings).problems


def new_among(problems: Iterable[Problem], old: Iterable[Problem]) -> list[Problem]:
    """Return the problems without those of *old*: the same rule, file and words, as many times as there."""
    left = Counter(map(_key, old))
    new = []
    for problem in problems:
        left[_key(problem)] -= 1
        if left[_key(problem)] < 0:
            new.append(problem)
    return new


def _key(problem: Problem) -> tuple[str, str, str]:
    """Return what stays the same when lines are added above: rule, file, and the message without line numbers."""
    return problem.rule, problem.path, _LINE.sub("line", problem.message)


def _export(revision: str, root: Path, folder: Path) -> bool:
    """Write the files that the project in *root* had at a revision into an empty folder; return whether it had any.

    Raise `NoRevision` where there is no git, no repository or no such revision.
    """
    entries = list(_entries(_git(root, "ls-tree", "-r", "-z", _commit(revision, root))))
    _write(root, entries, folder)
    return bool(entries)


def _commit(revision: str, root: Path) -> str:
    _git(root, "rev-parse", "--git-dir")
    told = msg("there is no revision `{name}` in this repository: correct its name, or fetch it", name=shown(revision))
    if revision.startswith("-"):  # an option, and never the name of a revision
        raise NoRevision(told)
    try:
        return _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    except NoRevision:
        raise NoRevision(told) from None


def _environment() -> dict[str, str]:
    """Return the environment without the variables of a hook, which are relative to another folder than *root*."""
    return {name: value for name, value in os.environ.items() if name not in _HOOKS}


def _git(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=root, env=_environment(), capture_output=True, check=False)  # noqa: S603, S607
    except OSError:
        raise NoRevision(msg("`git` cannot be run: install it, or leave out `--base`")) from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        told = msg("git cannot be asked ({reason}): run this in a git repository, or leave out `--base`", reason=reason)
        raise NoRevision(told)
    return done.stdout


def _entries(listed: bytes) -> Iterator[_Entry]:
    """Yield the entries in the output of ``git ls-tree -z``; submodules are no files of the project."""
    for line in listed.split(b"\0")[:-1]:
        about, _, path = line.partition(b"\t")
        mode, kind, name = about.decode().split()
        if kind == "blob":
            yield _Entry(mode, name, os.fsdecode(path))


def _write(root: Path, entries: Sequence[_Entry], folder: Path) -> None:
    """Write files and links into an empty folder, and nothing outside of it."""
    with subprocess.Popen(
        ["git", "cat-file", "--batch"],  # noqa: S607
        cwd=root,
        env=_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as git:
        assert git.stdin
        assert git.stdout
        # Links last, so that nothing is written through one.
        for entry in sorted(entries, key=lambda entry: entry.mode == _LINK):
            content = _content(entry.object, git.stdin, git.stdout)
            path = folder / entry.path
            if ".." in Path(entry.path).parts or content is None:
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if entry.mode == _LINK:
                path.symlink_to(os.fsdecode(content))
            else:
                path.write_bytes(content)


def _content(name: str, ask: IO[bytes], answer: IO[bytes]) -> bytes | None:
    """Return an object from ``git cat-file --batch``; None where a partial clone does not have it."""
    ask.write(name.encode() + b"\n")
    ask.flush()
    head = answer.readline().split()
    if len(head) != 3:
        return None
    content = answer.read(int(head[2]))
    answer.read(1)
    return content
