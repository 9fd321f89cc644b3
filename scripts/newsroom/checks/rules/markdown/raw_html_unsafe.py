"""Rule ``raw-html-unsafe``: a text has no HTML, which readers would see as text, and no link that is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import unquote

import nh3
from markdown.extensions.attr_list import AttrListTreeprocessor, get_attrs_and_remainder
from markdown_it.token import Token

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import TextFile
from newsroom.content.links import SCHEMES, scheme_of
from newsroom.content.markdown import parser
from newsroom.content.sanitise import ID
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, shown

_MARKDOWN = parser(html=True)
_MARKDOWN.validateLink = lambda url: True  # type: ignore[method-assign]  # Those it refuses are those to be told.
_TAG = re.compile(r"<!--|<(?P<name>[A-Za-z][A-Za-z0-9]*)(?=[\s/>])[^<>\n]*>?")
_MORE = "audio base button canvas embed font form frame iframe input link meta object script style svg textarea video"
_KNOWN = frozenset(nh3.ALLOWED_TAGS) | frozenset(_MORE.split())
"""Elements of HTML; other words in angle brackets, such as ``<ime>``, are text for readers."""
_SUSPECT = re.compile(r"[<&\\%]|\{[^{}]*[#=]|(?<![\w+.-])(?!https?:|mailto:|tel:)[a-z][\w+.-]*:(?=\S)", re.IGNORECASE)
"""What every text with HTML or an unusual address has; texts without it are not parsed, which saves time."""
_LIST = re.compile(AttrListTreeprocessor.BASE_RE)
"""A list of attributes, as Python-Markdown knows it: ``{: #id .class key="value" }``."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for locale, text in context.texts.get(source.name, {}).items():
            yield from _in_fields(text)
            yield from _in_body(source.text_files[locale])


def _in_fields(text: Text) -> Iterator[Problem]:
    for block in text.fields:
        for line, mark, name in _tags(block.text, block.line):
            yield _shown_as_text(text.passage(block), line, mark, name)


def _in_body(text_file: TextFile) -> Iterator[Problem]:
    front = text_file.front
    if not front or not _SUSPECT.search(front.body):
        return
    line = front.body_line
    for token in _tokens(front.body):
        line = front.body_line + token.map[0] if token.map else line
        passage = Passage(text_file.path, line, token.content.strip())
        if token.type == "html_block":
            for at, mark, name in _tags(token.content, line):
                yield _shown_as_text(passage, at, mark, name)
        yield from _in_words(token.children or [], passage)
        if token.type == "inline":
            yield from _attributes(token.content, passage)


@lru_cache(maxsize=1024)
def _tokens(body: str) -> Sequence[Token]:
    return tuple(_MARKDOWN.parse(body))


def _in_words(tokens: Sequence[Token], passage: Passage) -> Iterator[Problem]:
    line = passage.line
    for token in tokens:
        line += token.type in ("softbreak", "hardbreak")
        if token.type == "html_inline":
            for at, mark, name in _tags(token.content, line):
                yield _shown_as_text(passage, at, mark, name)
            line += token.content.count("\n")
        target = unquote(str(token.attrGet("href") or token.attrGet("src") or ""))
        scheme = scheme_of(target)
        if scheme and scheme.lower() not in SCHEMES:
            message = msg("the address `{target}` begins with `{scheme}:`", target=shown(target), scheme=scheme)
            fix = msg("link to a page (`https://…`), a mail address, a phone number or a file; the site drops the rest")
            yield Problem("raw-html-unsafe", passage.path, line, message, fix, mark=target, passage=passage)


def _attributes(text: str, passage: Passage) -> Iterator[Problem]:
    for match in _LIST.finditer(text):
        at = passage.line + text.count("\n", 0, match.start())
        for name, value in get_attrs_and_remainder(match[1])[0]:
            if name in ("href", "src"):
                message = msg("`{name}` between braces gives the link or picture another address", name=name)
                fix = msg("write the address between its round brackets")
                yield Problem("raw-html-unsafe", passage.path, at, message, fix, mark=match[0], passage=passage)
            if name == "id" and not ID.fullmatch(value or ""):
                mark = value or ""
                message = msg("`{id}` cannot be the name of a place on the page", id=shown(mark))
                fix = msg("write letters, digits, `-` and `_` only; the site drops this one")
                yield Problem("raw-html-unsafe", passage.path, at, message, fix, "warning", mark, passage)


def _tags(text: str, line: int) -> Iterator[tuple[int, str, str]]:
    """Yield the HTML elements that a text opens: line, words, name."""
    before = 0
    for match in _TAG.finditer(text):
        name = (match["name"] or "").lower()
        if not name or name in _KNOWN:
            line, before = line + text.count("\n", before, match.start()), match.start()
            yield line, match[0], name


def _shown_as_text(passage: Passage, line: int, mark: str, name: str) -> Problem:
    message = msg("readers will see `{mark}` as it stands here: HTML has no effect in texts", mark=shown(mark))
    return Problem(
        "raw-html-unsafe", passage.path, line, message, _instead(name), "warning", mark=mark, passage=passage
    )


def _instead(name: str) -> Message:
    if name == "img":
        return msg("lay the photo into the item's folder and name it under `photos`")
    if name == "br":
        return msg("leave an empty line for a new paragraph, or end the line above with a backslash")
    if name == "a":
        return msg("write the link as `[words](address)`")
    if name in ("b", "strong", "i", "em"):
        return msg("write `**bold**` or `*italic*` instead")
    if not name:
        return msg("delete it; what is not for readers belongs into the commit's message")
    return msg("delete it, or put it between backticks if it is meant to be read")


RULE = Rule(
    id="raw-html-unsafe",
    severity="error",
    sentence="Texts are Markdown without HTML, and their links lead to pages, mail addresses, phones or files.",
    wrong={"index.sr.md": "Radionica je trajala [dva dana](javascript:alert(1)).<br>"},
    right={
        "index.sr.md": "Radionica je trajala [dva dana](https://example.org/).",
        "index.en.md": "The workshop took [two days](https://example.org/).",
    },
    find=_find,
)
