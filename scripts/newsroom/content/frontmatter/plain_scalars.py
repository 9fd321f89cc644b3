"""Plain scalars: text values put in quotes before YAML reads them, so that they stay as written.

The number of lines stays the same, so that every problem keeps its line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Set
from dataclasses import dataclass, field

from newsroom.core.messages import Message, msg
from newsroom.core.problems import Finding, retype, shown

KEY = re.compile(
    r"""(?P<lead>\ *(?:-\ +)*)(?P<key>"[^"]*"|'[^']*'|\w[\w-]*)(?P<gap>\s*:\s*)(?P<value>.*)""", re.VERBOSE
)
"""A line such as ``- alt: Sala puna ljudi``."""
_ITEM = re.compile(r" *(?:- +)*")
_QUOTED = re.compile(r""" "(?:[^"\\]|\\.)*" | '(?:[^']|'')*' """, re.VERBOSE | re.DOTALL)
_BLOCK = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])")
_COMMENT = re.compile(r"(?:^|\s)#.*")


@dataclass(slots=True)
class TextLines:
    """The lines of front matter while their text values are put in quotes."""

    lines: list[str]
    """The lines, changed in place; their number stays."""
    first: int
    """Line in the file of the first one."""
    text_keys: Set[str]
    """Keys whose value is text."""
    findings: list[Finding] = field(default_factory=list)
    """What is wrong with them."""

    def quote(self) -> None:
        """Put the text values of all lines in quotes."""
        at = 0
        while at < len(self.lines):
            at = self._step(at)

    def _step(self, at: int) -> int:
        """Put the value that begins in this line in quotes, if it is text; return the index of the line after it."""
        match = KEY.fullmatch(self.lines[at])
        if match is None or not self._spaced(at, match):
            lead = _ITEM.match(self.lines[at])
            assert lead is not None
            return self._end(at, len(lead[0].rstrip()) - 1, self.lines[at][lead.end() :]) or at + 1
        match = KEY.fullmatch(self.lines[at]) or match
        column, value = len(match["lead"]), match["value"].strip()
        if not value or match["key"].strip("\"'") not in self.text_keys:
            return self._end(at, column, value) or at + 1
        if value[0] in "\"'|>" and (end := self._end(at, column, value, comments=False)):
            return end
        return self._write(at, match["lead"] + match["key"] + ": ", value, self._deeper(at, column))

    def _spaced(self, at: int, match: re.Match[str]) -> bool:
        """Correct the spaces around the colon; return whether the line has a key."""
        lead, key, gap, value = match.group("lead", "key", "gap", "value")
        right = f"{lead}{key}: {value}".rstrip()
        odd = next((c for c in gap if c.isspace() and c not in " \t"), None)
        if odd:
            self._note(at, msg("beside the colon stands an unusual space that YAML does not know"), right)
        elif value and gap.endswith(":"):
            known = not lead or key.strip("\"'") in self.text_keys
            if not known or value.startswith("//"):
                return False
            self._note(at, msg("there is no space after `{key}:`", key=shown(key)), right)
        else:
            return True
        self.lines[at] = right
        return True

    def _note(self, at: int, message: Message, right: str) -> None:
        self.findings.append(Finding(self.first + at, message, retype(right)))

    def _deeper(self, at: int, column: int) -> int:
        """Return the index after the lines that are indented further than the column."""
        end = at + 1
        for index in range(at + 1, len(self.lines)):
            line = self.lines[index]
            if line and len(line) - len(line.lstrip(" ")) <= column:
                break
            end = index + 1 if line else end
        return end

    def _end(self, at: int, column: int, value: str, comments: bool = True) -> int | None:
        """Return the index after a value that takes several lines in YAML: a block, a quotation, brackets."""
        bare = _COMMENT.sub("", value).strip() if comments else value
        if _BLOCK.fullmatch(bare):
            end = self._deeper(at, column)
            return end if end > at + 1 else None
        if value[:1] in ("'", '"'):
            return self._quotation(at, "\n".join([value, *self.lines[at + 1 : self._deeper(at, column)]]), comments)
        return self._brackets(at, value) if value[:1] in ("[", "{") else None

    def _quotation(self, at: int, chunk: str, comments: bool) -> int | None:
        match = _QUOTED.match(chunk)
        rest = chunk[match.end() :].partition("\n")[0] if match else chunk
        if match is None or (_COMMENT.sub("", rest) if comments else rest).strip():
            return None
        return at + 1 + match[0].count("\n")

    def _brackets(self, at: int, value: str) -> int:
        depth = 0
        for index in range(at, len(self.lines)):
            line = _COMMENT.sub("", _QUOTED.sub("", value if index == at else self.lines[index]))
            depth += sum(line.count(c) for c in "[{") - sum(line.count(c) for c in "]}")
            if depth <= 0:
                return index + 1
        return len(self.lines)

    def _write(self, at: int, head: str, value: str, end: int) -> int:
        """Put a text and its continuation lines in quotes; these lines become empty, so that line numbers stay."""
        parts = [value]
        for index in range(at + 1, end):
            line = self.lines[index].strip()
            match = KEY.fullmatch(line)
            if match and match["key"] in self.text_keys and match["gap"][-1] != ":":
                message = msg(
                    "`{key}` stands further right than the line above, as if it belonged to its text", key=match["key"]
                )
                self._note(index, message, " " * (len(head) - len(head.lstrip(" -"))) + line)
            parts.append(line or "\n")
            self.lines[index] = ""
        text = re.sub(r" ?\n ?", "\n", " ".join(parts))
        # YAML reads every JSON string; ensure_ascii would write emoji as surrogates, which it does not.
        self.lines[at] = head + json.dumps(text, ensure_ascii=False)
        return end
