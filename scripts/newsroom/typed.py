"""From front matter to typed keys: inheritance, then the schema, every complaint a problem with its line."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from newsroom.frontmatter import KeyPath
from newsroom.inheritance import Difference, Inherited, inherit
from newsroom.problems import Problem
from newsroom.schema import ArticleKeys, Keys, PageKeys, PartnerKeys
from newsroom.shapes import shape_of
from newsroom.sources import Document, Source

MODELS: Mapping[str, type[Keys]] = {"article": ArticleKeys, "page": PageKeys, "partner": PartnerKeys}
"""The schema of each kind of source."""

_SENTENCES = {
    "missing": ("`{key}` is missing", "add a line `{key}: …`"),
    "literal_error": ("`{key}` is `{value}`, which is not known", "write {expected}"),
    "string_too_short": ("`{key}` is too short: {length} characters", "write {min_length} to 200 characters"),
    "string_too_long": ("`{key}` is too long: {length} characters", "shorten it to {max_length} characters"),
    "string_type": ("`{key}` should be one text", "write it on one line: `{key}: …`"),
    "string_pattern_mismatch": ("`{key}` is `{value}`, which has not the right form", "write it as the README shows"),
    "tuple_type": ("`{key}` should be a list", "write each entry on a line of its own, after a dash"),
    "model_type": ("`{key}` should hold keys of its own", "write them below it, each on its own indented line"),
    "dict_type": ("`{key}` should hold keys of its own", "write them below it, each on its own indented line"),
}


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
    document = source.documents[locale]
    model = MODELS[source.kind]
    assert document.front is not None
    original = source.documents.get(default)
    inherited = Inherited(dict(document.front.data), {path: path for path in document.front.lines})
    if locale != default and original and original.front:
        inherited = inherit(shape_of(model), original.front.data, document.front.data)
    try:
        return Typed(model.model_validate(inherited.data), (), tuple(inherited.differences))
    except ValidationError as error:
        problems = [_problem(document, model, inherited, dict(detail)) for detail in error.errors()]
        return Typed(None, tuple(problems), tuple(inherited.differences))


def line_of(document: Document, key: KeyPath) -> int:
    """Give the line of a key in a document, or of the nearest key around it; 1 where there is none."""
    assert document.front is not None
    while key and key not in document.front.lines:
        key = key[:-1]
    return document.front.lines.get(key, 1) if key else 1


def _problem(document: Document, model: type[Keys], inherited: Inherited, detail: dict[str, Any]) -> Problem:
    # A tagged or union branch adds its type's name to the location; front matter knows only its own keys.
    place: KeyPath = tuple(part for part in detail["loc"] if part != "[key]")
    own = place
    while own and own not in inherited.own:
        own = own[:-1]
    line = line_of(document, inherited.own[own]) if own else 1
    message, fix = _sentence(model, place, detail)
    rule = "photo-alt-missing" if place[:1] == ("photos",) and place[-1] == "alt" else "schema"
    return Problem(rule, document.path, line, message, fix)


def _sentence(model: type[Keys], place: KeyPath, detail: dict[str, Any]) -> tuple[str, str]:
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    if detail["type"] == "extra_forbidden":
        return f"`{key}` is not a known key", _suggestion(model, place)
    if detail["type"] == "value_error":
        message, _, fix = str(detail["ctx"]["error"]).partition(": ")
        return f"`{key}` {message}" if message.startswith(("is ", "has ")) else f"`{key}`: {message}", fix
    value = detail.get("input")
    message, fix = _SENTENCES.get(detail["type"], ("`{key}` cannot be used", "write it as the README shows"))
    words = {"key": key, "value": value, "length": len(value) if isinstance(value, str) else 0, **detail.get("ctx", {})}
    last = {**words, "key": place[-1]} if place else words
    return message.format(**words), fix.format(**last)


def _suggestion(model: type[Keys], place: KeyPath) -> str:
    known = sorted(name for record in (model, *_inner(model)) for name in record.model_fields)
    near = difflib.get_close_matches(str(place[-1]), known, n=1)
    return f"did you mean `{near[0]}`?" if near else "remove it, or correct its name"


def _inner(model: type[Keys]) -> list[type[Keys]]:
    return [kind for kind in Keys.__subclasses__() if kind not in MODELS.values()] if model is not PartnerKeys else []
