"""Terminal: what people see of a list of problems, with the line meant and a mark under its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom.checks.report.text import print_problems, window
from newsroom.core.problems import Problem, find_mark
from newsroom.languages.catalogue import catalogue
from rich.cells import cell_len

ESCAPE = "\x1b"


def printed(
    problems: list[Problem], root: Path, capsys: pytest.CaptureFixture[str], lang: str = "en", columns: int = 80
) -> str:
    """Print problems for a terminal of so many columns."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(columns))
        print_problems(problems, root, catalogue(lang))
    return capsys.readouterr().out


def problem(line: int = 2, mark: str = "", path: str = "a.md") -> Problem:
    """Make a problem."""
    return Problem("schema", path, line, "x is wrong", "write y", mark=mark)


@pytest.mark.parametrize(
    ("line", "mark", "caret"),
    [
        ("value: 240 eura", "240", "            ^^^"),
        ("value: 240 eura", "", None),
        ("value: 240 eura", "dinara", None),
        ("a a a", "a", "     ^"),
        ("\tx: y", "y", "            ^"),
        ("日本: y", "y", "           ^"),
        ("x: 日本", "日本", "        ^^^^"),
        ("e\u0323\u0303: y", "y", "        ^"),
        ("a\u200bb: y", "y", "          ^"),
    ],
)
def test_the_mark_stands_under_its_words(
    line: str, mark: str, caret: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is as wide as they are; there is none where the line does not have them."""
    (tmp_path / "a.md").write_text(f"---\n{line}\n---\n", encoding="utf-8")
    lines = printed([problem(mark=mark)], tmp_path, capsys).splitlines()
    assert lines[:2] == ["a.md", "  2: error: x is wrong [schema]"]
    assert [found for found in lines if set(found) == {" ", "^"}] == ([caret] if caret else [])
    assert "     → write y" in lines


def test_a_whole_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """File by file; a count by severity at the end, without a word for none."""
    (tmp_path / "a.md").write_text("---\ndate: x\n---\n", encoding="utf-8")
    problems = [problem(1), problem(mark="x"), Problem("r", "b", 1, "m", "f", "warning")]
    assert printed(problems, tmp_path, capsys) == (
        "a.md\n"
        "  1: error: x is wrong [schema]\n"
        "     → write y\n"
        "  2: error: x is wrong [schema]\n"
        "     date: x\n"
        "           ^\n"
        "     → write y\n"
        "\n"
        "b\n"
        "  1: warning: m [r]\n"
        "     → f\n"
        "\n"
        "Errors: 2. Warnings: 1.\n"
    )
    assert printed([Problem("r", "b", 1, "m", "f", "note")], tmp_path, capsys, "sr").endswith("\nNapomene: 1.\n")


def test_what_is_no_text_of_the_project_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A link out of it, a folder, a photo, a file in another encoding, one that is not there, a line too far."""
    project = tmp_path / "project"
    (project / "folder.md").mkdir(parents=True)
    (tmp_path / "secret.md").write_text("SECRET\nSECRET\n", encoding="utf-8")
    (project / "link.md").symlink_to(tmp_path / "secret.md")
    (project / "photo.jpg").write_bytes(b"\xff\xd8\xff\nSECRET")
    (project / "short.md").write_text("SECRET", encoding="utf-8")
    names = ["folder.md", "link.md", "photo.jpg", "short.md", "gone.md", "../secret.md"]
    told = printed([problem(path=name) for name in names], project, capsys)
    assert "SECRET" not in told
    assert told.count("→ write y") == len(names)


def test_nothing_of_a_file_acts_on_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters and marks of direction are shown as signs; brackets are no markup."""
    (tmp_path / "a.md").write_text("---\n[red]x[/red]\x1b[31m\u202e\n---\n", encoding="utf-8")
    told = printed([problem()], tmp_path, capsys)
    assert "     [red]x[/red]\ufffd[31m\ufffd\n" in told
    assert ESCAPE not in told


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1", "TERM": "xterm"}, True),
        ({"FORCE_COLOR": "1", "TERM": "xterm", "NO_COLOR": "1"}, False),
    ],
)
def test_colours(
    environment: dict[str, str],
    coloured: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Only where somebody sees them, and never where NO_COLOR is set."""
    for name in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[1;31m" in printed([problem()], tmp_path, capsys)) is coloured


def test_a_long_line_is_cut_around_its_mark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both ends may be left out; nothing is wider than the terminal, and the mark is under its words."""
    (tmp_path / "a.md").write_text(f"---\n{'reč ' * 500}OVDE {'reč ' * 500}\n---\n", encoding="utf-8")
    _, _, line, caret, *_ = printed([problem(mark="OVDE")], tmp_path, capsys, columns=60).splitlines()
    assert cell_len(line) <= 60
    assert line.strip().startswith("…") and line.endswith("…")
    assert line[caret.index("^") : caret.rindex("^") + 1] == "OVDE"


@pytest.mark.parametrize("width", [-4, 1, 20, 21, 40, 75])
@pytest.mark.parametrize("letter", ["a", "日", "č", "c\u030c"])
@pytest.mark.parametrize(("start", "end"), [(0, 0), (0, 3), (40, 44), (77, 80), (0, 80), (20, 75), (79, 80)])
def test_a_window_fits(width: int, letter: str, start: int, end: int) -> None:
    """No window is wider than asked for, and what is left of the line is in order."""
    line = letter * 80
    before, marked, after = window(line, start * len(letter), end * len(letter), width)
    assert cell_len(before + marked + after) <= max(width, 20)
    assert (before + marked + after).replace("…", "").strip(letter) == ""


def test_a_window_keeps_a_letter_and_its_accents_together() -> None:
    """No accent is left without its letter."""
    before, _, after = window("c\u030c" * 50 + "X" + "c\u030c" * 50, 100, 101, 21)
    assert before.startswith("…c") and len(before) % 2 == 1
    assert after.endswith("\u030c…")


def test_windows_take_linear_time() -> None:
    """A line of a million letters is cut at once."""
    before, marked, after = window("x" * 1_000_000, 500_000, 500_010, 80)
    assert cell_len(before + marked + after) == 80


@pytest.mark.parametrize(
    ("mark", "text", "place"),
    [("7", "17 i 7 dece", 5), ("7", "7,5 i 7 dece", 6), ("7", "17 dece", 1), ("ne", "Sutra ne", 6), ("", "x", -1)],
)
def test_a_mark_is_a_whole_word_where_there_is_one(mark: str, text: str, place: int) -> None:
    assert find_mark(mark, text) == place
