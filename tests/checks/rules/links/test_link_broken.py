"""Rule link-broken: which links lead nowhere, what to write instead, and which are left alone."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from folders import BASE, ROOT
from newsroom.checks.places import OF_THE_THEME
from newsroom.checks.rules.links.link_broken import RULE
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings
from pair_samples import reading_of

_NONE = "correct the path; it is counted from the folder of this file"
_BUNDLE = "news/2024-05-14-radionica"


def _told(serbian: str) -> list[tuple[str, str, str]]:
    """Return what is told of a Serbian text: severity, words meant, what to do."""
    return [(one.severity, one.mark, one.fix) for one in RULE.find(reading_of(serbian, "Text."))]


@pytest.mark.parametrize(
    ("link", "fix"),
    [
        ("../no-such", _NONE),
        ("../../docs/sr/nema.md", _NONE),
        ("../../docs/sr/about", "write `../../docs/sr/about.md`"),
        ("../../docs/sr/About.MD", "write `../../docs/sr/about.md`"),
        ("../../docs/sr/about.html", "write `../../docs/sr/about.md`"),
        ("../../docs/sr/news/", "write `../../docs/sr/news/index.md`"),
        ("../2024-05-14-radionica", "write `index.sr.md`"),
        ("index.md", "write `index.sr.md`"),
        (r"..\2024-05-14-radionica\index.sr.md", "write `index.sr.md`"),
        ("../../overrides", _NONE),
        ("../../docs", "lead to one of the files in it"),
        ("www.example.org", "write `https://www.example.org`"),
        ("example.org/a?b=c", "write `https://example.org/a?b=c`"),
        ("example.md", _NONE),
        ("2024/05", _NONE),
        ("info@example.org", "write `mailto:info@example.org`"),
        ("011 123-45-67", "write `tel:0111234567`"),
        ("../../../../x.md", "lead to a page of the site, or to an address that begins with `https://`"),
        ("../../mkdocs.yml", "lead to a page of the site, or to an address that begins with `https://`"),
        ("/nema/", "write the path of the page's file instead, counted from the folder of this file"),
        (f"{'x' * 300}.md", _NONE),
    ],
)
def test_a_link_that_leads_nowhere(link: str, fix: str) -> None:
    """The words meant are those in the file, and where it can be known, the right path is given."""
    assert _told(f"Vidi [ovo]({link}).") == [("error", link, fix)]


@pytest.mark.parametrize(
    "link",
    [
        "../../docs/sr/about.md",
        "../../docs/sr/about.md#figures",
        "../../docs/sr/about.md?x=1",
        "./index.sr.md",
        "index.en.md",
        "#",
        "#sta-dalje",
        "#mesto",
        "#sta-dalje_1",
        "cover.jpg",
        "https://example.org/nema",
        "http://www.example.org",
        "//example.org/a",
        "mailto:info@example.org",
        "tel:+381111234567",
        "<https://example.org/a b>",
    ],
)
def test_a_link_that_is_right(link: str) -> None:
    assert _told(f"Vidi [ovo]({link}).\n\n## Šta dalje\n\n## Šta dalje\n\n## Ciljevi {{: #mesto }}") == []


@pytest.mark.parametrize(
    ("text", "line", "mark"),
    [
        ("Vidi [ovo][x].\n\n[x]: ../no-such", 2, "../no-such"),
        ("Vidi [ovo](<../no such>).", 0, "../no such"),
        ("Vidi [ovo](../no such).", 0, "../no such"),
        ("Vidi [ovo](../no%20such).", 0, "../no%20such"),
        ("Jedan\nred, vidi\n[ovo](../%C5%A1ta).", 2, "../%C5%A1ta"),
        ("| a | b |\n|---|---|\n| 1 | [ovo](../no-such) |", 2, "../no-such"),
        ("Vidi [ovo]().", 0, "ovo"),
    ],
)
def test_the_line_is_where_the_address_is_written(text: str, line: int, mark: str) -> None:
    """Of a reference that is the line which defines it."""
    reading = reading_of(text, "Text.")
    (problem,) = RULE.find(reading)
    front = next(one for one in reading.sources if one.folder == _BUNDLE).text_files["sr"].front
    assert front
    assert (problem.line - front.body_line - 1, problem.mark) == (line, mark)


def test_code_is_left_alone() -> None:
    assert _told("Napišite `[ovo](../no-such)`.\n\n    [ovo](../no-such)") == []


def test_a_place_that_is_not_there_is_a_warning_with_the_nearest_name() -> None:
    """A reader still comes to the right page."""
    assert _told("[dole](#sta-dalj)\n\n## Šta dalje") == [("warning", "#sta-dalj", "write `#sta-dalje`")]


@pytest.mark.parametrize("given", ["https://example.org/repo/", '!ENV [NO_SUCH_VARIABLE, "https://example.org/repo"]'])
@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://example.org/repo/o-projektu/#figures", ["warning: write `../../docs/sr/about.md#figures`"]),
        ("http://www.example.org/repo/o-projektu", ["warning: write `../../docs/sr/about.md`"]),
        ("/repo/o-projektu/", ["error: write `../../docs/sr/about.md`"]),
        ("/o-projektu/index.html", ["error: write `../../docs/sr/about.md`"]),
        ("/en/about/", ["error: write `../../docs/sr/about.md`"]),
        ("/", ["error: write `../../docs/sr/index.md`"]),
        ("/assets/plan.pdf", ["error: write `../../docs/assets/plan.pdf`"]),
        ("/sitemap.xml", ["error: write the whole address, which begins with `https://`"]),
        ("https://example.org/repo/sitemap.xml", []),
        ("https://example.org/repo/aktuelno/dogadjaji/", []),
        ("https://example.org/repo/aktuelno/2024/", []),
        ("https://example.org/drugi-sajt/", []),
        ("https://[", []),
        (
            "https://example.org/repo/aktuelno/nema/",
            ["error: write the path of the page's file instead, counted from the folder of this file"],
        ),
    ],
)
def test_an_address_of_the_site_itself(given: str, link: str, told: list[str], tmp_path: Path) -> None:
    """It is an error from the root, since a site may stand below a path; a whole one works as long as nothing moves."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    settings = tmp_path / "mkdocs.yml"
    settings.write_text(f"site_url: {given}\n{settings.read_text(encoding='utf-8')}", encoding="utf-8")
    (tmp_path / "docs" / "assets").mkdir()
    (tmp_path / "docs" / "assets" / "plan.pdf").write_bytes(b"%PDF")
    text = tmp_path / _BUNDLE / "index.sr.md"
    text.write_text(f"{text.read_text(encoding='utf-8')}\nVidi [ovo]({link}).\n", encoding="utf-8")
    found = check_project(tmp_path, read_settings(settings)).problems
    assert [f"{one.severity}: {one.fix}" for one in found if one.rule == RULE.id] == told


def test_places_that_the_templates_name_are_known() -> None:
    """A link to one of them is right, and no text says so."""
    texts = [file.read_text(encoding="utf-8") for file in (ROOT / "overrides").rglob("*.html")]
    names = {name for text in texts for name in re.findall(r'\sid="([^"]+)"', text)}
    assert len(names) > 5
    assert [name for name in names if not OF_THE_THEME.fullmatch(re.sub(r"\{\{.*?\}\}", "x", name))] == []
