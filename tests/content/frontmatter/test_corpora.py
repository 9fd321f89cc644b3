"""Front matter against public and own corpora: a value comes back as written, or a problem says why not."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
import yaml
from newsroom.content.frontmatter.reader import FrontMatter, read
from newsroom.core.problems import Problem
from text_corpora import HOSTILE, OUTSIDE, OWN, PAYLOADS, SENTENCES, YAML_DOCUMENTS, each, over

TEXT_KEYS = frozenset({"title", "summary", "alt"})

OUTSIDE_CASES: dict[str, dict[str, Any] | list[int]] = {
    "colon in title": {"title": "Sastanak: novi plan"},
    "hash after space": {"title": "Radionica #5 u Nišu"},
    "hash first": {"title": "#ovonijeokej"},
    "norway NO": {"lang": "NO"},
    "on/off/yes": {"a": "on", "b": "off", "c": "yes", "d": "Da", "e": "ne"},
    "year only": {"title": "2026"},
    "version 1.10": {"title": "1.10"},
    "time 12:30": {"time": "12:30"},
    "time 18:30:00": {"time": "18:30:00"},
    "octal 010": {"id": "010"},
    "date": {"date": "2026-03-14"},
    "date 1-digit": {"date": "2026-3-4"},
    "date dots": {"date": "14.3.2026."},
    "date dots2": {"date": "14.03.2026"},
    "date tz": {"date": "2026-03-14T23:30:00+02:00"},
    "date naive time": {"date": "2026-03-14 23:30:00"},
    "date Z": {"date": "2026-03-14T23:30:00Z"},
    "date invalid": {"date": "2026-02-30"},
    "date month 13": {"date": "2026-13-01"},
    "date quoted": {"date": "2026-03-14"},
    "tab indent": [3],
    "tab after colon": {"title": "Foo"},
    "dup keys": [3],
    "unclosed quote": {"title": '"Otvoreno', "date": "2026-01-01"},
    "smart quotes": {"title": "„Dobar dan“"},
    "smart quotes as yaml quotes": {"title": "“Dobar: dan”"},
    "starts with quote then text": {"title": '"Dobar dan" kaže ona'},
    "starts bracket": {"title": "[Najava] Konferencija"},
    "starts brace": {"title": "{{ x }}"},
    "starts @": {"title": "@ngo"},
    "starts %": {"title": "%50"},
    "starts *": {"title": "*važno*"},
    "starts &": {"title": "&amp; x"},
    "starts !": {"title": "!Važno"},
    "starts backtick": {"title": "`x`"},
    "starts dash": {"title": "- stavka"},
    "starts >": {"title": "> citat"},
    "starts |": {"title": "| x"},
    "nbsp after colon": [2],
    "nbsp indent": [3],
    "zwsp before key": [2],
    "zwj in value": [2],
    "bom mid": [3],
    "LS 2028": [2],
    "NEL 0085": [2],
    "NUL": [2],
    "ctrl 0x08": [2],
    "emoji": {"title": "🎉 ok"},
    "lone surrogate esc": [2],
    "RLO": [2],
    "python tag": [2],
    "python/name": [2],
    "merge key": [2, 4, 4],
    "self-alias": [2, 2],
    "two docs": [3],
    "dots end": [3],
    "only scalar": [2],
    "list": [2],
    "empty": {},
    "null title": {"title": ""},
    "NFD key": {"naslov\u030c": "x"},
    "binary": [2],
    "set": [2],
    "complex key": [2],
    "unhashable key": [2],
    "inf": {"x": ".inf"},
    "merge not map": [2],
}


def _read(block: str) -> tuple[FrontMatter | None, list[Problem]]:
    raw = f"---\n{block}---\nTekst\n".encode("utf-8", "surrogatepass")
    front, problems = read(raw, "index.sr.md", TEXT_KEYS)
    lines = raw.count(b"\n") + 1
    assert front or problems
    for problem in problems:
        assert 1 <= problem.line <= lines
        assert (problem.rule, problem.path) == ("front-matter", "index.sr.md")
        assert not problem.message.endswith(".")
        assert not problem.fix.endswith(".")
        assert str(problem).replace("\u00a0", " ").isprintable()
    return front, problems


def _unaltered(front: FrontMatter | None, problems: list[Problem], key: str, raw: str) -> bool:
    """Return whether a raw value came back as written, where there is no problem."""
    if problems:
        return True
    assert front
    right = unicodedata.normalize("NFC", raw).strip()
    quoted = len(right) > 1 and right[0] == right[-1] and right[0] in "\"'"
    # In complete quotation marks it is YAML's, and so is the answer.
    return front.data[key] == right or (quoted and front.data[key] == yaml.safe_load(right))


def _cases() -> dict[str, dict[str, tuple[str, dict[str, Any] | list[int]]]]:
    """Return for each case its block, and what it is read as or the lines in which problems are told."""
    own = json.loads((OWN / "front-matter.json").read_text("utf-8"))
    found = {"own": {name: (case["block"], case["expected"]) for name, case in own.items()}}
    if OUTSIDE.is_dir():
        blocks = json.loads((OUTSIDE / "own-frontmatter-cases.json").read_text("utf-8"))
        expected = {name: OUTSIDE_CASES.get(name, _as_written(block)) for name, block in blocks.items()}
        found["outside"] = {name: (block, expected[name]) for name, block in blocks.items()}
    return found


def _as_written(block: str) -> dict[str, str]:
    key, _, value = block.partition(":")
    return {key: value.strip()}


@each("block expected", _cases())
def test_every_case_is_read_as_written_or_told_with_its_line(block: str, expected: dict[str, Any] | list[int]) -> None:
    """Every case is read as written or told with its line."""
    front, problems = _read(block)
    if isinstance(expected, list):
        assert [p.line for p in problems] == expected
    else:
        assert problems == []
        assert front
        assert front.data == expected
        assert front.body == "Tekst\n"


@pytest.mark.parametrize("key", ["title", "summary"])
@over("strings", HOSTILE)
def test_hostile_strings_are_kept_or_told_never_altered(strings: list[str], key: str) -> None:
    """Hostile strings are kept or told, never altered."""
    told = 0
    for raw in strings:
        line = raw.replace("\n", " ")
        front, problems = _read(f"{key}: {line}\ndate: 2026-01-01\n")
        assert _unaltered(front, problems, key, line), raw
        told += bool(problems)
    assert told < {149: 16, 515: 40}[len(strings)]


@pytest.mark.parametrize("key", ["title", "summary", "alt"])
@over("payloads", PAYLOADS)
def test_payloads_are_text_like_any_other(payloads: list[str], key: str) -> None:
    """Payloads are text like any other."""
    for raw in payloads:
        payload = " ".join(raw.split())
        front, problems = _read(f"{key}: {payload}\n")
        assert _unaltered(front, problems, key, payload), payload


@over("sentences", SENTENCES)
def test_every_real_serbian_sentence_is_a_title_as_it_stands(sentences: list[str]) -> None:
    """Every real Serbian sentence is a title as it stands."""
    for sentence in sentences:
        front, problems = _read(f"title: {sentence}\ndate: 2026-01-01\n")
        assert problems == [], sentence
        assert _unaltered(front, problems, "title", sentence), sentence
        assert front
        assert front.data["date"] == "2026-01-01"


@pytest.mark.parametrize("text_keys", [frozenset[str](), frozenset({"a", "b", "foo", "key", "title"})])
@over("documents", YAML_DOCUMENTS)
def test_every_yaml_document_is_read_or_told_with_its_line(documents: list[str], text_keys: frozenset[str]) -> None:
    """Every YAML document is read or told with its line."""
    for document in documents:
        raw = f"---\n{document}\n---\nTekst\n".encode()
        front, problems = read(raw, "index.sr.md", text_keys)
        assert front or problems
        assert all(1 <= p.line <= raw.count(b"\n") + 1 for p in problems)
