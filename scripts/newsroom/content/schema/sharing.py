"""Sharing: which keys of the schema are shared between locales, and which are written in each locale."""

from __future__ import annotations

import types
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Union, get_args, get_origin

from newsroom.content.frontmatter.yaml import KeyPath
from newsroom.content.schema import Keys
from newsroom.content.schema.values import PerLocale


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys at one depth of front matter."""

    local: frozenset[str] = frozenset()
    """Keys that are written in each locale: ``title``, ``alt``."""
    children: dict[str, Shape] = field(default_factory=dict)
    """Shapes under the keys that hold mappings or lists of mappings: ``photos``, ``event``."""
    any_key: Shape | None = None
    """Shape under every key, where the keys are the author's own: the facts."""
    record: type[Keys] | None = None
    """The schema's record for this depth; None where the keys are the author's own, or unknown."""

    def under(self, key: str) -> Shape:
        """Return the shape below *key*; an empty one where the schema has none."""
        return self.any_key or self.children.get(key) or Shape()

    def at(self, path: KeyPath) -> Shape:
        """Return the shape below a path; entries of a list have the shape of the list."""
        shape = self
        for part in path:
            shape = shape.under(part) if isinstance(part, str) else shape
        return shape

    def is_local(self, path: KeyPath) -> bool:
        """Return whether the key at a path, ``("photos", 0, "alt")``, is written in each locale."""
        return any(part in self.at(path[:depth]).local for depth, part in enumerate(path))


@cache
def shape_of(model: type[Keys]) -> Shape:
    """Return the shape of a record of the schema."""
    local = {name for name, info in model.model_fields.items() if _is_local(info.metadata, info.annotation)}
    children = {name: shape for name, info in model.model_fields.items() if (shape := _shape(info.annotation))}
    return Shape(frozenset(local), children, record=model)


def _is_local(metadata: list[object], annotation: object) -> bool:
    # In `LocalText | None` pydantic leaves the mark inside the union.
    inner = [part for part in get_args(annotation) if get_origin(part) is Annotated]
    return PerLocale in [mark for mark in metadata if isinstance(mark, str)] or any(
        PerLocale in part.__metadata__ for part in inner
    )


def _shape(annotation: object) -> Shape | None:
    if isinstance(annotation, type) and issubclass(annotation, Keys):
        return shape_of(annotation)
    if get_origin(annotation) is dict:
        inner = _shape(get_args(annotation)[1])
        return Shape(any_key=inner) if inner else None
    if get_origin(annotation) in (tuple, Union, types.UnionType):
        return next((found for part in get_args(annotation) if (found := _shape(part))), None)
    return None
