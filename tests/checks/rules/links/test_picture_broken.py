"""Rule picture-broken: which pictures in a text are not published, and what to do about each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from folders import BASE
from newsroom.checks.rules.links.picture_broken import RULE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings

_BUNDLE = "news/2024-05-14-radionica"
_COPY = "put the photo into the folder of this item, name it under `photos`, and write its name here"
_PAGE = "put the picture into the folder of this page, and write its name here"


def _project(root: Path, **texts: str) -> Path:
    """Write the sound project with more in its texts: of the workshop by locale, of the page by ``page``."""
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    files = {"sr": f"{_BUNDLE}/index.sr.md", "en": f"{_BUNDLE}/index.en.md", "page": "docs/sr/about.md"}
    for name, more in texts.items():
        file = root / files[name]
        file.write_text(f"{file.read_text(encoding='utf-8')}\n{more}\n", encoding="utf-8")
    for path in (f"{_BUNDLE}/sto.jpg", "docs/sr/sto.jpg", "docs/en/sto.jpg", "docs/assets/sto.jpg"):
        (root / path).parent.mkdir(exist_ok=True)
        shutil.copy2(BASE / _BUNDLE / "cover.jpg", root / path)
    return root


def _told(root: Path) -> list[tuple[str, str, str]]:
    """Return what is told: file, words meant, what to do."""
    found = check_project(root, read_settings(root / "mkdocs.yml")).problems
    return [(one.path.rpartition("/")[2], one.mark, str(one.fix)) for one in found if one.rule == RULE.id]


@pytest.mark.parametrize(
    ("address", "fix"),
    [
        ("nema.jpg", _COPY),
        ("../nema/nema.jpg", _COPY),
        ("../../../nema.jpg", _COPY),
        ("../../mkdocs.yml", _COPY),
        ("index.sr.md", _COPY),
        ("COVER.jpg", "write `cover.jpg`"),
        ("https://example.org/a.jpg", _COPY),
        ("HTTP://example.org/a.jpg", _COPY),
        ("//example.org/a.jpg", _COPY),
        ("https://[", _COPY),
        ("/nema.jpg", _COPY),
        ("/assets/sto.jpg", "write `../../docs/assets/sto.jpg`"),
        ("../../docs/en/sto.jpg", _COPY),
    ],
)
def test_a_picture_that_is_not_published(address: str, fix: str, tmp_path: Path) -> None:
    assert _told(_project(tmp_path, sr=f"![Sto]({address})")) == [("index.sr.md", address, fix)]


@pytest.mark.parametrize("address", ["cover.jpg", "./cover.jpg", "../../docs/sr/sto.jpg", "../../docs/assets/sto.jpg"])
def test_a_picture_that_is_right(address: str, tmp_path: Path) -> None:
    assert _told(_project(tmp_path, sr=f"![Sto]({address})")) == []


def test_a_photo_that_is_not_named_is_told_once_with_the_lines_to_add(tmp_path: Path) -> None:
    """File and consent are shared; the translation's `alt` is asked for by another rule, once they are there."""
    told = _told(_project(tmp_path, sr="![Sto](sto.jpg)", en="![Table](sto.jpg)"))
    fix = (
        f"add under `photos` in {_BUNDLE}/index.sr.md `  - file: sto.jpg`, below it `    alt: …` with what the photo "
        "shows, and `    consent: given` where everybody who can be recognised has agreed to be shown, or "
        "`    consent: not-needed` where nobody can be"
    )
    assert told == [("index.sr.md", "sto.jpg", fix)]


def test_a_photo_that_is_named_and_gone_is_another_rules(tmp_path: Path) -> None:
    _project(tmp_path, sr="![Sanduk](cover.jpg)")
    (tmp_path / _BUNDLE / "cover.jpg").unlink()
    found = check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems
    assert [one.rule for one in found if one.severity == "error" and "cover" in one.message] == [
        "images-differ",
        "photo-missing",
    ]


@pytest.mark.parametrize(("address", "told"), [("sto.jpg", 0), ("../assets/sto.jpg", 0), ("../en/sto.jpg", 1)])
def test_a_picture_on_a_page(address: str, told: int, tmp_path: Path) -> None:
    """What lies beside a page is published with it, and what lies in no language's folder with all."""
    assert _told(_project(tmp_path, page=f"![Sto]({address})")) == [("about.md", address, _PAGE)] * told
