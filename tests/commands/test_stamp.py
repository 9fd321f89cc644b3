"""Stamping: one line is written, nothing else, and from then on a change of the original is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from folders import BASE
from newsroom.checks.run import check_project
from newsroom.cli import main
from newsroom.parity.fingerprint import MOST
from newsroom.settings.load import read_settings

BUNDLE = "news/2024-05-14-radionica"
SERBIAN = f"{BUNDLE}/index.sr.md"
ENGLISH = f"{BUNDLE}/index.en.md"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small project without mistakes, and go there."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def stamp(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["stamp", *arguments])


def change(path: str, old: str, new: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    assert old in text
    Path(path).write_text(text.replace(old, new), encoding="utf-8")


def told(project: Path) -> list[tuple[str, str]]:
    """Name rule and file of everything that the check says."""
    return [(one.rule, one.path) for one in check_project(project, read_settings(project / "mkdocs.yml")).problems]


def added(before: bytes, after: bytes) -> list[bytes]:
    """Look that lines were only added; give them."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    more = [line for line in new if line not in old]
    assert [line for line in new if line in old] == old
    return more


def test_a_translation_is_stamped_stale_and_stamped_again(project: Path) -> None:
    """The whole life of a stamp."""
    result = stamp(BUNDLE)
    assert (result.exit_code, result.output) == (0, f"{ENGLISH} is stamped.\n")
    assert told(project) == []
    change(SERBIAN, "trajala", "potrajala")
    assert told(project) == [("translation-stale", ENGLISH)]
    change(ENGLISH, "took", "lasted")
    assert told(project) == [("translation-stale", ENGLISH)]
    assert stamp(BUNDLE).exit_code == 0
    assert told(project) == []
    before = Path(ENGLISH).read_bytes()
    assert stamp(BUNDLE).output == f"{ENGLISH} has its stamp.\n"
    assert Path(ENGLISH).read_bytes() == before


def test_a_draft_is_not_watched(project: Path) -> None:
    stamp(BUNDLE)
    change(SERBIAN, "trajala", "potrajala")
    change(SERBIAN, "category:", "draft: true\ncategory:")
    assert told(project) == []


@pytest.mark.parametrize("break_", ["\n", "\r\n"])
@pytest.mark.parametrize("begin", ["", "\ufeff"])
def test_nothing_else_is_written(project: Path, break_: str, begin: str) -> None:
    """Line ends, comments, spaces and permissions stay as they are."""
    text = Path(ENGLISH).read_text(encoding="utf-8").replace("slug:", "# an editor's note\nslug:   ")
    Path(ENGLISH).write_bytes((begin + text.replace("\n", break_)).encode())
    Path(ENGLISH).chmod(0o640)
    before = Path(ENGLISH).read_bytes()
    assert stamp(BUNDLE).exit_code == 0
    (line,) = added(before, Path(ENGLISH).read_bytes())
    assert line.startswith(b'source: "v1 ') and line.endswith(f'"{break_}'.encode())
    assert Path(ENGLISH).stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in Path(BUNDLE).iterdir()) == ["cover.jpg", "index.en.md", "index.sr.md"]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        (BUNDLE, ENGLISH),
        (f"{BUNDLE}/", ENGLISH),
        (f"./{BUNDLE}", ENGLISH),
        ("2024-05-14-radionica", ENGLISH),
        (ENGLISH, ENGLISH),
        (SERBIAN, ENGLISH),
        ("docs/en/about.md", "docs/en/about.md"),
        ("docs/sr/about.md", "docs/en/about.md"),
        ("about.md", "docs/en/about.md"),
        ("partners/fond.md", "docs/en/partners/fond.md"),
    ],
)
def test_ways_to_name_an_item(project: Path, name: str, file: str) -> None:
    assert stamp(name).output == f"{file} is stamped.\n"
    assert told(project) == []


def test_paths_are_meant_from_here(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "docs")
    assert stamp("--config", "../mkdocs.yml", "en/about.md").output == "docs/en/about.md is stamped.\n"


def test_an_original_in_the_other_language(project: Path) -> None:
    """Where the English text was written first, the Serbian one is stamped."""
    change(SERBIAN, "category:", "original: en\ncategory:")
    assert stamp(BUNDLE).output == f"{SERBIAN} is stamped.\n"
    change(ENGLISH, "took", "lasted")
    assert told(project) == [("translation-stale", SERBIAN)]


def test_one_of_several_translations(project: Path) -> None:
    """Each is stamped and watched by itself."""
    change("mkdocs.yml", "name: English}\n", "name: English}\n        - {locale: de, name: Deutsch}\n")
    change("mkdocs.yml", "en: Events", "en: Events, de: Termine")
    change("mkdocs.yml", "en: Public calls", "en: Public calls, de: Ausschreibungen")
    shutil.copy(ENGLISH, f"{BUNDLE}/index.de.md")
    assert stamp(BUNDLE, "--locale", "de").output == f"{BUNDLE}/index.de.md is stamped.\n"
    change(SERBIAN, "trajala", "potrajala")
    assert stamp(BUNDLE).output == f"{ENGLISH} is stamped.\n{BUNDLE}/index.de.md is stamped.\n"


