"""From front matter to typed keys: inheritance, then the schema, every complaint a problem with its line."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from newsroom.findings import shown
from newsroom.frontmatter import KeyPath
from newsroom.inheritance import Difference, Inherited, inherit
from newsroom.problems import Problem
from newsroom.schema import ArticleKeys, Keys, PageKeys, PartnerKeys
from newsroom.shapes import shape_of
from newsroom.sources import Document, Source

MODELS: Mapping[str, type[Keys]] = {"article": ArticleKeys, "page": PageKeys, "partner": PartnerKeys}
"""The schema of each kind of source."""

_SENTENCES = {
    "extra_forbidden": ("is not a known key", "{known}"),
    "literal_error": ("is `{value}`, which is not known", "write {expected}"),
    "too_short": ("has only {actual_length} characters", "write at least {min_length}"),
    "too_long": ("has {actual_length} characters", "shorten it to {max_length} at most"),
    "tuple_type": ("should be a list", "write each entry on a line of its own, after a dash"),
    "model_type": ("should hold keys of its own", "write below it, each on an indented line: {required}"),
    "dict_type": ("should hold keys of its own", "write them below it, each on an indented line"),
}
_LINES = {
    "date": "`date: …` with a day such as 2025-04-30",
    "start": "`start: …` with a day such as 2025-04-30",
    "alt": "`alt: …` with a sentence on what is to be seen",
}
_Detail = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Typed:
    """The keys of one document, typed, or why they are not."""

    keys: Keys | None
    """The record; None where the schema refuses it."""
    problems: tuple[Problem, ...]
    """What the schema says."""
    differences: tuple[Difference, ...]
    """Shared keys that the document repeats with another value."""


def type_document(source: Source, locale: str, default: str) -> Typed:
    """Type the document of *locale*, completed from the *default* locale's where there is one."""
    document, model = source.documents[locale], MODELS[source.kind]
    assert document.front is not None
    inherited = Inherited(dict(document.front.data), {path: path for path in document.front.lines})
    original = source.documents.get(default)
    told: set[tuple[KeyPath, str]] = set()
    if locale != default and original and original.front:
        inherited = inherit(shape_of(model), original.front.data, document.front.data)
        told = {(_place(detail), detail["type"]) for detail in _validated(model, original.front.data)[1]}
    keys, details = _validated(model, inherited.data)
    if locale != default and not original and not {"only", "draft"} & document.front.data.keys():
        told = {(_place(detail), "missing") for detail in details}  # the original itself is (rule translation-missing)
    new = [d for d in details if (_place(d), d["type"]) not in told or not _is_shared(model, inherited, d)]
    problems = tuple(_problem(document, model, inherited, detail) for detail in new)
    return Typed(keys, problems, tuple(inherited.differences))


def line_of(document: Document, key: KeyPath) -> int:
    """Give the line of a key in a document, or of the nearest key around it; 1 where there is none."""
    assert document.front is not None
    while key and key not in document.front.lines:
        key = key[:-1]
    return document.front.lines.get(key, 1) if key else 1


def key_name(place: KeyPath) -> str:
    """Name a key as people look for it: ``alt`` in ``photos`` no. 1."""
    outer, last = place[:-1], place[-1]
    if isinstance(last, int):
        return f"{key_name(outer)} no. {last + 1}"
    numbered = any(isinstance(part, int) for part in outer)
    around = key_name(outer) if numbered else f"`{'.'.join(map(str, outer))}`"
    return f"`{last}` in {around}" if outer else f"`{last}`"


def _validated(model: type[Keys], data: Mapping[str, Any]) -> tuple[Keys | None, list[_Detail]]:
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [dict(detail) for detail in error.errors()]


def _place(detail: _Detail) -> KeyPath:
    return tuple(part for part in detail["loc"] if part != "[key]")  # pydantic's mark for a key refused itself


def _is_shared(model: type[Keys], inherited: Inherited, detail: _Detail) -> bool:
    """Tell whether a complaint is about what the default locale's file says, and so is told there."""
    place = _place(detail)
    repeated = isinstance(detail["input"], str) and inherited.own.get(place)
    other = not repeated or repeated in [difference.key for difference in inherited.differences]
    return other and not shape_of(model).is_local(place)


def _problem(document: Document, model: type[Keys], inherited: Inherited, detail: _Detail) -> Problem:
    place = own = _place(detail)
    while own and own not in inherited.own:
        own = own[:-1]
    line = line_of(document, inherited.own[own]) if own else 1
    beside = len(own) == len(place) - 1
    missing = detail["type"] == "missing"
    message, fix = ("is missing", _missing(place, detail, beside)) if missing else _sentence(model, place, detail)
    rule = "photo-alt-missing" if place[:1] == ("photos",) and place[-1] == "alt" else "schema"
    return Problem(rule, document.path, line, f"{key_name(place)} {message}", fix)


def _missing(place: KeyPath, detail: _Detail, beside: bool) -> str:
    """Say what to add: one line, or where the file has nothing *beside* it, those around it too."""
    line = _LINES.get(str(place[-1]), f"`{place[-1]}: …`")
    if beside:
        return f"add {'there ' if place[1:] else ''}the line {line}"
    around = [f"`{part}:`" for part in place[:-1] if isinstance(part, str)]
    around += [f"`- file: {shown(detail['input']['file'])}`"] if "file" in detail["input"] else []
    return f"add the lines {', '.join(around)} and {line}, each indented further than the last"


def _sentence(model: type[Keys], place: KeyPath, detail: _Detail) -> tuple[str, str]:
    if detail["type"] == "value_error":
        message, fix = detail["ctx"]["error"].args
        return message, fix
    message, fix = _SENTENCES.get(detail["type"], ("cannot be used", "write it as the README shows"))
    words = {name: str(word).replace("'", "`") for name, word in detail.get("ctx", {}).items()}
    words["value"] = shown(detail["input"]) if isinstance(detail["input"], str) else "…"
    words |= {"known": _suggestion(model, place), "required": _required(model, place)}
    return message.format(**words), fix.format(**words)


def _suggestion(model: type[Keys], place: KeyPath) -> str:
    known = list(record.model_fields) if (record := shape_of(model).at(place[:-1]).record) else []
    near = difflib.get_close_matches(str(place[-1]).lower(), known, n=1)
    others = ", ".join(f"`{name}`" for name in known)
    return f"did you mean `{near[0]}`?" if near else f"remove it, or write one of these instead: {others}"


def _required(model: type[Keys], place: KeyPath) -> str:
    fields = record.model_fields if (record := shape_of(model).at(place).record) else {}
    return ", ".join(f"`{name}: …`" for name, info in fields.items() if info.is_required())
