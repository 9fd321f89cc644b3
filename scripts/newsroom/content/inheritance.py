"""Inheritance: metadata written once, text twice.

The default locale's file carries every key; another locale's file says only what differs. What the schema marks as
written per locale is never inherited, every other key always; repeated, it must be equal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsroom.content.frontmatter.reader import KeyPath, Value
from newsroom.content.schema.sharing import Shape

# Lists of mappings are matched by the first of these keys that all their items have.
_IDENTITIES = ("file", "id")


@dataclass(frozen=True, slots=True)
class Difference:
    """A shared key that a locale repeats with another value."""

    key: KeyPath
    """Its path in the locale's own file: ``("photos", 0, "consent")``."""
    repeated: str
    """The value in the locale's own file."""
    shared: str
    """The value in the default locale's file."""


@dataclass(frozen=True, slots=True)
class Inherited:
    """One locale's keys after inheritance."""

    data: dict[str, Value]
    """The merged keys."""
    own: dict[KeyPath, KeyPath] = field(default_factory=dict)
    """From a path in `data` to the path in the locale's own file; what is inherited is absent."""
    differences: list[Difference] = field(default_factory=list)
    """Shared keys that the locale repeats with another value."""


def inherit(shape: Shape, base: Mapping[str, Value], over: Mapping[str, Value]) -> Inherited:
    """Return the keys *over* of a locale, completed with the shared ones of the default locale, *base*."""
    result = Inherited({})
    _merge(result, shape, base, over, result.data, (), ())
    return result


def _merge(
    result: Inherited,
    shape: Shape,
    base: Mapping[str, Value],
    over: Mapping[str, Value],
    into: dict[str, Value],
    at: KeyPath,
    own: KeyPath,
) -> None:
    for key in dict.fromkeys((*base, *over)):
        merged, repeated = (*at, key), (*own, key)
        if key in over:
            result.own[merged] = repeated
        if key in shape.local or key not in base:
            if key in over:
                into[key] = over[key]
                _mark(result, over[key], merged, repeated)
        elif key not in over:
            into[key] = _shared(shape.under(key), base[key])
        else:
            into[key] = _join(result, shape.under(key), base[key], over[key], merged, repeated)


def _join(result: Inherited, shape: Shape, base: Value, over: Value, at: KeyPath, own: KeyPath) -> Value:
    if isinstance(base, dict) and isinstance(over, dict):
        merged: dict[str, Value] = {}
        _merge(result, shape, base, over, merged, at, own)
        return merged
    if isinstance(base, list) and isinstance(over, list) and (identity := _identity(base or over)):
        return _join_lists(result, shape, base, over, identity, at, own)
    # Where the original's own entries lack their file, nothing can be said of the translation's.
    if base != over and not (shape.local and isinstance(base, list)):
        result.differences.append(Difference(own, _shown(over), _shown(base)))
    return _shared(shape, base)


def _join_lists(
    result: Inherited, shape: Shape, base: list[Value], over: list[Value], identity: str, at: KeyPath, own: KeyPath
) -> Value:
    numbers: dict[str, list[int]] = {}
    for number, item in enumerate(over):
        numbers.setdefault(_name(item, identity), []).append(number)
    merged: list[Value] = []
    for item in base:
        assert isinstance(item, dict)  # _identity has looked
        path, joined = (*at, len(merged)), dict[str, Value]()
        same = numbers.get(_name(item, identity))
        place: int | None = same.pop(0) if same else None
        entry = over[place] if place is not None else {}
        if place is not None:
            result.own[path] = (*own, place)
        said = entry if isinstance(entry, dict) else {}  # a bare name says nothing more
        _merge(result, shape, item, said, joined, path, (*own, place if place is not None else -1))
        merged.append(joined)
    left = ((number, name) for name, unmatched in numbers.items() for number in unmatched)
    result.differences.extend(Difference((*own, number), name, "") for number, name in left)
    return merged


def _mark(result: Inherited, value: Value, at: KeyPath, own: KeyPath) -> None:
    """Record that everything inside *value* is from the locale's own file."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        result.own[(*at, key)] = (*own, key)
        _mark(result, value[key], (*at, key), (*own, key))  # type: ignore[index]


def _shared(shape: Shape, value: Value) -> Value:
    """Return a value without the keys that are written per locale, so that an English page has no Serbian caption."""
    if isinstance(value, dict):
        return {key: _shared(shape.under(key), item) for key, item in value.items() if key not in shape.local}
    if isinstance(value, list):
        return [_shared(shape, item) for item in value]
    return value


def _identity(items: list[Value]) -> str | None:
    for key in _IDENTITIES:
        if all(isinstance(item, dict) and key in item for item in items):
            return key
    return None


def _name(item: Value, identity: str) -> str:
    """Return the value that a list's entry is matched by; empty where it has none."""
    named = item.get(identity, "") if isinstance(item, dict) else item
    return _shown(named)


def _shown(value: Value) -> str:
    return value if isinstance(value, str) else ", ".join(map(_shown, value))
