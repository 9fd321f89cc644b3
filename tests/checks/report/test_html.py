"""Report page: what an editor is sent."""

from __future__ import annotations

from pathlib import Path

import html5lib
import pytest
from newsroom.checks.report.html import report_page
from newsroom.checks.report.overview import overview
from newsroom.checks.run import CheckResult, check_project
from newsroom.settings.load import read_settings
from rule_examples import lay


def gathered(project: Path, example: dict[str, str | None]) -> CheckResult:
    lay(example, project)
    return check_project(project, read_settings(project / "mkdocs.yml"))


def page(found: CheckResult, lang: str = "en") -> str:
    return report_page("Susedi", overview(found.context, found.problems), lang, {})


ONE_LANGUAGE = "---\nonly:\n  locale: sr\n  reason: A call.\n---\n"
WRONG = {"index.sr.md": "Radionica je trajala <b>dva</b> dana & noći.", "index.en.md": "It took three days."}


def test_it_is_one_sound_page(tmp_path: Path) -> None:
    """Valid HTML that asks for nothing else and runs nothing."""
    html = page(gathered(tmp_path, WRONG))
    html5lib.HTMLParser(strict=True).parse(html)
    assert not {"<script", "http:", "https:", "src=", "<link", "@import"} & {
        word for word in ("<script", "http:", "https:", "src=", "<link", "@import") if word in html
    }


def test_it_shows_both_languages_side_by_side(tmp_path: Path) -> None:
    """With the words that are meant marked in each, and signs of HTML as they are."""
    html = page(gathered(tmp_path, WRONG))
    assert "It took <mark>three</mark> days." in html
    assert "Radionica je trajala &lt;b&gt;<mark>dva</mark>&lt;/b&gt; dana &amp; noći." in html


def test_it_says_that_all_is_well(tmp_path: Path) -> None:
    assert "Nothing is wrong." in page(gathered(tmp_path, {}))


@pytest.mark.parametrize(
    ("example", "states"),
    [
        ({}, ("there", "there")),
        ({"index.en.md": None}, ("there", "missing")),
        ({"index.sr.md": "---\ndraft: true\n---\n"}, ("draft", "draft")),
        (
            {"index.sr.md": ONE_LANGUAGE, "index.en.md": None},
            ("there", "not-meant"),
        ),
    ],
)
def test_it_tells_what_exists(example: dict[str, str | None], states: tuple[str, str], tmp_path: Path) -> None:
    """Of each language of an item."""
    found = gathered(tmp_path, example)
    (entry,) = (entry for entry in overview(found.context, found.problems) if entry.kind == "article")
    assert tuple(version.state for version in entry.versions) == states


def test_every_problem_is_told_with_its_item(tmp_path: Path) -> None:
    """None is lost, be it of a photo, of an item or of a page."""
    found = gathered(tmp_path, {**WRONG, "cover.jpg": "no photo", "docs/en/about.md": None})
    entries = overview(found.context, found.problems)
    assert sorted(map(str, found.problems)) == sorted(str(problem) for entry in entries for problem in entry.problems)
    (article,) = (entry for entry in entries if entry.kind == "article")
    assert {problem.rule for problem in article.problems} == {"numbers-differ", "photo-unreadable", "raw-html-unsafe"}
