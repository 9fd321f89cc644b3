"""Rule ``text-lost``: readers see every word of a text; none is taken for a sign of Markdown's and left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown.blockprocessors import ReferenceProcessor
from markdown.extensions.abbr import AbbrBlockprocessor
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.attr_list import AttrListTreeprocessor, get_attrs_and_remainder
from markdown_it.token import Token

from newsroom.checks.bodies import Body, bodies, without_code
from newsroom.checks.rule import EXPLAINS, MISREAD, CheckContext, Rule
from newsroom.content.links import scheme_of
from newsroom.content.sanitise import is_class
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, Severity, shown

_ID = "text-lost"
_SUSPECT = re.compile(r"(?<!\{)\{(?!\{)|\]:|\] :|!!! |\|")
_PIPE = re.compile(r"(?<!\\)\|")
_LABEL = re.compile(r"\[([^\[\]]+)\](?!:)")
# Where Python-Markdown looks for attributes: at the end of a heading or cell, below a paragraph, after bold words.
_AT_END = re.compile(AttrListTreeprocessor.HEADER_RE.pattern)
_BELOW = re.compile(AttrListTreeprocessor.BLOCK_RE.pattern)
_AFTER = re.compile(AttrListTreeprocessor.INLINE_RE.pattern)


def _find(context: CheckContext) -> Iterator[Problem]:
    for body in bodies(context, _SUSPECT):
        text = "\n".join(body.lines)
        yield from _references(body, text)
        yield from _abbreviations(body, text)
        yield from _admonitions(body, text)
        columns = line = 0
        for at, token in enumerate(body.tokens):
            line = token.map[0] if token.map else line  # cells have none
            columns = 0 if token.type == "table_open" else columns + (token.type == "th_open")
            if token.type == "tr_open" and token.map and columns:
                yield from _cells(body, line, columns)
            elif token.type == "inline":
                yield from _attributes(body, at, line)


def _references(body: Body, text: str) -> Iterator[Problem]:
    """Yield lines that name an address for links, ``[label]: address``, where no link uses it."""
    used = {_plain(label) for label in _LABEL.findall(text)}
    for match in ReferenceProcessor.RE.finditer(text):
        label = _plain(match[1])
        if label and not label.startswith("^") and label not in used and match[2] != "#":  # `[//]: # (a remark)`
            address = re.search(r"[/#]|\.\w", match[2]) or scheme_of(match[2])
            mark = match[0].strip().partition("\n")[0]
            message = msg("readers do not see `{line}`: it names an address for links, and none uses it",
                          line=shown(mark))  # fmt: skip
            fix = msg("write `\\{line}`, with a backslash, if it is text; otherwise delete it", line=shown(mark))
            yield _problem(body, _line(text, match), message, fix, mark, "warning" if address else "error")


def _plain(label: str) -> str:
    return " ".join(label.split()).casefold()


def _abbreviations(body: Body, text: str) -> Iterator[Problem]:
    """Yield explanations of abbreviations, ``*[NGO]: …``, that the text does not use."""
    for match in AbbrBlockprocessor.RE.finditer(text):
        rest = text[: match.start()] + text[match.end() :]
        if not re.search(rf"\b{re.escape(match['abbr'])}\b", rest):
            mark = match[0].partition("\n")[0]
            message = msg("readers do not see `{line}`: it explains `{word}`, which the text does not use",
                          line=shown(mark), word=shown(match["abbr"]))  # fmt: skip
            yield _problem(body, _line(text, match), message, msg("delete it, or write `\\{line}`", line=shown(mark)),
                           mark, "warning")  # fmt: skip


def _admonitions(body: Body, text: str) -> Iterator[Problem]:
    """Yield boxes, ``!!! note "Title"``, whose title lacks its quotation marks: only its first word is shown."""
    for match in AdmonitionProcessor.RE.finditer(text):
        kind, _, lost = match[1].partition(" ")
        if lost.strip():
            message = msg("readers do not see `{words}`: the title of a box stands in quotation marks", words=lost)
            title = {"kind": "note" if match[2] is None else kind, "words": match[2] or match[1]}
            fix = msg('write `!!! {kind} "{words}"`', **title)
            yield _problem(body, text.count("\n", 0, match.start(1)), message, fix, lost)


def _cells(body: Body, line: int, columns: int) -> Iterator[Problem]:
    """Yield a problem for a row with more cells than the table has columns."""
    row = body.lines[line].strip(" \t>").removeprefix("|")
    ends = [match.start() for match in _PIPE.finditer(row)]
    lost = row[ends[columns - 1] + 1 :] if len(ends) >= columns else ""
    mark = lost.strip(" \t|")
    if mark:
        message = msg("readers do not see `{words}`: this row has more cells than the first one", words=shown(mark))
        yield _problem(body, line, message, msg("add a column to the first two rows, or remove a `|` here"), mark)


def _attributes(body: Body, at: int, start: int) -> Iterator[Problem]:
    """Yield a problem for words, and for classes without effect, in lists of attributes: ``{: #id .class word }``."""
    for line, inner in _lists_of_attributes(body.tokens[at], body.tokens[at - 1].type):
        attributes = get_attrs_and_remainder(inner)[0]
        words = [name for name, value in attributes if value is None]
        unknown = [f".{word}" for name, value in attributes if name in (".", "class")
                   for word in (value or "").split() if not is_class(word)]  # fmt: skip
        if words:
            lost = shown(inner.strip(": "))
            message = msg("readers do not see `{words}`: what stands in these braces is for the layout", words=lost)
            yield _problem(body, start + line, message, msg("write it without the braces"), inner.strip(": "))
        elif unknown:
            message = msg("`{name}` has no effect: the site alone says how a text looks", name=shown(unknown[0]))
            fix = msg("delete it; what readers shall not see does not belong into the text")
            yield _problem(body, start + line, message, fix, unknown[0])


def _lists_of_attributes(token: Token, before: str) -> Iterator[tuple[int, str]]:
    """Yield the lists of attributes in a heading, cell or paragraph, each with its line; a fact is none."""
    content = without_code(token.content)
    pattern = _BELOW if before == "paragraph_open" else _AT_END
    match = pattern.search(content)
    if match and not match[1].startswith("{") and not get_attrs_and_remainder(match[1])[1]:
        yield content.count("\n", 0, match.start(1)), match[1]
    line, children = 0, token.children or []
    for last, child in pairwise(children):
        line += last.type in ("softbreak", "hardbreak")
        after = last.nesting == -1 or last.type in ("code_inline", "image")
        match = _AFTER.match(child.content) if after and child.type == "text" else None
        if match and not match[1].startswith("{"):
            yield line, match[1].partition("}")[0]


def _problem(body: Body, at: int, message: Message, fix: Message, mark: str, severity: Severity = "error") -> Problem:
    """Return a problem in one line of the body, counted from 0."""
    return Problem(_ID, body.path, body.first + at, message, fix, severity, mark, body.passage(at, at + 1))


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start())


RULE = Rule(
    id=_ID,
    severity="error",
    sentence="Readers see every word that is written: none is taken for a sign of Markdown's.",
    wrong={
        "index.sr.md": "## Program {do petka}\n\n[Napomena]: Rok-je-petak",
        "index.en.md": "## Programme\n\nThe deadline is Friday.",
    },
    right={
        "index.sr.md": "## Program do petka\n\n\\[Napomena]: Rok-je-petak",
        "index.en.md": "## Programme until Friday\n\nThe deadline is Friday.",
    },
    find=_find,
    tags=frozenset({EXPLAINS, MISREAD}),
)
