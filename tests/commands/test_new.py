"""A new bundle: whole, explained, and right but for the words that are still to be written."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from folders import BASE, TESTS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom.checks.run import check_project
from newsroom.cli import main
from newsroom.content.archetypes import NewItemRefused, valid_title
from newsroom.content.frontmatter.reader import read
from newsroom.content.schema import TEXT_KEYS, ArticleKeys, EventKeys, OnlyKeys, PhotoKeys
from newsroom.languages.registry import FOLDER as LANGUAGES
from newsroom.settings.load import read_settings
from rule_examples import picture

FOLDER = "news/2026-12-01-radionica-o-medu"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small project without mistakes, on a certain day."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1796166000")  # 1 December 2026, 22:20 UTC
    return tmp_path


def new(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["new", *arguments])


def begin(title: str = "Radionica o medu", english: str = "A workshop on honey", *arguments: str) -> Result:
    result = new("--title-en", english, *arguments, "--", title)
    assert (result.exit_code, result.stderr) == (0, "")
    return result


def keys(path: Path) -> dict[str, object]:
    front, problems = read(path.read_bytes(), path.name, TEXT_KEYS)
    assert front and not problems
    return dict(front.data)


def problems(project: Path) -> list[str]:
    """Tell everything that the check says but for the words that are missing."""
    found = check_project(project, read_settings(project / "mkdocs.yml"), drafts=True).problems
    return [str(problem) for problem in found if "TODO" not in str(problem)]


def test_a_new_bundle(project: Path) -> None:
    """It has a text in each language; the check has nothing to say but that words are missing."""
    begin()
    folder = project / FOLDER
    assert sorted(path.name for path in folder.iterdir()) == ["index.en.md", "index.sr.md"]
    serbian, english = keys(folder / "index.sr.md"), keys(folder / "index.en.md")
    assert list(serbian) == ["title", "date", "summary", "category"]
    assert (serbian["title"], serbian["date"], serbian["category"]) == ("Radionica o medu", "2026-12-01", "event")
    assert list(english) == ["title", "summary", "slug"]
    assert (english["title"], english["slug"]) == ("A workshop on honey", "a-workshop-on-honey")
    assert all(str(text["summary"]).startswith("TODO") for text in (serbian, english))
    assert problems(project) == []


def test_what_to_do_next_is_told(project: Path) -> None:
    lines = begin().stdout.splitlines()
    assert lines == [
        f"{FOLDER}/ is made, with index.sr.md, index.en.md.",
        "1. Write the texts: replace each TODO.",
        f"2. Copy photos into {FOLDER}/, and name them under `photos`.",
        f"3. Look whether all is right: newsroom check {FOLDER}",
    ]
    assert CliRunner().invoke(main, lines[-1].partition("newsroom ")[2].split()).exit_code in (0, 1)


def test_everything_that_may_be_left_out_can_be_switched_on(project: Path) -> None:
    """Every key is there; without its # it is right at once, photo and all."""
    begin()
    for locale in ("sr", "en"):
        path = project / FOLDER / f"index.{locale}.md"
        text = re.sub(r"^#(?! )", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        text = re.sub(r"^#(?=  )", "", text, flags=re.MULTILINE)
        path.write_text(re.sub(r"^only:\n.*\n.*\n", "", text, flags=re.MULTILINE), encoding="utf-8")
    (project / FOLDER / "fotografija.jpg").write_bytes(picture())
    told = keys(project / FOLDER / "index.sr.md")
    assert {*told, "only"} == set(ArticleKeys.model_fields) - {"source"}
    event, photos = told["event"], told["photos"]
    assert isinstance(event, dict) and set(event) == set(EventKeys.model_fields)
    assert isinstance(photos, list) and set(photos[0]) == set(PhotoKeys.model_fields)
    assert set(keys(project / FOLDER / "index.en.md")) == {"title", "summary", "slug", "event", "photos"}
    assert problems(project) == []


@pytest.mark.parametrize("language", ["sr", "en"])
def test_every_key_is_explained_in_each_language(language: str) -> None:
    folder = LANGUAGES / language / "archetype"
    first = (folder / "first.md").read_text(encoding="utf-8")
    for model in (ArticleKeys, EventKeys, PhotoKeys, OnlyKeys):
        for name in model.model_fields:
            assert re.search(rf"\b{name}\b", first), name
    other = (folder / "other.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\$\w+", other)) == {"$original", "$title", "$summary", "$slug", "$text"}


