"""Front matter against public and own corpora: a value comes back as written, or a problem says why not."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from folders import CORPORA
from newsroom.content.frontmatter.reader import FrontMatter, read
from newsroom.core.problems import Problem

CORPUS = CORPORA / "text"
TEXT_KEYS = frozenset({"title", "summary", "alt"})
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpora are not beside the repository")

OWN: dict[str, dict[str, Any] | list[int]] = {
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


def _json(name: str) -> Any:
    return json.loads((CORPUS / name).read_text("utf-8"))


def _own() -> dict[str, str]:
    return dict(_json("own-frontmatter-cases.json")) if CORPUS.is_dir() else {}


@pytest.mark.parametrize(("name", "block"), _own().items(), ids=str)
def test_every_own_case_is_read_as_written_or_told_with_its_line(name: str, block: str) -> None:
    """Every own case is read as written or told with its line."""
    front, problems = _read(block)
    key, _, value = block.partition(":")
    expected = OWN.get(name, {key: value.strip()})
    if isinstance(expected, list):
        assert [p.line for p in problems] == expected
    else:
        assert problems == []
        assert front
        assert front.data == expected
        assert front.body == "Tekst\n"


@pytest.mark.parametrize("key", ["title", "summary"])
def test_naughty_strings_are_kept_or_told_never_altered(key: str) -> None:
    """Naughty strings are kept or told never altered."""
    strings = _json("blns.json")
    told = 0
    for raw in strings:
        front, problems = _read(f"{key}: {raw}\ndate: 2026-01-01\n")
        assert _unaltered(front, problems, key, raw), raw
        told += bool(problems)
    assert len(strings) == 515
    assert told < 40


@pytest.mark.parametrize("key", ["title", "summary", "alt"])
def test_payloads_are_text_like_any_other(key: str) -> None:
    """Payloads are text like any other."""
    for case in _json("dompurify-payloads.json"):
        payload = " ".join(case["payload"].split())
        front, problems = _read(f"{key}: {payload}\n")
        assert _unaltered(front, problems, key, payload), payload


def test_every_real_serbian_sentence_is_a_title_as_it_stands() -> None:
    """Every real Serbian sentence is a title as it stands."""
    sentences = (CORPUS / "serbian-sentences.txt").read_text("utf-8").splitlines()
    assert sentences
    for sentence in sentences:
        front, problems = _read(f"title: {sentence}\ndate: 2026-01-01\n")
        assert problems == [], sentence
        assert _unaltered(front, problems, "title", sentence), sentence
        assert front
        assert front.data["date"] == "2026-01-01"


def _documents() -> Iterator[str]:
    for file in sorted((CORPUS / "yaml-test-suite").glob("*.yaml")):
        for case in yaml.safe_load(file.read_text("utf-8")):
            if "yaml" in case:
                # The suite has signs of its own for blanks that cannot be seen.
                text = re.sub("—*»", "\t", case["yaml"]).replace("␣", " ").replace("⇔", "\ufeff")
                yield text.replace("↵", "").replace("∎", "")


@pytest.mark.parametrize("text_keys", [frozenset[str](), frozenset({"a", "b", "foo", "key", "title"})])
def test_every_document_of_the_yaml_suite_is_read_or_told_with_its_line(text_keys: frozenset[str]) -> None:
    """Every document of the YAML suite is read or told with its line."""
    count = 0
    for document in _documents():
        raw = f"---\n{document}\n---\nTekst\n".encode()
        front, problems = read(raw, "index.sr.md", text_keys)
        assert front or problems
        assert all(1 <= p.line <= raw.count(b"\n") + 1 for p in problems)
        count += 1
    assert count > 350
