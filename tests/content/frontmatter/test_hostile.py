"""Front matter that means harm, or nothing at all: it is read or refused, and never worse."""

from __future__ import annotations

import unicodedata

import pytest
import yaml
from front_matter_samples import BLANKS, TEXT_KEYS, read_block
from hypothesis import assume, given
from hypothesis import strategies as st
from newsroom.content.frontmatter.encoding import garbled
from newsroom.content.frontmatter.reader import read

BOMB = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
MERGE = "a0: &a0 {x: 1}\n" + "".join(f"a{n}: &a{n}\n  <<: [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 30))


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(BOMB, id="aliases that multiply"),
        pytest.param(MERGE, id="merges that multiply"),
        pytest.param("a: &a [*a]\n", id="alias of itself"),
        pytest.param("a: " + "[" * 200_000 + "\n", id="brackets over the limit"),
        pytest.param("a: " + "[" * 16_000 + "\n", id="brackets within the limit"),
        pytest.param("[" * 16_000 + "\n", id="nothing but brackets"),
        pytest.param("- " * 8_000 + "\n", id="lists in lists"),
        pytest.param("? " * 8_000 + "\n", id="keys in keys"),
        pytest.param("".join(f"k{n}: v\n" for n in range(800_000)), id="ten megabytes of keys"),
        pytest.param("title: " + "x" * 1_000_000 + "\n", id="a line of a megabyte"),
        pytest.param("title: " + "\u200b" * 5_000 + "\n", id="many invisible characters"),
        pytest.param("\x00" * 900_000, id="nothing but NUL"),
        pytest.param("".join(" " * n + 'a: "\n' for n in range(170)), id="a staircase of open quotations"),
        pytest.param("a: 9" + "9" * 9_000 + ": x\n", id="a number of many digits"),
    ],
)
def test_hostile_blocks_are_a_problem_and_nothing_worse(block: str) -> None:
    """Hostile blocks are a problem and nothing worse."""
    _, problems = read_block(block)
    assert 0 < len(problems) <= 50


def test_hostile_bodies_are_read() -> None:
    """Hostile bodies are read."""
    front, problems = read_block("title: A\n", "x" * 900_000)
    assert front
    assert problems == []
    assert 0 < len(read_block("title: A\n", "\x08\n" * 400_000)[1]) <= 50
    assert len(read_block("title: A\n", "\x08" * 900_000)[1]) == 1


@given(st.binary() | st.binary().map(lambda raw: b"---\n" + raw + b"\n---\n"))
def test_no_bytes_raise(raw: bytes) -> None:
    """No bytes whatever make the reader raise."""
    front, problems = read(raw, "x.md", TEXT_KEYS)
    assert front or problems
    assert all(p.line >= 1 for p in problems)


PIECES = [
    *"-:#\"'[]{}|>&*!%@`?,\\ \t\n~<.=",
    "title",
    "alt",
    "a",
    "---",
    "...",
    ": ",
    "- ",
    "\n  ",
    "<<",
    "\\u",
    "\u200b",
    "\u00a0",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_signs_of_yaml_raise(block: str) -> None:
    """No mixture of the signs that mean something to YAML raises."""
    front, problems = read_block(block + "\n")
    assert front or problems
    for problem in problems:
        assert 1 <= problem.line <= block.count("\n") + 4
        assert "expected" not in problem.message


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\"':#[]{}|>-&*!%@`,\\ ")))
def test_any_printable_line_is_a_title_as_written(text: str) -> None:
    """Any printable line is a title as written."""
    text = unicodedata.normalize("NFC", "".join(c for c in text if c.isprintable() and c not in BLANKS)).strip()
    assume(not garbled(text))
    front, problems = read_block(f"title: {text}\ndate: x\n")
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" and (not front or front.data["title"] != text):
        assert problems or (front and front.data["title"] == yaml.safe_load(text))
        return
    assert problems == []
    assert front
    assert front.data == {"title": text, "date": "x"}
