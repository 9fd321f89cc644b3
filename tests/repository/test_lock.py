"""Locks: what a build may install is named to the byte, by hashes alone, and is what was asked for."""

from __future__ import annotations

import re
import tomllib

import pytest
from folders import ROOT

LOCKS = sorted(path.name for path in ROOT.glob("requirements*.txt"))
EXACT = {"mkdocs==1.6.1", "mkdocs-material==9.8.1", "mkdocs-static-i18n==1.3.1"}
SITE_LOCK = "requirements.txt"


def _asked() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return set(project["dependencies"])


def _name(requirement: str) -> str:
    return re.split(r"[=<>!~;\[ ]", requirement)[0].lower().replace("_", "-")


def _locked(name: str) -> dict[str, str]:
    """Return the whole entry of every package in a lock, hashes and all."""
    text = re.sub(r"^ *#.*\n?", "", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE)
    entries = [entry for entry in re.split(r"\n(?=\S)", text.strip()) if entry]
    assert entries
    return {_name(entry): entry for entry in entries}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_with_hashes(lock: str) -> None:
    """One exact version each, and at least one SHA-256 for it."""
    for name, entry in _locked(lock).items():
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; .+)? \\\n", entry), name
        hashes = [line.strip(" \\") for line in entry.splitlines()[1:]]
        assert hashes, name
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", line) for line in hashes), name


@pytest.mark.parametrize("file", LOCKS)
def test_nothing_says_where_packages_come_from(file: str) -> None:
    """No address, no folder, no option that names a registry: whoever installs decides that."""
    text = (ROOT / file).read_text("utf-8")
    assert not re.findall(r"\S*(?:://|index-url|find-links|trusted-host|default-index)\S*", text)
    assert not re.findall(r"(?<!\w)/\w\S*", text)


def test_what_pages_depend_on_to_the_letter_is_pinned() -> None:
    """MkDocs, Material and static-i18n have one version, the same where it is asked for and where it is locked."""
    assert _asked() >= EXACT
    assert {entry.split()[0] for entry in _locked(SITE_LOCK).values()} >= EXACT


def test_all_that_is_asked_for_is_locked() -> None:
    """A requirement added to the package without a new lock is noticed."""
    assert _locked(SITE_LOCK).keys() >= {_name(line) for line in _asked()}


def test_the_locks_agree() -> None:
    """What the tests install on top changes nothing of what the site is built with."""
    site = _locked(SITE_LOCK)
    assert len(LOCKS) == 2
    for lock in LOCKS:
        others = _locked(lock)
        assert [name for name in site.keys() & others.keys() if site[name].split()[0] != others[name].split()[0]] == []
