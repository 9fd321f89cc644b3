"""From front matter to typed keys: inheritance, then the schema, every complaint a problem with its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from newsroom.content.files import Document, Source
from newsroom.content.frontmatter.reader import KeyPath
from newsroom.content.inheritance import Difference, Inherited, inherit
from newsroom.content.schema import ArticleKeys, Keys, PageKeys, PartnerKeys
from newsroom.content.schema.messages import Detail, complaint, meant, place_of
from newsroom.content.schema.sharing import shape_of
from newsroom.core.problems import Problem

MODELS: Mapping[str, type[Keys]] = {"article": ArticleKeys, "page": PageKeys, "partner": PartnerKeys}
"""The schema of each kind of source."""


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
        told = {(place_of(detail), detail["type"]) for detail in _validated(model, original.front.data)[1]}
    keys, details = _validated(model, inherited.data)
    if locale != default and not original and not {"only", "draft"} & document.front.data.keys():
        told = {
            (place_of(detail), "missing") for detail in details
        }  # the original itself is (rule translation-missing)
    new = [d for d in details if (place_of(d), d["type"]) not in told or not _is_shared(model, inherited, d)]
    problems = tuple(_problem(document, model, inherited, detail) for detail in new)
    return Typed(keys, problems, tuple(inherited.differences))


def line_of(document: Document, key: KeyPath) -> int:
    """Return the line of a key in a document, or of the nearest key around it; 1 where there is none."""
    assert document.front is not None
    while key and key not in document.front.lines:
        key = key[:-1]
    return document.front.lines.get(key, 1) if key else 1


def _validated(model: type[Keys], data: Mapping[str, Any]) -> tuple[Keys | None, list[Detail]]:
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [dict(detail) for detail in error.errors()]


def _is_shared(model: type[Keys], inherited: Inherited, detail: Detail) -> bool:
    """Return whether a complaint is about what the default locale's file says, and so is told there."""
    place = place_of(detail)
    repeated = isinstance(detail["input"], str) and inherited.own.get(place)
    other = not repeated or repeated in [difference.key for difference in inherited.differences]
    return other and not shape_of(model).is_local(place)


def _problem(document: Document, model: type[Keys], inherited: Inherited, detail: Detail) -> Problem:
    place = own = place_of(detail)
    while own and own not in inherited.own:
        own = own[:-1]
    line = line_of(document, inherited.own[own]) if own else 1
    message, fix = complaint(model, detail, beside=len(own) == len(place) - 1)
    rule = "photo-alt-missing" if place[:1] == ("photos",) and place[-1] == "alt" else "schema"
    return Problem(rule, document.path, line, message, fix, mark=meant(detail))
