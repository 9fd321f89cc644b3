"""The tree of a block: YAML's events made into mappings, lists and text, with the line of each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import yaml

from newsroom.findings import Finding, shown
from newsroom.invisible import invisible_in, name_of
from newsroom.plainwords import in_quotes, translate

Value = str | list["Value"] | dict[str, "Value"]
KeyPath = tuple[str | int, ...]

_DEEPEST = 8
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Refused(Exception):
    """Reading cannot go on; the finding says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


@dataclass(slots=True)
class Tree:
    """A block as it is read. Events, because composing recurses: the C library dies of many brackets."""

    source: Sequence[str]
    """The lines as written, to show them."""
    first: int
    """Number in the file of the first line."""
    lines: dict[KeyPath, int] = field(default_factory=dict)
    """Line in the file of each key and list item."""
    findings: list[Finding] = field(default_factory=list)
    """What is wrong."""
    sound: bool = True
    """Whether every value is what was written; a key that stands twice leaves it sound."""
    _events: Iterator[yaml.Event] = field(default_factory=lambda: iter(()))

    def read(self, lines: Sequence[str]) -> dict[str, Value] | None:
        """Read the prepared lines; None where they are no mapping that can be trusted."""
        self._events = (e for e in yaml.parse("\n".join(lines) + "\n", _LOADER))
        try:
            data = self._document()
        except _Refused as refused:
            self.findings.append(refused.finding)
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            self.findings.append(translate(error, self.source, self.first))
        else:
            return data if self.sound else None
        return None

    def _document(self) -> dict[str, Value]:
        data: Value = {}
        begun = False
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and (begun or event.explicit):
                raise _Refused(self._finding(event, "a second block begins here", "delete this line"))
            if isinstance(event, yaml.NodeEvent):
                begun = True
                if not isinstance(event, yaml.MappingStartEvent):
                    fix = "write every line as `key: value`, such as `title: Naslov vesti`"
                    raise _Refused(self._finding(event, "the settings are not lines with a key and a colon", fix))
                data = self._mapping((), event)
        assert isinstance(data, dict)
        return data

    def _node(self, event: yaml.Event, at: KeyPath) -> Value:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, "the value begins with `*`, which has a meaning of its own")
            return ""
        if len(at) >= _DEEPEST:
            fix = "write it with less indentation, or remove the brackets"
            raise _Refused(self._finding(event, f"settings stand within each other more than {_DEEPEST} deep", fix))
        return self._mapping(at, event) if isinstance(event, yaml.MappingStartEvent) else self._sequence(at, event)

    def _scalar(self, event: yaml.ScalarEvent) -> str:
        self._refuse_extras(event)
        for place in invisible_in(event.value)[:1]:
            message = f"the value contains {name_of(event.value[place])}, written with a backslash"
            self._refuse(event, message, "remove what begins with the backslash")
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
                message = f"`{shown(key)}` stands twice; the first is in line {self.lines[here]}"
                self.findings.append(self._finding(event, message, "delete one of the two lines"))
            self.lines.setdefault(here, self._line(event))
            value = self._node(next(self._events), here)
            result.setdefault(key, value)
        return result

    def _key(self, event: yaml.Event, at: KeyPath) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._refuse(event, "brackets or signs stand where a key belongs")
            self._node(event, (*at, "?"))
            return "?"
        key = self._scalar(event)
        if not key:
            self._refuse(event, "there is no key before the colon", "write a key, such as `title: Naslov vesti`")
        elif key == "<<":
            self._refuse(event, "`<<` is no key that is known here", "write out the settings it stands for")
        elif not all(c.isprintable() for c in key):
            self._refuse(event, f"the key `{shown(key)}` contains an invisible character", "type the key again")
        return key

    def _refuse_extras(self, event: yaml.Event) -> None:
        if getattr(event, "anchor", None):
            self._refuse(event, "the value begins with `&`, which has a meaning of its own")
        if getattr(event, "tag", None):
            self._refuse(event, "the value begins with `!`, which has a meaning of its own")

    def _refuse(self, event: yaml.Event, message: str, fix: str = "") -> None:
        self.sound = False
        fix = fix or in_quotes(self.source[self._line(event) - self.first])
        self.findings.append(self._finding(event, message, fix))

    def _line(self, event: yaml.Event) -> int:
        return self.first + min(getattr(event.start_mark, "line", 0), len(self.source) - 1)

    def _finding(self, event: yaml.Event, message: str, fix: str) -> Finding:
        return Finding(self._line(event), message, fix)
