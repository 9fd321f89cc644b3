"""Collections of texts and drawings: the project's own, and those of others where they lie beside the repository.

Each is a table with ``own`` and, if it is there, ``outside``; ``over`` runs a test over both.
"""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml
from folders import CORPORA, TESTS

OWN = TESTS / "corpora"
OUTSIDE = CORPORA / "text"
_TEXT = """---
title: "Šest đaka iz Žitorađe: šta žele i čemu se nadaju"
date: 2024-05-14
---

Čas je počeo u osam, a završio se šetnjom do reke.

„Ovde smo ćutali, a sada pričamo“, kaže Anđa.
"""


def over(name: str, corpora: dict[str, Any]) -> pytest.MarkDecorator:
    """Run a test over each corpus, which it takes as its argument *name*."""
    return pytest.mark.parametrize(name, corpora.values(), ids=corpora.keys())


def each(names: str, corpora: dict[str, Any]) -> pytest.MarkDecorator:
    """Run a test over each entry of each corpus: those of a list by their number, those of a table by their name."""
    cases = []
    for corpus, entries in corpora.items():
        listed = entries.items() if isinstance(entries, dict) else enumerate(entries)
        for key, entry in listed:
            values = entry if isinstance(entry, tuple) else (entry,)
            cases.append(pytest.param(*values, id=f"{corpus}: {key}"))
    return pytest.mark.parametrize(names.split(), cases)


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _encodings() -> dict[str, bytes]:
    """Save one text in every way in which editors save it, under the names that the outside corpus has for them."""
    utf8 = _TEXT.encode()
    return {
        "utf8": utf8,
        "utf8-bom": _TEXT.encode("utf-8-sig"),
        "crlf": utf8.replace(b"\n", b"\r\n"),
        "cr": utf8.replace(b"\n", b"\r"),
        "nfd": unicodedata.normalize("NFD", _TEXT).encode(),
        "cp1250": _TEXT.encode("cp1250"),
        "iso8859-2": _TEXT.replace("„", "").replace("“", "").encode("iso8859-2"),
        "utf16le-bom": b"\xff\xfe" + _TEXT.encode("utf-16-le"),
        "mojibake": utf8.decode("cp1250").encode(),
        "mixed-one-cp1250-byte": utf8.replace("ž".encode(), "ž".encode("cp1250"), 1),
    }


def _yaml_suite() -> list[str]:
    """Return the documents of the YAML test suite, with its signs for blanks turned into what they stand for."""
    files = sorted((OUTSIDE / "yaml-test-suite").glob("*.yaml"))
    cases = [case for file in files for case in yaml.safe_load(file.read_text(encoding="utf-8")) if "yaml" in case]
    texts = [re.sub("—*»", "\t", case["yaml"]).replace("␣", " ").replace("⇔", "\ufeff") for case in cases]
    return [text.replace("↵", "").replace("∎", "") for text in texts]


def _with_outside(own: Any, outside: Any) -> dict[str, Any]:
    return {"own": own, "outside": outside()} if OUTSIDE.is_dir() else {"own": own}


HOSTILE: dict[str, list[str]] = _with_outside(_json(OWN / "hostile.json"), lambda: _json(OUTSIDE / "blns.json"))
"""Strings that programs stumble over."""
PAYLOADS: dict[str, list[str]] = _with_outside(
    _json(OWN / "payloads.json"),
    lambda: [
        *_json(OUTSIDE / "own-markdown-payloads.json"),
        *(entry["payload"] for entry in _json(OUTSIDE / "dompurify-payloads.json")),
    ],
)
"""Markdown and HTML that means to act in a browser."""
SENTENCES: dict[str, list[str]] = _with_outside(
    _lines(OWN / "sentences.txt"), lambda: _lines(OUTSIDE / "serbian-sentences.txt")
)
"""Good Serbian, such as news are written in."""
YAML_DOCUMENTS: dict[str, list[str]] = _with_outside(_json(OWN / "yaml-documents.json"), _yaml_suite)
"""Everything that YAML knows, and what it refuses."""
ENCODINGS: dict[str, dict[str, bytes]] = _with_outside(
    _encodings(), lambda: {path.stem: path.read_bytes() for path in (OUTSIDE / "encodings").glob("*.md")}
)
"""One text, by the way in which it is saved."""
DRAWINGS: dict[str, list[Path]] = _with_outside(
    sorted((OWN / "svg").glob("*.svg")), lambda: sorted((OUTSIDE / "own-svg").glob("*.svg"))
)
"""SVG files."""
