"""Messages: pydantic's errors explained to editors: what is wrong with a key, and what to do."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from newsroom.content.frontmatter.reader import KeyPath
from newsroom.content.schema import Keys
from newsroom.content.schema.sharing import shape_of
from newsroom.core.messages import Message, filled, msg
from newsroom.core.problems import shown

Detail = Mapping[str, Any]
"""One of pydantic's errors, with ``type``, ``loc``, ``input`` and perhaps ``ctx``."""
Explanation = tuple[Message, Message]
"""What is wrong, and what to do."""


def key_of(detail: Detail) -> KeyPath:
    """Return the path of the key that an error is about."""
    return tuple(part for part in detail["loc"] if part != "[key]")  # pydantic's mark for a key refused itself


def wrong_words(detail: Detail) -> str:
    """Return the wrong words in the key's line: its value, or the key itself where it is unknown."""
    if detail["type"] == "extra_forbidden" or "[key]" in detail["loc"]:
        return str(key_of(detail)[-1])
    wrong = detail["type"] != "missing" and isinstance(detail["input"], str)
    return str(detail["input"]).strip() if wrong else ""


def key_name(place: KeyPath) -> Message:
    """Return the name of a key for editors: ``alt`` in ``photos`` no. 1."""
    outer, last = place[:-1], place[-1]
    if isinstance(last, int):
        return msg("{key} no. {number}", key=key_name(outer), number=last + 1)
    if not outer:
        return msg("`{key}`", key=last)
    numbered = any(isinstance(part, int) for part in outer)
    around = key_name(outer) if numbered else msg("`{key}`", key=".".join(map(str, outer)))
    return msg("`{key}` in {around}", key=last, around=around)


def explain(model: type[Keys], detail: Detail, *, beside: bool) -> Explanation:
    """Return what an error of pydantic means; *beside* is true where the file has other keys beside the missing one."""
    place = key_of(detail)
    key, kind = key_name(place), detail["type"]
    if kind == "value_error":
        message, fix = detail["ctx"]["error"].args
        return filled(message, key=key), fix
    if kind == "missing":
        return msg("{key} is missing", key=key), _missing(place, detail, beside)
    if kind == "extra_forbidden":
        return msg("{key} is not a known key", key=key), _suggestion(model, place)
    if kind == "literal_error":
        value = shown(detail["input"]) if isinstance(detail["input"], str) else "…"
        choices = detail["ctx"]["expected"].replace(" or ", ", ").replace("'", "`")
        message = msg("{key} is `{value}`, which is not known", key=key, value=value)
        return message, msg("write one of these: {choices}", choices=choices)
    if kind in ("too_short", "too_long"):
        return _wrong_length(key, kind, detail["ctx"])
    return _wrong_shape(model, place, key, kind)


def _wrong_length(key: Message, kind: str, context: Mapping[str, Any]) -> Explanation:
    count, most = context["actual_length"], context.get("max_length")
    if kind == "too_long":
        message = msg("{key} is too long (characters: {count})", key=key, count=count)
        return message, msg("shorten it (characters allowed: {most})", most=most)
    message = msg("{key} is too short (characters: {count})", key=key, count=count)
    return message, msg("write more (characters needed: {least})", least=context["min_length"])


def _wrong_shape(model: type[Keys], place: KeyPath, key: Message, kind: str) -> Explanation:
    if kind == "tuple_type":
        fix = msg("write each entry on a line of its own, after a dash")
        return msg("{key} should be a list", key=key), fix
    if kind == "model_type":
        fix = msg("write below it, each on an indented line: {required}", required=_required(model, place))
        return msg("{key} should hold keys of its own", key=key), fix
    if kind == "dict_type":
        fix = msg("write them below it, each on an indented line")
        return msg("{key} should hold keys of its own", key=key), fix
    return msg("{key} cannot be used", key=key), msg("write it as the manual shows")


def _missing(place: KeyPath, detail: Detail, beside: bool) -> Message:
    """Return what to add: one line or, where the file has nothing *beside* it, the lines above it too."""
    line = _line(place[-1])
    if beside:
        return msg("add there the line {line}", line=line) if place[1:] else msg("add the line {line}", line=line)
    around = [f"`{part}:`" for part in place[:-1] if isinstance(part, str)]
    around += [f"`- file: {shown(detail['input']['file'])}`"] if "file" in detail["input"] else []
    lines = ", ".join(around)
    return msg("add the lines {lines} and {line}, each indented further than the last", lines=lines, line=line)


def _line(key: str | int) -> Message:
    if key in ("date", "start"):
        return msg("`{key}: …` with a day such as 2025-04-30", key=key)
    if key == "alt":
        return msg("`alt: …` with a sentence on what is to be seen")
    return msg("`{key}: …`", key=key)


def _suggestion(model: type[Keys], place: KeyPath) -> Message:
    known = list(record.model_fields) if (record := shape_of(model).at(place[:-1]).record) else []
    near = difflib.get_close_matches(str(place[-1]).lower(), known, n=1)
    if near:
        return msg("did you mean `{near}`?", near=near[0])
    choices = ", ".join(f"`{name}`" for name in known)
    return msg("remove it, or write one of these instead: {choices}", choices=choices)


def _required(model: type[Keys], place: KeyPath) -> str:
    fields = record.model_fields if (record := shape_of(model).at(place).record) else {}
    return ", ".join(f"`{name}: …`" for name, info in fields.items() if info.is_required())
