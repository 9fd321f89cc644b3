"""Check and build: what the check finds no error in can be built, and every link in it leads somewhere."""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest
from folders import BASE, ROOT
from mistake_samples import NAMES, lay
from site_reader import Project, replacing, text_of

_DAY = "1749988800"  # 15 June 2025, noon
_BUNDLE = "news/2024-05-14-radionica"
_SETTINGS = f"""
strict: true
theme: {{name: material, custom_dir: {ROOT / "overrides"}, font: false}}
markdown_extensions: [admonition, attr_list, footnotes, sane_lists, tables]
"""
_LINKS = [name for name in NAMES if name.startswith("links/") or name.endswith("/draft-only-in-english")]


def _project(root: Path) -> Project:
    """Complete the settings of a project for the check, so that it can be built."""
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    plugin = "docs_structure: folder"
    assert plugin in text
    text = text.replace(plugin, f"{plugin}\n      fallback_to_default: false\n      reconfigure_search: false")
    url = "" if "site_url:" in text else "site_url: https://susedi.example.org/below/\n"
    settings.write_text(text + url + _SETTINGS, encoding="utf-8")
    return Project(root, _DAY)


def _append(root: Path, texts: dict[str, str]) -> None:
    for path, more in texts.items():
        file = root / path
        file.write_text(f"{file.read_text(encoding='utf-8')}\n{more}\n", encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("name", _LINKS)
def test_the_build_fails_where_the_check_finds_an_error(name: str, tmp_path: Path) -> None:
    """Both end with the same number, and MkDocs has nothing to add in its own words."""
    lay(name, tmp_path)
    project = _project(tmp_path)
    checked, built = project.run("check"), project.run("build")
    assert checked.returncode == built.returncode, built.stderr
    told = built.stdout + built.stderr
    assert "Doc file" not in told and "strict mode" not in told and "Traceback" not in told
    assert (": error:" in checked.stdout) == bool(checked.returncode)


def test_every_mistake_with_links_is_built() -> None:
    assert len(_LINKS) > 30


_GOOD = {
    f"{_BUNDLE}/index.sr.md": """\
## Šta dalje

Vidi [projekat](../../docs/sr/about.md#figures), [spisak](../../docs/assets/spisak.pdf),
[plan](../../docs/sr/plan.pdf), [nas plan](../../docs/assets/nas plan.pdf),
[vesti](../../docs/sr/news/index.md), [ovde](#sta-dalje), [drugi jezik][en],
[fotografiju](cover.jpg), [drugi sajt](https://example.org/o-nama), [poštu](mailto:info@example.org) i
[telefon](tel:+381111234567).

![Drveni sanduk](cover.jpg) ![Isti sanduk izbliza](../../docs/assets/znak.png)

[en]: index.en.md
""",
    f"{_BUNDLE}/index.en.md": """\
## What next

See [the project](../../docs/en/about.md#figures), [the list](../../docs/assets/spisak.pdf),
[plan](../../docs/en/plan.pdf), [our plan](../../docs/assets/nas%20plan.pdf),
[news](../../docs/en/news/index.md), [here](#what-next), [the other language][sr],
[the photo](cover.jpg), [another site](https://example.org/o-nama), [mail](mailto:info@example.org) and
[phone](tel:+381111234567).

![A wooden box](cover.jpg) ![The same box from near](../../docs/assets/znak.png)

[sr]: index.sr.md
""",
}
_GOOD_PAGES = {
    "docs/sr/about.md": f"Više: [radionica](../../{_BUNDLE}/index.sr.md), [Fond](partners/fond.md), "
    "[drugi jezik](../en/about.md).\n\n![Drveni sanduk](partners/fond.jpg)",
    "docs/en/about.md": f"More: [workshop](../../{_BUNDLE}/index.en.md), [Fund](partners/fond.md), "
    "[the other language](../sr/about.md).\n\n![A wooden box](partners/fond.jpg)",
    "docs/sr/index.md": "Vidi i [drugi jezik](../en/index.md) i [O projektu](./about.md).",
    "docs/en/index.md": "See also [the other language](../sr/index.md) and [About](./about.md).",
}
_FILES = ("docs/assets/spisak.pdf", "docs/assets/nas plan.pdf", "docs/sr/plan.pdf", "docs/en/plan.pdf")


@pytest.mark.slow
@pytest.mark.parametrize("texts", [_GOOD, _GOOD_PAGES], ids=["article", "pages"])
def test_what_the_check_finds_right_is_built_and_leads_somewhere(texts: dict[str, str], tmp_path: Path) -> None:
    """In every language: pages, pages in the other language, photos, and files for all languages or for one."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    _append(tmp_path, texts)
    (tmp_path / "docs" / "assets").mkdir()
    for file in _FILES:
        (tmp_path / file).write_bytes(b"%PDF-1.4\n")
    for copy in ("assets/znak.png", "sr/partners/fond.jpg", "en/partners/fond.jpg"):
        shutil.copy2(tmp_path / _BUNDLE / "cover.jpg", tmp_path / "docs" / copy)
    replacing("docs/sr/partners/fond.md", "role:", "logo: fond.jpg\nrole:")(tmp_path)
    project = _project(tmp_path)
    checked = project.run("check")
    assert (checked.returncode, checked.stdout) == (0, "No problems.\n"), checked.stdout
    site = project.build()
    for page in site.pages.values():
        for reference in page.references:
            file = site.file(reference.url)
            assert file is None or file.is_file(), (page.url, reference.url)
        for link in (one for one in page.root.iter("a") if text_of(one) in ("drugi jezik", "the other language")):
            (other,) = set(page.alternates.values()) - {page.url}
            assert urljoin(page.url, link.get("href")) == other


@pytest.mark.slow
def test_a_link_that_the_check_does_not_see_is_told_by_the_build_in_our_words(tmp_path: Path) -> None:
    """Python-Markdown takes more for a link than the check does: here what is defined within a paragraph."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    _append(tmp_path, {f"{_BUNDLE}/index.sr.md": "Vidi [plan][].\n[plan]: plan.pdf"})
    built = _project(tmp_path).run("build", NEWSROOM_LANG="sr")
    assert built.returncode == 1
    told = f"{_BUNDLE}/index.sr.md: `plan.pdf` ne vodi ni na jednu datoteku koju sajt objavljuje; ispravite to"
    assert told in built.stderr
    assert "Doc file" not in built.stdout + built.stderr
