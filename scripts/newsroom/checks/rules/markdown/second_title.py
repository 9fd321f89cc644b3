"""Rule ``second-title``: a page has one title, that of its front matter, and the headings below it are smaller."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.checks.bodies import bodies
from newsroom.checks.rule import CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown

_SUSPECT = re.compile(r"^[ >]*(?:#[ \t]|=+[ \t]*$)", re.MULTILINE)


def _find(context: CheckContext) -> Iterator[Problem]:
    for body in bodies(context, _SUSPECT):
        for token, words in zip(body.tokens, body.tokens[1:], strict=False):
            if token.type == "heading_open" and token.tag == "h1" and token.map:
                passage = body.passage(*token.map)
                message = msg("this heading is as large as the title of the page, which stands above it")
                fix = msg("write `## {words}`", words=shown(words.content))
                mark = words.content.partition("\n")[0]
                yield Problem("second-title", body.path, passage.line, message, fix, mark=mark, passage=passage)


RULE = Rule(
    id="second-title",
    severity="warning",
    sentence="The title stands in the front matter alone; headings of the text begin with `##`.",
    wrong={"index.sr.md": "# Program\n\nDva dana.", "index.en.md": "# Programme\n\nTwo days."},
    right={"index.sr.md": "## Program\n\nDva dana.", "index.en.md": "## Programme\n\nTwo days."},
    find=_find,
)
