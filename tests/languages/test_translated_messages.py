"""Messages in another language: every problem, every format, every way to choose it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from broken_settings import BROKEN
from click.testing import CliRunner, Result
from folders import BASE, MISTAKES
from mistake_samples import NAMES, problems_of
from newsroom.checks.registry import RULES
from newsroom.checks.rule import Rule
from newsroom.checks.run import check_project
from newsroom.cli import main
from newsroom.core.messages import Message
from newsroom.core.problems import Problem
from newsroom.languages.catalogue import catalogue
from newsroom.settings.load import read_settings
from rule_examples import lay
from site_reader import Project

SERBIAN = catalogue("sr")


def told_otherwise(problem: Problem) -> None:
    """Expect both halves of a problem to be sentences, with other words in Serbian."""
    told = problem.localized(SERBIAN)
    assert isinstance(problem.message, Message) and isinstance(problem.fix, Message)
    assert told.message != problem.message
    assert told.fix != problem.fix


def check(project: Path, *arguments: str, **environment: str) -> Result:
    """Run the check over a project."""
    return CliRunner(env=environment).invoke(main, ["check", "--config", str(project / "mkdocs.yml"), *arguments])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with one mistake."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    shutil.copytree(MISTAKES / "metadata" / "date-in-serbian-form", tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.mark.parametrize("name", NAMES)
def test_every_problem_can_be_told_in_serbian(name: str, tmp_path: Path) -> None:
    """What is wrong and what to do are sentences, and both are told otherwise in Serbian."""
    for problem in problems_of(name, tmp_path):
        told_otherwise(problem)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_can_be_told_in_serbian(rule: Rule, tmp_path: Path) -> None:
    """So are the problems of every rule's own example."""
    project = lay(rule.wrong, tmp_path)
    for problem in check_project(project, read_settings(project / "mkdocs.yml")).problems:
        told_otherwise(problem)


def test_a_sentence_within_a_sentence(tmp_path: Path) -> None:
    """All parts are in the same language."""
    (problem,) = problems_of("images/alt-missing-in-english", tmp_path)
    assert str(problem.localized(SERBIAN)).partition(": ")[2] == (
        "`alt` u `photos` br. 1 nedostaje: dodajte redove `photos:`, `- file: cover.jpg` i `alt: …` (opis slike:"
        " rečenica o tome šta se na njoj vidi), svaki uvučen više od prethodnog"
    )


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("text", "  3: greška: `date` glasi `14.5.2024.`, a to nije datum [schema]"),
        ("github", "title=schema::`date` glasi `14.5.2024.`, a to nije datum: upišite `2024-05-14`"),
        ("json", '"fix": "upišite `2024-05-14`"'),
    ],
)
def test_formats(project: Path, style: str, words: str) -> None:
    """Each format tells its problems in the language asked for."""
    result = check(project, "--lang", "sr", "--format", style)
    assert (result.exit_code, result.stderr) == (1, "")
    assert words in result.stdout


def test_json_has_the_same_keys_and_places(project: Path) -> None:
    """Only message and fix are in another language."""
    english, serbian = (json.loads(check(project, "--format", "json", "--lang", lang).stdout) for lang in ("en", "sr"))
    for one, other in zip(english, serbian, strict=True):
        assert list(one) == list(other) == ["rule", "severity", "path", "line", "message", "fix"]
        assert {key for key in one if one[key] != other[key]} == {"message", "fix"}


def test_the_environment_chooses(project: Path) -> None:
    """NEWSROOM_LANG sets the language for whoever does not say; what is said counts more."""
    assert "Greške: 1." in check(project, NEWSROOM_LANG="sr").stdout
    assert "Errors: 1." in check(project, "--lang", "en", NEWSROOM_LANG="sr").stdout


