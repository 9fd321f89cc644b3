"""Revisions: a project as git has it at an earlier time, laid out in a folder.

Git's objects are laid out as they are, not by ``git archive``: that would leave out what ``.gitattributes`` hides from
releases, and would ask filters such as Git LFS to fetch what nobody needs here.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from newsroom.core.messages import Refused, msg
from newsroom.core.problems import shown

_LINK = "120000"
_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


class NoRevision(Refused):
    """The earlier state cannot be had."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file or link of a revision."""

    mode: str
    """Git's: ``100644``, or ``120000`` for a link."""
    object: str
    """Name of its content."""
    path: str
    """Relative to the project's folder."""


def lay_out(revision: str, root: Path, folder: Path) -> bool:
    """Write what the project in *root* was at a revision into an empty folder; tell whether there was anything.

    Raise `NoRevision` where there is no git, no repository or no such revision.
    """
    entries = list(_entries(_git(root, "ls-tree", "-r", "-z", _commit(revision, root))))
    _lay(root, entries, folder)
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
    """Leave out where git tells its hooks that the repository is: relative to another folder than the project's."""
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
    """Read the output of ``git ls-tree -z``; submodules are no files of the project."""
    for line in listed.split(b"\0")[:-1]:
        about, _, path = line.partition(b"\t")
        mode, kind, name = about.decode().split()
        if kind == "blob":
            yield _Entry(mode, name, os.fsdecode(path))


def _lay(root: Path, entries: Sequence[_Entry], folder: Path) -> None:
    """Write files and links into an empty folder; nothing is written outside of it."""
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
    """Ask ``git cat-file --batch`` for an object; None where the repository has it not (a partial clone)."""
    ask.write(name.encode() + b"\n")
    ask.flush()
    head = answer.readline().split()
    if len(head) != 3:
        return None
    content = answer.read(int(head[2]))
    answer.read(1)
    return content