@pytest.mark.parametrize(
    "title",
    [
        "Radionica: šta, kako?",
        "Radionica #5",
        "# Radionica",
        '"Radionica"',
        "'Radionica'",
        '"Prva" i "druga"',
        'Klub "Sused\\i"',
        "Radionica 🎉 👨‍👩‍👧",
        "- Radionica",
        "| Radionica",
        "> Radionica",
        "{{ fact.budget }} $title ${x} {radionica}",
        "[Radionica](x)",
        "& * ! % @ ` Radionica",
        "true",
        "2026-12-01 Радионица",
        "Pirot, Novi Pazar, " * 20,
        "  Radionica\u00a0o medu  ",
        "C\u030cas",
    ],
)
def test_any_title_survives(project: Path, title: str) -> None:
    """It is read back as it was written, in the Serbian text and in the English one, where it may be a copy."""
    begin(title, title)
    made = [path for path in (project / "news").iterdir() if path.name.startswith("2026")]
    for path in (made[0] / "index.sr.md", made[0] / "index.en.md"):
        assert keys(path)["title"] == valid_title(title)
    assert [told for told in problems(project) if not re.search("word for word|Cyrillic letters", told)] == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(title=st.text(min_size=1, max_size=30))
def test_any_title_at_all(project: Path, title: str) -> None:
    """It survives, or it is refused in one sentence and leaves nothing behind."""
    before = sorted((project / "news").iterdir())
    result = new("--title-en", "English", "--", title)
    after = [path for path in sorted((project / "news").iterdir()) if path not in before]
    if result.exit_code:
        assert (result.exit_code, result.stderr.count("\n"), after) == (1, 1, [])
    else:
        assert keys(after[0] / "index.sr.md")["title"] == valid_title(title)
        shutil.rmtree(after[0])


