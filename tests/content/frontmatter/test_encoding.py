"""Bytes into text: what is accepted as it is, and what is refused with a line and advice."""

from __future__ import annotations

import pytest
from newsroom.content.frontmatter.encoding import LARGEST, decode
from newsroom.content.frontmatter.reader import read
from text_corpora import ENCODINGS, SENTENCES, over

TEXT = "---\ntitle: Šta đaci žele\n---\nČetiri ćirilična slova: ђ ћ џ љ\n"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(TEXT.encode(), id="utf-8"),
        pytest.param(TEXT.encode("utf-8-sig"), id="with a byte order mark"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(TEXT.replace("\n", "\r").encode(), id="old Macintosh line ends"),
        pytest.param(TEXT.replace("Š", "S\u030c").replace("ž", "z\u030c").encode(), id="letters taken apart"),
    ],
)
def test_every_harmless_way_of_saving_gives_the_same_text(raw: bytes) -> None:
    """Every harmless way of saving gives the same text."""
    assert decode(raw) == (TEXT, [])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_named(encoding: str) -> None:
    """UTF-16 is named."""
    text, (finding,) = decode(TEXT.encode(encoding))
    assert text is None
    assert "saved as UTF-16" in finding.message
    assert "UTF-8" in finding.fix


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_first_line_that_is_not_utf8_is_shown_legibly(newline: str) -> None:
    """The first line that is not UTF-8 is shown legibly."""
    raw = f"---{newline}date: 2026-01-01{newline}title: Šta đaci žele{newline}---{newline}".encode("cp1250")
    text, (finding,) = decode(raw)
    assert text is None
    assert finding.line == 3
    assert "title: Šta đaci žele" in finding.message
    assert "UTF-8" in finding.fix


def test_one_wrong_byte_leaves_the_rest_of_its_line_legible() -> None:
    """One wrong byte leaves the rest of its line legible."""
    _, (finding,) = decode(b"---\ntitle: " + "Niš i ".encode() + "Žiča".encode("cp1250") + b"\n---\n")
    assert "title: Niš i Žiča" in finding.message


@pytest.mark.parametrize("encoding", ["cp1250", "cp1252"])
@pytest.mark.parametrize("line", ["Šta još treba", "Više od četiri", "Ključ je ćup", "takođe", "Đurđevdan", "„reč“"])
def test_garbled_letters_are_told_with_the_line_mended(line: str, encoding: str) -> None:
    """Garbled letters are told with the line mended."""
    broken = "".join(bytes([b]).decode(encoding, "ignore") or chr(b) for b in line.encode())
    text, findings = decode(f"---\ntitle: A\n---\nNiš\n{broken}\n".encode())
    assert text is not None
    assert [f.line for f in findings] == [5]
    assert f"`{line}`" in findings[0].fix


@pytest.mark.parametrize(
    "line",
    [
        "Der Buchstabe ‚Ä‘ und das Ö: Äpfel, Öl, Übung, Straße",
        "Å\u00a0kommun, Ängelholm, Ålesund",
        "À l’été, «\u00a0garçon\u00a0», Œuvre, Élysée, cœur, château 5 €",
        "STĹPEC, ĺ, Žilina, ľad, Łódź, Őr",
        "Đ“ i “Đ”, Ć†, „Š“ – šđčćž…",
        "Ñandú, ¿qué?, São Tomé â",
    ],
)
def test_other_languages_are_not_taken_for_garbled(line: str) -> None:
    """Other languages are not taken for garbled."""
    assert decode(line.encode()) == (line, [])


def test_a_file_far_too_large_is_refused() -> None:
    """A file far too large is refused."""
    text, (finding,) = decode(b"x" * (LARGEST + 1))
    assert text is None
    assert "1000 KB" in finding.message


def test_endless_accents_are_refused_before_they_take_quadratic_time() -> None:
    """Endless accents are refused before they take quadratic time."""
    text, (finding,) = decode(b"---\na" + ("\u0301" * 200_000 + "\u0323" * 200_000).encode())
    assert text is None
    assert finding.line == 2


@over("sentences", SENTENCES)
def test_no_real_serbian_sentence_is_taken_for_garbled(sentences: list[str]) -> None:
    """No real Serbian sentence is taken for garbled."""
    for line in sentences:
        assert decode(line.encode())[1] == []


@over("files", ENCODINGS)
def test_every_way_of_saving_is_accepted_with_the_same_text_or_refused(files: dict[str, bytes]) -> None:
    """Every way of saving is accepted with the same text or refused with advice."""
    right, _ = read(files["utf8"], "x.md", frozenset({"title"}))
    assert right
    assert len(files) == 10
    for name, raw in files.items():
        front, problems = read(raw, "x.md", frozenset({"title"}))
        if name in ("utf8", "utf8-bom", "crlf", "cr", "nfd"):
            assert (front, problems) == (right, []), name
        else:
            assert problems, name
            assert all(p.line >= 1 and p.path == "x.md" and "UTF-8" in p.fix for p in problems), name
