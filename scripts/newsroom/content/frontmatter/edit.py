"""Edit: one value in the front matter of a file changed; every other byte stays.

An edit is made only where the changed file, when it is read again, differs in that value and in nothing else.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

from newsroom.content.frontmatter.reader import FrontMatter, KeyPath, Value, read
from newsroom.content.schema import TEXT_KEYS
from newsroom.core.messages import Message, Refused, msg

BREAK = re.compile(r"(\r\n|\r|\n)")
"""What ends a line; splitting by it keeps the line ends."""
_QUOTED = re.compile(r""" "(?:[^"\\]|\\.)*" | '(?:[^']|'')*' """, re.VERBOSE)
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_ENDS = ("", " #", "\t#", ",", "}", "]")
"""What can follow a value without quotes; the first is the end of the line."""


class NotSafe(Refused):
    """An edit could change more than the value; the sentence has the form of a problem: ``path:line: wrong: fix``."""

    def __init__(self, line: int, wrong: Message, remedy: Message, path: str = "") -> None:
        """Keep the parts, since the path may not be known yet."""
        super().__init__(msg("{path}:{line}: {wrong}: {fix}", path=path, line=line, wrong=wrong, fix=remedy))
        self.line, self.wrong, self.remedy = line, wrong, remedy

    def within(self, path: str) -> NotSafe:
        """Return the same refusal with the path of the file."""
        return NotSafe(self.line, self.wrong, self.remedy, path)


class _Span(NamedTuple):
    start: int
    end: int
    quote: str


def replaced(raw: bytes, at: KeyPath, value: str) -> bytes:
    """Return the file with a new text at a path of its front matter; raise `NotSafe` where the edit is not safe."""
    front = read_front(raw)
    if _value(front.data, at) == value:
        return raw
    return _changed(raw, front, at, value, quoted=False)


def with_key(raw: bytes, key: str, value: str) -> bytes:
    """Return the file with a top-level key set to a text in double quotes; a missing key is added as the last one."""
    front = read_front(raw)
    if front.data.get(key) == value:
        return raw
    if key in front.data:
        return _changed(raw, front, (key,), value, quoted=True)
    parts = BREAK.split(raw.decode())
    fences = [at for at in range(0, len(parts), 2) if parts[at].removeprefix("\ufeff").rstrip() == "---"]
    parts[fences[1] : fences[1]] = [f"{key}: {json.dumps(value, ensure_ascii=False)}", parts[fences[0] + 1]]
    return _proven("".join(parts).encode(), front, {**front.data, key: value}) or _refuse(front, (key,))


def read_front(raw: bytes) -> FrontMatter:
    """Read a file that is to be changed; raise `NotSafe` where it cannot be read."""
    front, problems = read(raw, "", TEXT_KEYS)
    if front is None:
        wrong = msg("the settings of this file cannot be read, so that nothing in it can be changed safely")
        raise NotSafe(problems[0].line, wrong, msg("put right what `newsroom check` says about it"))
    return front


def _value(data: Mapping[str, Value], at: KeyPath) -> Value | None:
    value: Value | None = dict(data)
    for part in at:
        try:
            value = value[part]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _changed(raw: bytes, front: FrontMatter, at: KeyPath, value: str, *, quoted: bool) -> bytes:
    old, number, key = _value(front.data, at), front.lines.get(at), at[-1]
    if not isinstance(old, str) or number is None or not isinstance(key, str):
        return _refuse(front, at)
    parts = BREAK.split(raw.decode())
    place, wanted = 2 * (number - 1), _with(dict(front.data), at, value)
    line = parts[place]
    for span in _spans(line, key, old):
        written = _written(value, '"' if quoted else span.quote)
        gap = " " if line[span.start - 1] == ":" else ""
        parts[place] = line[: span.start] + gap + written + line[span.end :]
        if new := _proven("".join(parts).encode(), front, cast(dict[str, Value], wanted)):
            return new
    return _refuse(front, at)


def _spans(line: str, key: str, old: str) -> Iterator[_Span]:
    """Yield the spans of a line that may be the value of a key."""
    for found in re.finditer(rf"""(?<![\w-])(["']?){re.escape(key)}\1[ \t]*:[ \t]*""", line):
        rest = line[found.end() :]
        if quotation := _QUOTED.match(rest):
            yield _Span(found.end(), found.end() + quotation.end(), rest[0])
        for end in _ENDS:
            bare = (rest.partition(end)[0] if end else rest).rstrip()
            if unicodedata.normalize("NFC", bare) == old:
                yield _Span(found.end(), found.end() + len(bare), "")


def _written(value: str, quote: str) -> str:
    if quote == "'":
        return "'" + value.replace("'", "''") + "'"
    return value if not quote and _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def _with(tree: Value, at: KeyPath, value: str) -> Value:
    if not at:
        return value
    if isinstance(tree, dict):
        return {key: _with(item, at[1:], value) if key == at[0] else item for key, item in tree.items()}
    assert isinstance(tree, list)
    return [_with(item, at[1:], value) if number == at[0] else item for number, item in enumerate(tree)]


def _proven(new: bytes, front: FrontMatter, wanted: Mapping[str, Value]) -> bytes | None:
    after, _ = read(new, "", TEXT_KEYS)
    return new if after and after.data == wanted and after.body == front.body else None


def _refuse(front: FrontMatter, at: KeyPath) -> bytes:
    line = next((front.lines[at[:end]] for end in range(len(at), 0, -1) if at[:end] in front.lines), 1)
    wrong = msg("`{key}` is written here in a way that cannot be changed safely", key=at[-1])
    raise NotSafe(line, wrong, msg("write its value on the same line as the key, alone or in quotes"))