@pytest.mark.parametrize("title", ["", "  ", "dva\nreda", "tab\there", "ne\u200bvidljivo", "\u202eobrnuto", "\x07"])
def test_a_title_that_cannot_be_seen_is_refused(title: str) -> None:
    with pytest.raises(NewItemRefused):
        valid_title(title)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["???", "--title-en", "A"], "the title `???` gives no address: write it with letters or digits"),
        (["A", "--title-en", "..."], "the title `...` gives no address: write it with letters or digits"),
        (["A", "--title-en", " "], "a title is empty: write one for each language"),
        (["A", "--title-en", "B", "--category", "vest"], "`vest` is no category: write one of `event`, `call`"),
        (["A", "--title-en", "B", "--date", "1.12.2026."], "`1.12.2026.` is no day: write year-month-day, such as"),
        (["A", "--title-en", "B", "--date", "2026-02-30"], "`2026-02-30` is no day: write year-month-day, such as"),
        (["A", "--title-en", "B", "--date", ""], "`` is no day"),
        (["Ä\u0085", "--title-en", "B\nC"], "the title `B C` holds a line break or a character that nobody sees"),
    ],
)
def test_what_is_refused(project: Path, arguments: list[str], sentence: str) -> None:
    """In one sentence, and nothing is made."""
    result = new(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(sentence) and result.stderr.count("\n") == 1
    assert [path.name for path in (project / "news").iterdir()] == ["2024-05-14-radionica"]


def test_a_title_for_each_language_must_be_given(project: Path) -> None:
    result = new("Radionica")
    assert result.exit_code == 2
    assert "--title-en" in result.stderr


def test_the_same_title_again_gets_a_number(project: Path) -> None:
    """In each language by itself, whatever day it is; nothing is ever overwritten."""
    begin()
    written = (project / FOLDER / "index.sr.md").read_bytes()
    begin("Radionica o medu", "A workshop on honey")
    begin("Nešto drugo", "A workshop on honey", "--date", "2026-11-02")
    begin("Radionica o medu", "Compost workshop", "--date", "2026-11-03")
    begin("Događaji", "Events", "--date", "2026-11-04")  # addresses of a category
    begin("2027", "2027", "--date", "2026-11-05")  # of a year
    begin("3", "3", "--date", "2026-11-06")  # of a page of the news
    assert (project / FOLDER / "index.sr.md").read_bytes() == written
    made = {path.name: keys(path / "index.en.md")["slug"] for path in sorted((project / "news").iterdir())[1:]}
    assert made == {
        "2026-12-01-radionica-o-medu": "a-workshop-on-honey",
        "2026-12-01-radionica-o-medu-2": "a-workshop-on-honey-2",
        "2026-11-02-nesto-drugo": "a-workshop-on-honey-3",
        "2026-11-03-radionica-o-medu-3": "compost-workshop-2",
        "2026-11-04-dogadjaji-2": "events-2",
        "2026-11-05-2027-2": "2027-2",
        "2026-11-06-3-2": "3-2",
    }
    assert problems(project) == []


def test_a_folder_without_texts_keeps_its_name(project: Path) -> None:
    (project / FOLDER).mkdir()
    begin()
    assert list((project / FOLDER).iterdir()) == []
    assert (project / f"{FOLDER}-2/index.sr.md").is_file()


def test_the_day_is_that_of_the_sites_time_zone(project: Path) -> None:
    """Shortly before midnight in London it is the next day in Belgrade."""
    settings_file = project / "mkdocs.yml"
    text = settings_file.read_text(encoding="utf-8")
    settings_file.write_text(
        text.replace("- newsroom:\n", "- newsroom:\n      timezone: Asia/Tokyo\n"), encoding="utf-8"
    )
    begin()
    assert (project / "news/2026-12-02-radionica-o-medu").is_dir()


def test_a_failure_leaves_nothing_behind(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk, for example."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    result = new("Radionica o medu", "--title-en", "Honey")
    assert result.exit_code == 1
    assert result.stderr == "the folder cannot be made in news: the disk is full\n"
    assert [path.name for path in (project / "news").iterdir()] == ["2024-05-14-radionica"]


def test_another_site_has_other_options(tmp_path: Path) -> None:
    """The options come from its settings, the explanations in English where its own language has none."""
    shutil.copytree(TESTS / "sample_site", tmp_path, dirs_exist_ok=True)
    config = f"--config={tmp_path / 'mkdocs.yml'}"
    assert "--title-en" in new("--help", config).stdout
    result = new(config, "Straße", "--title-en", "Street", "--category", "visit", "--date", "2025-01-02")
    assert (result.exit_code, result.stderr) == (0, "")
    german = (tmp_path / "beitraege/2025-01-02-strasse/index.de.md").read_text(encoding="utf-8")
    assert "# The headline, as it should be read" in german
    assert "garden (Aus den Gärten), call (Ausschreibungen), visit (Besuche)" in german
    assert keys(tmp_path / "beitraege/2025-01-02-strasse/index.de.md")["category"] == "visit"


def test_three_languages(project: Path) -> None:
    """Each further one has its option and its file."""
    path = project / "mkdocs.yml"
    text = path.read_text(encoding="utf-8").replace(
        "name: English}\n", "name: English}\n        - {locale: pt-BR, name: P}\n"
    )
    path.write_text(re.sub(r"en: (Events|Calls|Public calls)", r"en: \1, pt-BR: \1", text), encoding="utf-8")
    result = new("Radionica", "--title-en", "Workshop", "--title-pt-BR", "Oficina")
    assert result.exit_code == 0
    assert keys(project / "news/2026-12-01-radionica-2/index.pt-BR.md")["title"] == "Oficina"


def test_broken_settings_are_told(project: Path) -> None:
    (project / "mkdocs.yml").write_text("plugins: [", encoding="utf-8")
    result = new("Radionica", "--title-en", "Workshop")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("mkdocs.yml: it cannot be understood")
    assert new("--help").exit_code == 0


def test_a_rule_that_does_not_exist_is_no_matter_for_a_new_item(project: Path) -> None:
    """Only the check asks the rules; before, a wrong name among them ended this command in a traceback."""
    config = project / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("- newsroom:\n", "- newsroom:\n      rules: {no-rule: off}\n"), encoding="utf-8")
    begin()
    assert (project / FOLDER / "index.en.md").is_file()
