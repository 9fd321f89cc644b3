"""Rule ``wrong-script``: a text is in the script that its language's tag names: ``sr-Latn`` is Latin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem

_SCRIPTS = {
    "latn": re.compile(r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]"),
    "cyrl": re.compile(r"[\u0400-\u052f]"),
}
_LEAST = 8
"""Letters that a text needs to be reported; a shorter one may be a name or a sign."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for edition in context.settings.editions:
        script = next((part for part in edition.lang.lower().split("-")[1:] if part in _SCRIPTS), None)
        other = {"latn": "cyrl", "cyrl": "latn"}.get(script or "")
        for texts in context.texts.values() if script and other else ():
            text = texts.get(edition.locale)
            for block in text.prose if text else ():
                counts = [len(_SCRIPTS[name].findall(block.text)) for name in (script or "", other or "")]
                if text and counts[1] >= _LEAST and counts[1] > counts[0]:
                    message = msg("this is in {script}, and the site publishes this language in another script",
                                  script=_name(other or ""))  # fmt: skip
                    mark, fix = block.text.strip().partition("\n")[0], msg("write it in the script of the other texts")
                    yield Problem("wrong-script", text.path, block.line, message, fix, mark=mark,
                                  passage=text.passage(block))  # fmt: skip


def _name(script: str) -> Message:
    return msg("Latin letters") if script == "latn" else msg("Cyrillic letters")


RULE = Rule(
    id="wrong-script",
    severity="error",
    sentence="A text is in the script that its language's tag names: `sr-Latn` is Latin.",
    wrong={
        "index.sr.md": "На радионици смо учили како се прави компост.",
        "index.en.md": "At the workshop we learned how to make compost.",
    },
    right={
        "index.sr.md": "Na radionici smo učili kako se pravi kompost.",
        "index.en.md": "At the workshop we learned how to make compost.",
    },
    find=_find,
)
