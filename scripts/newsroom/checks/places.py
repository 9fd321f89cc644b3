"""Places: the names of the places on a page to which a link can lead, and where a link stands in its file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote

from newsroom.content.files import TextFile
from newsroom.content.markdown import Link, read_blocks
from newsroom.languages.slugs import heading_id

_LIST = re.compile(r"\{:?[^{}\n]*\}")
_NAME = re.compile(r"#([\w-]+)|\bid=[\"']?([\w-]+)")
OF_THE_THEME = re.compile(
    r"calls|content|fact-.+|figures|gallery|latest|listing|local|menu|related|role-.+|strip|topics|viewer|fn(ref)?\d*-.+"
)
"""Names that the templates give to places, and Python-Markdown to footnotes."""


@lru_cache(maxsize=512)
def places(body: str) -> frozenset[str]:
    """Return the names of the places in a Markdown text: its headings, and what it names itself (``{: #name }``)."""
    return frozenset((*_named(body), *_headings(body)))


def _named(body: str) -> Iterator[str]:
    for attributes in _LIST.finditer(body):
        yield from (match[1] or match[2] for match in _NAME.finditer(attributes[0]))


def _headings(body: str) -> Iterator[str]:
    seen: dict[str, int] = {}
    for block in read_blocks(body, 1)[0]:
        if block.kind == "heading":
            name = heading_id(block.text, "-")
            # As Python-Markdown does: what is there already gets a number, and so does a heading without letters.
            seen[name] = seen.get(name, -1 if name else 0) + 1
            yield f"{name}_{seen[name]}" if seen[name] else name


def place_of(text_file: TextFile, link: Link) -> tuple[int, str]:
    """Return the line on which the address of a link is written, and how; of a reference, that is its definition."""
    lines = text_file.front.body.split("\n") if text_file.front else []
    first = text_file.front.body_line if text_file.front else 1
    forms = [link.target, link.target.replace(" ", "%20"), quote(link.target, safe="/:?#[]@!$&'()*+,;=%~")]
    at = link.line - first
    for number, line in [(at, lines[at])] if 0 <= at < len(lines) else []:
        for form in forms:
            if form and form in line:
                return first + number, form
    for number, line in enumerate(lines):
        if line.lstrip().startswith("[") and "]:" in line:
            for form in forms:
                if form and form in line:
                    return first + number, form
    return link.line, link.text if 0 <= at < len(lines) and link.text in lines[at] else ""
