"""Judging: how much a rule matters is the site's choice, and an item may say that it does not count."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom.checks.run import check_project
from newsroom.settings.load import read_settings
from newsroom.settings.model import SettingsError
from rule_examples import BUNDLE, lay


def found(project: Path, *lines: str) -> list[tuple[str, str]]:
    """Check a project whose photo is missing, with more lines among newsroom's settings."""
    lay({"cover.jpg": None}, project)
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("- newsroom:\n", "- newsroom:\n" + "".join(lines))
    settings.write_text(text, encoding="utf-8")
    return [(problem.rule, problem.severity) for problem in check_project(project, read_settings(settings)).problems]


def test_a_rule_matters_as_much_as_it_says(tmp_path: Path) -> None:
    assert found(tmp_path) == [("photo-missing", "error")]


@pytest.mark.parametrize("severity", ["error", "warning", "note"])
def test_the_site_chooses_how_much(severity: str, tmp_path: Path) -> None:
    assert found(tmp_path, f"      rules: {{photo-missing: {severity}}}\n") == [("photo-missing", severity)]


def test_the_site_switches_a_rule_off(tmp_path: Path) -> None:
    assert found(tmp_path, "      rules: {photo-missing: off}\n") == []


def test_an_unknown_rule_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="`photo-mising`, which is no rule; did you mean `photo-missing`"):
        found(tmp_path, "      rules: {photo-mising: note}\n")


def test_an_unknown_weight_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"rules.photo-missing"):
        found(tmp_path, "      rules: {photo-missing: grave}\n")


def test_an_untranslated_paragraph_is_told_of_once(tmp_path: Path) -> None:
    """What comparing finds in it would only bury that it is not translated."""
    paragraph = "Na radionicu u Nišu došlo je najmanje 30 suseda, a nije došao niko iz Vranja, gde je padala kiša."
    lay({"index.sr.md": paragraph, "index.en.md": paragraph.replace("30", "40").replace("Nišu", "Boru")}, tmp_path)
    assert [one.rule for one in check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems] == [
        "wrong-language"
    ]


@pytest.mark.parametrize(
    ("severity", "rules"),
    [("error", {"number-becomes-list"}), ("warning", {"number-becomes-list", "dates-differ"})],
)
def test_what_follows_from_a_problem_is_left_out(severity: str, rules: set[str], tmp_path: Path) -> None:
    """But where a site makes little of the cause, an error that follows from it is told."""
    lay({"index.sr.md": "15. maja počinju prijave.", "index.en.md": "Registration begins on 15 May."}, tmp_path)
    settings = tmp_path / "mkdocs.yml"
    chosen = f"- newsroom:\n      rules: {{number-becomes-list: {severity}}}\n"
    settings.write_text(settings.read_text(encoding="utf-8").replace("- newsroom:\n", chosen), encoding="utf-8")
    assert {problem.rule for problem in check_project(tmp_path, read_settings(settings)).problems} == rules


def test_a_photo_belongs_to_its_item(tmp_path: Path) -> None:
    """An item's `ignore` counts for the photos in its folder too."""
    ignoring = "---\nignore:\n  photo-unreadable: It comes anew tomorrow.\n---\n"
    lay({"index.sr.md": ignoring, "cover.jpg": "no photo"}, tmp_path)
    assert check_project(tmp_path, read_settings(tmp_path / "mkdocs.yml")).problems == ()
    assert (tmp_path / BUNDLE / "cover.jpg").read_bytes() == b"no photo"
