"""Link edits: the links and images of a text made to follow files that are called anew; every other byte stays."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsroom.content.frontmatter.edit import BREAK, read_front
from newsroom.content.frontmatter.reader import FrontMatter
from newsroom.content.markdown import read_blocks
from newsroom.images.names import written_forms

_BEFORE = r"(?P<before>\]\([ \t]{0,9}<?(?:\./)?|^ {0,3}\[[^\]]{1,999}\]:[ \t]{0,9}<?(?:\./)?)"
_AFTER = r"(?=[ \t]{0,9}(?:[>)\"']|$))"
"""Round the target of a link or an image, inline or defined below the text."""


def with_links(raw: bytes, names: Mapping[str, str]) -> bytes:
    """Return the file with the links and images of its text that lead to these files leading to their new names."""
    new = {form: target for name, target in names.items() for form in written_forms(name)}
    if not new:
        return raw
    front = read_front(raw)
    forms = "|".join(re.escape(form) for form in sorted(new, key=len, reverse=True))
    link = re.compile(f"{_BEFORE}(?P<form>{forms}){_AFTER}")
    parts = BREAK.split(raw.decode())
    lines = range(front.body_line, len(parts) // 2 + 2)
    found = [number for number in lines if link.search(parts[2 * (number - 1)])]
    for number in set(found) - _code_lines(front) if found else ():
        at = 2 * (number - 1)
        parts[at] = link.sub(lambda match: match["before"] + new[match["form"]], parts[at])
    return "".join(parts).encode()


def _code_lines(front: FrontMatter) -> set[int]:
    blocks, _ = read_blocks(front.body, front.body_line)
    code = (block for block in blocks if block.kind == "code")
    return {line for block in code for line in range(block.line, block.line_at(len(block.text)) + 1)}