def test_nothing_wrong(tmp_path: Path) -> None:
    """A sound project is told so."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    assert check(tmp_path, "--lang", "sr").stdout == "Sve je u redu.\n"


def test_the_report_page(project: Path, tmp_path: Path) -> None:
    """The page is in the language asked for, words and problems alike."""
    output = tmp_path / "stanje.html"
    arguments = ["report", "--config", str(project / "mkdocs.yml"), "--output", str(output), "--lang", "sr"]
    done = CliRunner().invoke(main, arguments)
    assert (done.exit_code, done.stdout) == (0, f"Napisana je datoteka {output}.\n")
    page = output.read_text(encoding="utf-8")
    assert "Šta tekstovima još nedostaje" in page and "a to nije datum" in page
    assert "What the texts still need" not in page and "not a date" not in page


@pytest.mark.slow
def test_a_build_that_stops(sample: Project) -> None:
    """The build tells its problems on a line each, and why it stopped, in the same language."""
    article = next(sample.root.glob("beitraege/*/index.de.md"))
    article.write_text(article.read_text(encoding="utf-8").replace("date: ", "date: im "), encoding="utf-8")
    done = sample.run("build", NEWSROOM_LANG="sr")
    assert (done.returncode, done.stdout) == (1, "")
    *told, stopped = done.stderr.splitlines()
    assert len([line for line in told if "`, a to nije datum: upišite godinu-mesec-dan" in line]) == 1
    assert stopped.startswith("Greške koje treba ispraviti: ")
    assert stopped.endswith(". Ništa nije napravljeno, a sajt je ostao kakav je bio.")
    broken = sample.root / "mkdocs.yml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("page_size: 2", "page_size: 0"), encoding="utf-8")
    done = sample.run("build", "--lang", "sr")
    assert done.stderr == "mkdocs.yml: podešavanje `page_size` za newsroom glasi `0`; upišite 1 ili više\n"


def test_a_language_that_there_is_not(project: Path) -> None:
    """It ends with 2, and names those there are."""
    result = check(project, "--lang", "xx")
    assert result.exit_code == 2
    assert "sr" in result.stderr


@pytest.mark.parametrize("name", BROKEN)
def test_broken_settings(name: str, project: Path) -> None:
    """What is wrong with the settings is told in Serbian too, whole."""
    (project / "mkdocs.yml").write_text(BROKEN[name], encoding="utf-8")
    english, serbian = check(project), check(project, "--lang", "sr")
    assert serbian.exit_code == 2
    assert english.stderr.count("\n") == serbian.stderr.count("\n") == 1
    told = serbian.stderr.partition(": ")[2]
    assert told and told != english.stderr.partition(": ")[2]
    assert not {"write", "missing", "the", "is", "look", "add"} & set(told.split())


def test_broken_settings_before_the_options_are_read(project: Path) -> None:
    """The command that makes options of the settings tells of them in the right language too."""
    (project / "mkdocs.yml").write_text("plugins: [", encoding="utf-8")
    arguments = ["new", "Naslov", "--config", str(project / "mkdocs.yml")]
    told = "mkdocs.yml: sadržaj nije razumljiv; pogledajte red 1 i red pre njega\n"
    assert CliRunner().invoke(main, [*arguments, "--lang", "sr"]).stderr == told
    assert CliRunner(env={"NEWSROOM_LANG": "sr"}).invoke(main, arguments).stderr == told
    for lang in ("--lang=en", "--lang=xx"):
        assert "it cannot be understood" in CliRunner().invoke(main, [*arguments, lang]).stderr


def test_a_path_that_is_not_there(project: Path) -> None:
    """The command's own complaints are translated."""
    assert check(project, "nema-toga", "--lang", "sr").stderr == (
        "nema-toga: nema takve datoteke ni fascikle; proverite ime\n"
    )


def test_a_problem_told_in_english_stays() -> None:
    """English is what the code says."""
    problem = Problem("schema", "a.md", 1, "x", "y", mark="z")
    assert problem.localized(catalogue("en")) == problem
