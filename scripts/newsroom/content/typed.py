"""Typed keys: front matter after inheritance, checked by the schema; each of its errors is a problem with its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from newsroom.content.files import Source, TextFile
from newsroom.content.frontmatter.reader import KeyPath
from newsroom.content.inheritance import Difference, Inherited, inherit
from newsroom.content.schema import ArticleKeys, Keys, PageKeys, PartnerKeys
from newsroom.content.schema.messages import Detail, explain, key_of, wrong_words
from newsroom.content.schema.sharing import shape_of
from newsroom.core.problems import Problem

MODELS: Mapping[str, type[Keys]] = {"article": ArticleKeys, "page": PageKeys, "partner": PartnerKeys}
"""The schema of each kind of item."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The keys of one text file, typed, or why they are not."""

    keys: Keys | None
    """The typed keys; None where the schema refuses them."""
    problems: tuple[Problem, ...]
    """What the schema finds wrong."""
    differences: tuple[Difference, ...]
    """Shared keys that the file repeats with another value."""


def type_text_file(source: Source, locale: str, default: str) -> Typed:
    """Return the typed keys of an item in *locale*, completed from its file in the *default* locale, if it has one."""
    text_file, model = source.text_files[locale], MODELS[source.kind]
    assert text_file.front is not None
    inherited = Inherited(dict(text_file.front.data), {path: path for path in text_file.front.lines})
    original = source.text_files.get(default)
    told: set[tuple[KeyPath, str]] = set()
    if locale != default and original and original.front:
        inherited = inherit(shape_of(model), original.front.data, text_file.front.data)
        told = {(key_of(detail), detail["type"]) for detail in _validated(model, original.front.data)[1]}
    keys, details = _validated(model, inherited.data)
    if locale != default and not original and not {"only", "draft"} & text_file.front.data.keys():
        told = {(key_of(detail), "missing") for detail in details}  # the original itself is (rule translation-missing)
    new = [d for d in details if (key_of(d), d["type"]) not in told or not _is_shared(model, inherited, d)]
    problems = tuple(_problem(text_file, model, inherited, detail) for detail in new)
    return Typed(keys, problems, tuple(inherited.differences))


def line_of(text_file: TextFile, key: KeyPath) -> int:
    """Return the line of a key in a file, or of the nearest key around it; 1 where there is none."""
    assert text_file.front is not None
    while key and key not in text_file.front.lines:
        key = key[:-1]
    return text_file.front.lines.get(key, 1) if key else 1


def _validated(model: type[Keys], data: Mapping[str, Any]) -> tuple[Keys | None, list[Detail]]:
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [dict(detail) for detail in error.errors()]


def _is_shared(model: type[Keys], inherited: Inherited, detail: Detail) -> bool:
    """Return whether an error is about a key of the default locale's file, for which it is reported already."""
    place = key_of(detail)
    repeated = isinstance(detail["input"], str) and inherited.own.get(place)
    other = not repeated or repeated in [difference.key for difference in inherited.differences]
    return other and not shape_of(model).is_local(place)


def _problem(text_file: TextFile, model: type[Keys], inherited: Inherited, detail: Detail) -> Problem:
    place = own = key_of(detail)
    while own and own not in inherited.own:
        own = own[:-1]
    line = line_of(text_file, inherited.own[own]) if own else 1
    message, fix = explain(model, detail, beside=len(own) == len(place) - 1)
    rule = "photo-alt-missing" if place[:1] == ("photos",) and place[-1] == "alt" else "schema"
    return Problem(rule, text_file.path, line, message, fix, mark=wrong_words(detail))
