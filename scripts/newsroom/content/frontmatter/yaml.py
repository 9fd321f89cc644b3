"""YAML: the parser's events turned into mappings, lists and text, each with its line."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

import yaml

from newsroom.content.frontmatter.messages import explain_yaml, in_quotes, means_more
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Finding, shown
from newsroom.core.unicode import invisible_in, name_of

Value = str | list["Value"] | dict[str, "Value"]
KeyPath = tuple[str | int, ...]

_DEEPEST = 8
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Refused(Exception):
    """Reading cannot continue; the last finding says why."""


@dataclass(slots=True)
class Tree:
    """Front matter while it is read from YAML's events, since composing in the C library crashes on many brackets."""

    source: Sequence[str]
    """The lines as written, for messages."""
    first: int
    """Number in the file of the first line."""
    lines: dict[KeyPath, int] = field(default_factory=dict)
    """Line in the file of each key and list item."""
    findings: list[Finding] = field(default_factory=list)
    """What is wrong."""
    sound: bool = True
    """Whether every value could be read as written; a key that is repeated does not change that."""
    _events: Iterator[yaml.Event] = field(default_factory=lambda: iter(()))

    def read(self, lines: Sequence[str]) -> dict[str, Value] | None:
        """Return the mapping in the prepared lines; None where they cannot be read as written."""
        self._events = (e for e in yaml.parse("\n".join(lines) + "\n", _LOADER))
        try:
            data = self._document()
        except _Refused:
            return None
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            self.findings.append(explain_yaml(error, self.source, self.first))
            return None
        return data if self.sound else None

    def _document(self) -> dict[str, Value]:
        data: Value = {}
        begun = False
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and (begun or event.explicit):
                self._stop(event, msg("a second block begins here"), msg("delete this line"))
            if isinstance(event, yaml.NodeEvent):
                begun = True
                if not isinstance(event, yaml.MappingStartEvent):
                    fix = msg("write every line as `key: value`, such as `title: Naslov vesti`")
                    self._stop(event, msg("the settings are not lines with a key and a colon"), fix)
                data = self._mapping((), event)
        assert isinstance(data, dict)
        return data

    def _node(self, event: yaml.Event, at: KeyPath) -> Value:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.AliasEvent):
            return self._refuse(event, means_more("*"))
        if len(at) >= _DEEPEST:
            message = msg("settings stand too deep within each other (levels allowed: {most})", most=_DEEPEST)
            self._stop(event, message, msg("write it with less indentation, or remove the brackets"))
        return self._mapping(at, event) if isinstance(event, yaml.MappingStartEvent) else self._sequence(at, event)

    def _scalar(self, event: yaml.ScalarEvent) -> str:
        self._refuse_extras(event)
        for place in invisible_in(event.value)[:1]:
            message = msg("the value contains {name}, written with a backslash", name=name_of(event.value[place]))
            self._refuse(event, message, msg("remove what begins with the backslash"))
        return unicodedata.normalize("NFC", event.value)

    def _sequence(self, at: KeyPath, start: yaml.Event) -> list[Value]:
        self._refuse_extras(start)
        items: list[Value] = []
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            here = (*at, len(items))
            self.lines.setdefault(here, self._line(event))
            items.append(self._node(event, here))
        return items

    def _mapping(self, at: KeyPath, start: yaml.Event) -> dict[str, Value]:
        self._refuse_extras(start)
        result: dict[str, Value] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, at)
            here = (*at, key)
            if key in result:
                line = self.lines[here]
                message = msg("`{key}` stands twice; the first is in line {line}", key=shown(key), line=line)
                self._tell(event, message, msg("delete one of the two lines"))
            self.lines.setdefault(here, self._line(event))
            result.setdefault(key, self._node(next(self._events), here))
        return result

    def _key(self, event: yaml.Event, at: KeyPath) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._refuse(event, msg("brackets or signs stand where a key belongs"))
            self._node(event, (*at, "?"))
            return "?"
        key = self._scalar(event)
        if not key:
            self._refuse(
                event, msg("there is no key before the colon"), msg("write one, such as `title: Naslov vesti`")
            )
        elif key == "<<":
            self._refuse(event, msg("`<<` is no key that is known here"), msg("write out the settings it stands for"))
        elif not all(c.isprintable() for c in key):
            message = msg("the key `{key}` contains an invisible character", key=shown(key))
            self._refuse(event, message, msg("type the key again"))
        return key

    def _refuse_extras(self, event: yaml.Event) -> None:
        for name, sign in (("anchor", "&"), ("tag", "!")):
            if getattr(event, name, None):
                self._refuse(event, means_more(sign))

    def _stop(self, event: yaml.Event, message: Message, fix: Message) -> NoReturn:
        self._tell(event, message, fix)
        raise _Refused

    def _refuse(self, event: yaml.Event, message: Message, fix: Message | None = None) -> str:
        self.sound = False
        self._tell(event, message, fix or in_quotes(self.source[self._line(event) - self.first]))
        return ""

    def _tell(self, event: yaml.Event, message: Message, fix: Message) -> None:
        self.findings.append(Finding(self._line(event), message, fix))

    def _line(self, event: yaml.Event) -> int:
        return self.first + min(getattr(event.start_mark, "line", 0), len(self.source) - 1)