def test_everything_at_once(project: Path) -> None:
    """What has no stamp gets one; what is stale or wrong is left to people."""
    stamp(BUNDLE)
    change(SERBIAN, "trajala", "potrajala")
    change("docs/sr/partners/fond.md", "role: funder", "role: donor")
    result = stamp("--all")
    lines = result.output.splitlines()
    assert result.exit_code == 0
    assert "docs/en/about.md is stamped." in lines
    fond = "docs/en/partners/fond.md is left out: first put right what `newsroom check` says about its item."
    assert lines[-1] == fond
    assert told(project) == [("schema", "docs/sr/partners/fond.md"), ("translation-stale", ENGLISH)]
    change("docs/sr/partners/fond.md", "role: donor", "role: funder")
    assert stamp("--all").output == "docs/en/partners/fond.md is stamped.\n"
    assert stamp("--all").output == "Every translation has a stamp already.\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["2024-05-14-radionca"], "`2024-05-14-radionca` is no item of the site: did you mean `2024-05-14-radionica`?"),
        (["mkdocs.yml"], "`mkdocs.yml` is no item of the site: write the path of its folder or page"),
        (["/etc"], "`/etc` is no item of the site: write the path of its folder or page"),
        (["about.md", "--locale", "de"], "`de` is no language of the site: write one of `sr`, `en`"),
        (["about.md", "--locale", "sr"], "docs/sr/about.md is the original: a stamp belongs in its translation"),
    ],
)
def test_what_is_refused(project: Path, arguments: list[str], sentence: str) -> None:
    result = stamp(*arguments)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"{sentence}\n")


@pytest.mark.parametrize(("path", "options"), [(ENGLISH, []), (ENGLISH, ["--locale", "en"]), (SERBIAN, [])])
def test_a_missing_text(project: Path, path: str, options: list[str]) -> None:
    Path(path).unlink()
    result = stamp(BUNDLE, *options)
    sentence = f"{path} is missing: write it first, and stamp it when it is right\n"
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", sentence)


def test_one_refusal_stops_all(project: Path) -> None:
    """Nothing is written unless everything can be."""
    before = Path(ENGLISH).read_bytes()
    Path("docs/en/about.md").write_text("nothing", encoding="utf-8")
    result = stamp(BUNDLE, "about.md")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert result.stderr.startswith("docs/en/about.md cannot be read")
    assert Path(ENGLISH).read_bytes() == before


def test_a_source_that_cannot_be_changed(project: Path) -> None:
    """Written in a way of its own, it is left alone."""
    change(ENGLISH, "slug:", "source: |\n  v1\nslug:")
    before = Path(ENGLISH).read_bytes()
    result = stamp(BUNDLE)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert result.stderr.startswith(f"{ENGLISH}:4: `source` is written here in a way")
    assert Path(ENGLISH).read_bytes() == before


def test_a_broken_stamp_is_replaced(project: Path) -> None:
    change(ENGLISH, "slug:", "source: yes\nslug:")
    assert told(project) == [("translation-stale", ENGLISH)]
    assert stamp(BUNDLE).exit_code == 0
    assert told(project) == []


def test_a_text_too_long_for_a_stamp(project: Path) -> None:
    """It is told, and the front matter stays one that can be read."""
    with Path(SERBIAN).open("a", encoding="utf-8") as file:
        file.write("".join(f"\nPasus {number}.\n" for number in range(MOST)))
    result = stamp(BUNDLE)
    sentence = f"{SERBIAN} has too many paragraphs for a stamp: divide it into several items\n"
    assert (result.exit_code, result.stderr) == (1, sentence)


def test_a_link_stays_a_link(project: Path) -> None:
    """The file that it leads to is stamped."""
    Path(ENGLISH).rename(f"{BUNDLE}/english.md")
    Path(ENGLISH).symlink_to("english.md")
    assert stamp(BUNDLE).exit_code == 0
    assert Path(ENGLISH).is_symlink()
    assert b'source: "v1 ' in Path(f"{BUNDLE}/english.md").read_bytes()


@pytest.mark.parametrize("arguments", [[], ["--all", "about.md"], ["--all", "--locale", "en"]])
def test_what_makes_no_sense(project: Path, arguments: list[str]) -> None:
    result = stamp(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "name the items to be stamped, or write `--all` alone\n"


def test_broken_settings_are_told(project: Path) -> None:
    (project / "mkdocs.yml").write_text("plugins: [", encoding="utf-8")
    result = stamp(BUNDLE)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
