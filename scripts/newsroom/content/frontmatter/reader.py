"""Front matter: the settings between two lines ``---`` at the top of a Markdown file, and the text after them.

MkDocs drops broken front matter without a word and publishes it as text; this reader refuses it, with the line and
what to do. A file passes through `encoding`, this module, `core.unicode`, `plain_scalars` and `yaml`, in this order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsroom.content.frontmatter.encoding import decode, decomposed
from newsroom.content.frontmatter.plain_scalars import TextLines
from newsroom.content.frontmatter.yaml import KeyPath, Tree, Value
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Finding, Problem, in_order, retype, shown
from newsroom.core.unicode import cleaned, control_in_body, findings_in

__all__ = ["FrontMatter", "KeyPath", "Value", "read"]

_RULE = "front-matter"
_LARGEST = 16_384
"""Bytes that front matter may have."""
_MOST = 50
"""Problems reported of one file; a file that has more is not what it should be."""
_NEARLY = re.compile(r"[-‐‑‒–—―−_=*]+\s*")
_BEGIN = msg(
    "begin the file with a line `---`, then the settings such as `title: Naslov vesti`, then another line `---`"
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Front matter and text of a Markdown file."""

    data: Mapping[str, Value]
    """Every scalar is text as written: ``12:30``, ``NO`` and ``2026-02-30`` stay these; an empty value is ``""``."""
    lines: Mapping[KeyPath, int]
    """Line in the file of each key and list item at any depth: ``("photos", 0, "alt")`` → 12."""
    body: str
    """The Markdown after the block, with ``\\n`` and NFC."""
    body_line: int
    """Line in the file on which the body starts."""
    decomposed: tuple[tuple[int, str], ...] = field(default=(), compare=False)
    """Lines that had a letter of several characters before NFC, each with its first one."""


@dataclass(slots=True)
class _Page:
    """State of a file while it is read."""

    lines: list[str]
    """The lines of the whole file."""
    findings: list[Finding]
    """What is wrong with it so far."""
    text_keys: frozenset[str]
    """Keys whose value is text."""

    def front_matter(self) -> FrontMatter | None:
        block, findings = _fences(self.lines)
        self.findings += findings
        if block is None:
            return None
        begin, end = block
        body = self.lines[end + 1 :]
        self.findings += control_in_body(body, end + 2)
        tree = Tree(self.lines[begin + 1 : end] or [""], begin + 2)
        data = self._settings(tree) if self._fits(tree) else None
        if data is None:
            return None
        self._second_block(body, end, data)
        return FrontMatter(data, tree.lines, "\n".join(body), end + 2)

    def _tell(self, line: int, message: Message, fix: Message) -> None:
        self.findings.append(Finding(line, message, fix))

    def _fits(self, tree: Tree) -> bool:
        size = len("\n".join(tree.source).encode("utf-8", "replace"))
        if size <= _LARGEST:
            return True
        message = msg("the settings have {size} KB, more than {most} KB", size=-(-size // 1024), most=_LARGEST // 1024)
        fix = msg("move the text below the second `---`, or add that line where it is missing")
        self._tell(tree.first - 1, message, fix)
        return False

    def _settings(self, tree: Tree) -> dict[str, Value] | None:
        """Read the block; what is certain to be a slip is corrected, so that one run finds all the mistakes."""
        self.findings += findings_in(tree.source, tree.first)
        lines = [cleaned(line) if line.strip() else "" for line in tree.source]
        if not self._indented(lines, tree.first):
            return None
        text = TextLines(lines, tree.first, self.text_keys)
        tree.source = list(lines)
        text.quote()
        data = tree.read(text.lines)
        self.findings += [*text.findings, *tree.findings]
        return data

    def _indented(self, lines: list[str], first: int) -> bool:
        """Return whether every line is indented with plain spaces; otherwise nobody knows which key it belongs to."""
        sound = True
        for at, line in enumerate(lines):
            indent = line[: len(line) - len(line.lstrip())]
            if line.rstrip() == "...":
                sound = False
                fix = msg("delete it, or write `---` where the settings end")
                self._tell(first + at, msg("a line of three dots stands among the settings"), fix)
            if not indent.strip(" "):
                continue
            fix = retype(" " * len(indent.expandtabs(2)) + line.lstrip())
            if "\t" in indent:
                sound = False
                self._tell(first + at, msg("a tab stands before the line instead of spaces"), fix)
            else:
                lines[at] = " " * len(indent) + line.lstrip()
                self._tell(first + at, msg("the line is indented with an unusual space"), fix)
        return sound

    def _second_block(self, body: list[str], end: int, data: Mapping[str, Value]) -> None:
        """Find settings cut in two by a line ``---``: their second half would be published as text."""
        at = next((at for at, line in enumerate(body) if line.strip()), None)
        match = re.match(r"(\w[\w-]*):(?:\s|$)", body[at]) if at is not None else None
        if match and (match[1] in data or match[1] in self.text_keys) and "---" in (line.rstrip() for line in body):
            message = msg("the settings end here, but `{key}:` follows and another `---` after it", key=match[1])
            fix = msg("delete this line, so that all settings are in one block")
            self._tell(end + 1, message, fix)


def _fences(lines: Sequence[str]) -> tuple[tuple[int, int] | None, list[Finding]]:
    """Return the indices of the two lines ``---``, None where one is missing, and what is wrong with them."""
    begin, findings = _begin(lines)
    if begin is None:
        return None, findings
    rest = range(begin + 1, len(lines))
    end = next((at for at in rest if lines[at].rstrip() == "---"), None)
    if end is None:
        return None, [*findings, _no_end(lines, begin)]
    return (begin, end), findings


def _begin(lines: Sequence[str]) -> tuple[int | None, list[Finding]]:
    begin = next((at for at, line in enumerate(lines) if line.strip()), 0)
    line = lines[begin].rstrip()
    if _NEARLY.fullmatch(line) and line != "---":
        message = msg("the first line is `{line}` instead of `---`", line=shown(line))
        return None, [Finding(begin + 1, message, msg("write three hyphens, `---`, and nothing else in this line"))]
    if line != "---":
        return None, [Finding(1, msg("the settings are missing"), _BEGIN)]
    fix = msg("delete the empty lines, so that the file begins with `---`")
    return begin, [Finding(1, msg("there are empty lines before the first `---`"), fix)] if begin else []


def _no_end(lines: Sequence[str], begin: int) -> Finding:
    rest = range(begin + 1, len(lines))
    near = next((at for at in rest if _NEARLY.fullmatch(lines[at]) or lines[at].rstrip() == "..."), None)
    fix = msg("add a line `---` after the last of the settings, before the text")
    if near is not None:
        fix = msg("write `---` in line {line} instead of `{wrong}`", line=near + 1, wrong=shown(lines[near]))
    return Finding(begin + 1, msg("the settings that begin here have no end"), fix)


def read(raw: bytes, path: str, text_keys: frozenset[str]) -> tuple[FrontMatter | None, list[Problem]]:
    """Read a file without ever raising; return None and at least one problem where it cannot be read."""
    text, findings = decode(raw)
    page = _Page((text or "").split("\n"), findings, text_keys)
    front = page.front_matter() if text is not None else None
    problems = in_order(Problem(_RULE, path, *finding) for finding in page.findings)[:_MOST]
    return front and replace(front, decomposed=decomposed(raw)), problems
