"""Settings that are broken: the check does not run, and says why in one sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from test_check_command import BASE, assert_one_sentence, check

BROKEN = {
    "nothing": "",
    "text": "site_name",
    "a list": "- a\n",
    "no YAML": "plugins: [",
    "a tab": "plugins:\n\t- i18n\n",
    "no plugins": "site_name: x\n",
    "plugins as text": "plugins: newsroom\n",
    "no newsroom": "plugins:\n  - i18n:\n      languages: [{locale: sr, name: Srpski, default: true}]\n",
    "no languages": "plugins:\n  - i18n\n  - newsroom\n",
    "languages as text": "plugins:\n  - i18n: {languages: sr}\n  - newsroom\n",
    "a language without locale": "plugins:\n  - i18n: {languages: [{name: Srpski}]}\n  - newsroom\n",
    "a language without name": "plugins:\n  - i18n: {languages: [{locale: sr}]}\n  - newsroom\n",
    "newsroom as text": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: x\n",
    "an unknown setting": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {page_sise: 3}\n",
    "a wrong setting": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {page_size: many}\n",
    "a wrong zone": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {timezone: Niš}\n",
    "categories as text": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {categories: [a]}\n",
    "editions as text": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {editions: sr}\n",
    "formats unknown": (
        "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {editions: {sr: {formats: xx_Yyyy}}}\n"
    ),
}


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
