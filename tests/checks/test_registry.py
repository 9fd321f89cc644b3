"""Rules: each is told in one form, so that the page on the rules can be made from them."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import newsroom.checks.rules
import pytest
from newsroom.checks.docs import PAGE, rule_docs
from newsroom.checks.registry import RULES
from newsroom.checks.rule import COMPARES, TAGS, Example, Rule
from newsroom.checks.run import check_project
from newsroom.core.problems import Problem
from newsroom.settings.load import read_settings
from rule_examples import lay

FOLDER = Path(newsroom.checks.rules.__file__).parent
BY_ID = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def test_ids_are_unique() -> None:
    """No two rules share a name, and none stands twice in the order."""
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def rules_in(path: Path) -> tuple[Rule, ...]:
    """Return the rules of a file: the one, or those of one kind that share a body."""
    module = importlib.import_module(f"newsroom.checks.rules.{path.parent.name}.{path.stem}")
    return module.RULES if hasattr(module, "RULES") else (module.RULE,)


def test_every_file_holds_rules_and_every_rule_is_in_a_file() -> None:
    """A rule is found in its family's folder, a single one by its name, and no file is forgotten in the order."""
    found = []
    for path in FOLDER.glob("*/*.py"):
        if path.stem != "__init__":
            rules = rules_in(path)
            assert path.stem == rules[0].id.replace("-", "_") or len(rules) > 1
            assert {rule.family for rule in rules} == {path.parent.name}
            found += [rule.id for rule in rules]
    assert sorted(found) == sorted(rule.id for rule in RULES)


def file_of(rule: Rule) -> Path:
    """Return the file that a rule is in."""
    (found,) = (path for path in (FOLDER / rule.family).glob("[!_]*.py") if rule in rules_in(path))
    return found


def problems_of(example: Example, project: Path) -> tuple[Problem, ...]:
    """Check an example."""
    lay(example, project)
    return check_project(project, read_settings(project / "mkdocs.yml")).problems


@BY_ID
def test_id(rule: Rule) -> None:
    """Names are in kebab-case, and what a rule finds is said in its own file."""
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert rule.find.__module__ == f"newsroom.checks.rules.{rule.family}.{file_of(rule).stem}"


@BY_ID
def test_sentence(rule: Rule) -> None:
    """What must hold is one sentence with a full stop."""
    assert re.fullmatch(r"[A-Z][^\n]*\.", rule.sentence)
    assert not re.search(r"\. [A-Z]", rule.sentence)


@BY_ID
def test_the_wrong_example_is_told(rule: Rule, tmp_path: Path) -> None:
    """What the docs show as wrong is found by the rule itself, with its severity."""
    found = [problem for problem in problems_of(rule.wrong, tmp_path) if problem.rule == rule.id]
    assert found
    assert rule.severity in {problem.severity for problem in found}


@BY_ID
def test_the_right_example_is_fine(rule: Rule, tmp_path: Path) -> None:
    """What the docs show as right is so in every respect."""
    assert problems_of(rule.right, tmp_path) == ()


def test_the_page_on_the_rules_is_up_to_date() -> None:
    """Who changes a rule runs ``make rules``."""
    assert PAGE.read_text(encoding="utf-8") == rule_docs(RULES)


@BY_ID
def test_the_page_begins_with_the_table_of_rules(rule: Rule) -> None:
    """Which leads on to each rule's section."""
    table, _, sections = PAGE.read_text(encoding="utf-8").partition("\n\n## ")
    assert f"\n| [`{rule.id}`](#{rule.id}) | {rule.severity} | {rule.family} | {rule.sentence} |" in table
    assert "|" not in rule.sentence and f"`{rule.id}`\n\n{rule.sentence}" in sections


@BY_ID
def test_tags(rule: Rule) -> None:
    """Every tag is a known one, and what compares two languages by its name says so."""
    assert rule.tags <= TAGS.keys()
    assert not rule.id.endswith("-differ") or COMPARES in rule.tags


@BY_ID
def test_docstring(rule: Rule) -> None:
    """Each file says which rule it holds, or which rules."""
    path = file_of(rule)
    ids = [f"``{each.id}``" for each in rules_in(path)]
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert f"``{rule.id}``" in ids
    assert first.startswith(f'"""{"Rule" if len(ids) == 1 else "Rules"} {", ".join(ids)}: ')
    assert first.endswith('."""')


def test_the_rules_agreed_on() -> None:
    """The rules that the project promised are there."""
    agreed = {
        "schema",
        "translation-missing",
        "shared-key-differs",
        "duplicate-slug",
        "photo-missing",
        "photo-alt-missing",
    }
    assert agreed <= {rule.id for rule in RULES}
