"""Patterns: what regular expressions may not use, since the oldest Python that Debian ships reads it wrongly."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import newsroom
import pytest
from newsroom.parity.align import signs
from newsroom.parity.glossary import is_acronym
from newsroom.parity.people import persons
from newsroom.parity.quantities import language, read

PACKAGE = Path(newsroom.__file__).parent
_GROUP_TAKEN_WHOLE = re.compile(r"\)(?:[?*+]|\{[\d,]*\})\+|\(\?>")
"""A possessive quantifier behind a group, or an atomic group; behind one character, all versions are right."""
_LETTERS_LISTED = re.compile(r"\[\^[^\]]*a-z[^\]]*[^\x00-\x7f]|A-Z[^\x00-\x7f]")


def _calls(path: Path) -> Iterator[tuple[str, str]]:
    """Return every call of `re` or `regex` in a file, and the texts within it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=module))):
                constants = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
                yield module, "".join(value for value in constants if isinstance(value, str))


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.stem)
def test_no_group_is_taken_whole(path: Path) -> None:
    """CPython before 3.11.5 matches these wrongly (bpo gh-106052): the package `regex` is there for them."""
    assert [text for module, text in _calls(path) if module == "re" and _GROUP_TAKEN_WHOLE.search(text)] == []


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.stem)
def test_letters_are_told_by_their_class(path: Path) -> None:
    """No pattern lists the letters of some languages and takes those of all others for something else."""
    assert [text for module, text in _calls(path) if module in ("re", "regex") and _LETTERS_LISTED.search(text)] == []


@pytest.mark.parametrize(
    ("text", "code", "figures"),
    [
        ("It ended on 30 April 2025. Then it began again.", "en", ["2025-04-30"]),
        ("In 2025. Then", "en", ["2025"]),
        ("1,426 children, 1,426.5 km, 12,345,678 dinars", "en", ["1426", "1426.5", "12345678"]),
        ("1.000.0001", "sr", []),
        ("od 1.426,5 do 2.000", "sr", ["1426.5", "2000"]),
    ],
)
def test_a_figure_ends_before_the_full_stop(text: str, code: str, figures: list[str]) -> None:
    """Python 3.11.2 took the full stop along: “2025.” was another figure than “2025”."""
    assert [str(quantity.value).removesuffix(" RSD") for quantity in read(text, language(code))] == figures


def test_a_small_letter_of_another_language_is_no_capital() -> None:
    """“über Äpfel” is no person, nor is “ältere Nachbarn”; “Äsop Öhman” is one."""
    text = "Sie sprachen über Äpfel und Birnen, die ältere Nachbarn mitbrachten, mit Äsop Öhman."
    assert [(person.first, person.family) for person in persons(text)] == [("Äsop", "Öhman")]
    assert is_acronym("ÖBB") and not is_acronym("öbb")
    assert signs("Wir haben über Äpfel und österreichische Birnen geredet.") == {"apf", "bir"}
