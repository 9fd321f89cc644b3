"""Rule ``ignore-unknown``: what an item ignores is a rule, and it says why."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import TextFile
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown

_LEAST = 3
"""Letters that a reason needs at least: a dash or an x is no reason."""


def _find(context: CheckContext) -> Iterator[Problem]:
    # The registry imports this module, so it can be imported only when both are loaded.
    from newsroom.checks.registry import RULES

    known = [rule.id for rule in RULES]
    for source in context.items:
        for text_file in source.text_files.values() if source.kind == "article" else ():
            yield from _of_text_file(text_file, known)


def _of_text_file(text_file: TextFile, known: list[str]) -> Iterator[Problem]:
    front = text_file.front
    ignored = front.data.get("ignore") if front else None
    for name, reason in ignored.items() if front and isinstance(ignored, dict) else ():
        line = front.lines.get(("ignore", name), 1) if front else 1
        if name not in known:
            near = difflib.get_close_matches(name[:80], known, n=1)
            message = msg("`ignore` names `{name}`, which is no rule", name=shown(name))
            fix = msg("did you mean `{near}`?", near=near[0]) if near else msg("remove it, or correct its name")
            yield Problem("ignore-unknown", text_file.path, line, message, fix, mark=name)
        # Of an empty reason, rule schema tells.
        elif isinstance(reason, str) and reason.strip() and sum(map(str.isalpha, reason)) < _LEAST:
            message = msg("the reason for ignoring `{name}` is `{reason}`", name=name, reason=shown(reason))
            fix = msg("say in a few words why the rule does not count here, or remove the line")
            yield Problem("ignore-unknown", text_file.path, line, message, fix, mark=reason.strip())


RULE = Rule(
    id="ignore-unknown",
    severity="error",
    sentence="An item ignores only rules that there are, and says why.",
    wrong={"index.sr.md": "---\nignore:\n  photo-mising: The photographer sends it tomorrow.\n---\n"},
    right={"index.sr.md": "---\nignore:\n  photo-missing: The photographer sends it tomorrow.\n---\n"},
    find=_find,
)
