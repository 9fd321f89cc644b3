"""Catalogues: what the code says is exactly what each language file translates, with the same gaps."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

import newsroom
import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from newsroom.languages.catalogue import FILE, catalogue, languages
from newsroom.languages.registry import FOLDER

PACKAGE = Path(newsroom.__file__).parent
OWN = PACKAGE / "core" / "messages.py"
"""Where sentences are made from templates that others wrote out."""
OTHERS = [lang for lang in languages() if lang != "en"]


def calls(file: Path) -> list[ast.Call]:
    """Return every call of `msg` in a file."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [call for call in found if isinstance(call.func, ast.Name) and call.func.id == "msg"]


CALLS = [(file, call) for file in sorted(PACKAGE.rglob("*.py")) if file != OWN for call in calls(file)]


def template(call: ast.Call) -> str | None:
    """Return the template that a call writes out, None where it does not."""
    literal = call.args[0] if len(call.args) == 1 else None
    return literal.value if isinstance(literal, ast.Constant) and isinstance(literal.value, str) else None


def gaps(text: str) -> list[str]:
    """Name a template's gaps, in order."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def messages(lang: str) -> list[Message]:
    """Return the entries of a language file."""
    with (FOLDER / lang / FILE).open("rb") as file:
        return [message for message in read_po(file) if message.id]


def test_every_sentence_is_written_out() -> None:
    """A template stands in the call itself, so that it can be found, and fills all its gaps by name."""
    for file, call in CALLS:
        where = f"{file.relative_to(PACKAGE)}:{call.lineno}"
        text = template(call)
        assert text is not None, where
        named = [keyword.arg for keyword in call.keywords]
        assert None in named or set(gaps(text)) == set(named), where


@pytest.mark.parametrize("lang", OTHERS)
def test_every_sentence_has_a_translation(lang: str) -> None:
    """What the code says and what the file translates are the same templates: none missing, none left over."""
    said = {template(call) for _, call in CALLS}
    told = {str(message.id) for message in messages(lang)}
    assert (said - told, told - said) == (set(), set())


@pytest.mark.parametrize("lang", OTHERS)
def test_every_translation_is_whole(lang: str) -> None:
    """It has a text, nobody doubts it, and its gaps are those of the original."""
    for message in messages(lang):
        assert message.string and not message.fuzzy, message.id
        assert gaps(str(message.string)) == gaps(str(message.id)), message.id
        assert not str(message.string).endswith(".") or str(message.id).endswith("."), message.id


@pytest.mark.parametrize("lang", OTHERS)
def test_no_entry_stands_twice(lang: str) -> None:
    """The reader would keep the last without a word."""
    lines = (FOLDER / lang / FILE).read_text(encoding="utf-8").splitlines()
    ids = [line for line in lines if line.startswith("msgid ")]
    assert sorted(set(ids)) == sorted(ids)


@pytest.mark.parametrize("lang", OTHERS)
def test_code_is_not_translated(lang: str) -> None:
    """What stands in backticks is what files contain; the one exception is an example without content."""
    for message in messages(lang):
        code = str(message.id).split("`")[1::2]
        assert all(part in str(message.string) for part in code if not part.startswith("key: ")), message.id


def test_english_needs_no_file() -> None:
    """English is there, comes first, and is what the code says."""
    assert languages()[0] == "en"
    assert catalogue("en") == {}


def test_a_catalogue_is_read_once() -> None:
    """Whoever asks again gets the same."""
    assert catalogue("sr") is catalogue("sr")


def test_a_language_without_a_file() -> None:
    """There is no language of which there is no file."""
    with pytest.raises(LookupError):
        catalogue("de")
