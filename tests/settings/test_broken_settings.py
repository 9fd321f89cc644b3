"""Settings that are broken: the check does not run, and says why in one sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from broken_settings import BROKEN
from check_command import assert_one_sentence, check
from folders import BASE


@pytest.mark.parametrize("name", BROKEN)
def test_broken_settings(name: str, tmp_path: Path) -> None:
    """Whatever is wrong with the settings, one sentence says so."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "mkdocs.yml").write_text(BROKEN[name], encoding="utf-8")
    assert_one_sentence(check(tmp_path))


def test_settings_in_another_encoding(tmp_path: Path) -> None:
    """Settings that are no UTF-8 are told as that."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "mkdocs.yml").write_bytes("site_name: Čačak\n".encode("cp1250"))
    assert_one_sentence(check(tmp_path))
