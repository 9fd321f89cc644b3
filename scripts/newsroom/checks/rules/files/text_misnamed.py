"""Rule ``text-misnamed``: a text of an item has the name by which it is read."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.text_names import misnamed_texts
from newsroom.core.messages import msg
from newsroom.core.problems import Problem


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for found in misnamed_texts(source, context.settings.locales):
            path = f"{source.folder}/{found.name}"
            if found.instead:
                message = msg("this looks like the text `{meant}`, and by this name nobody reads it", meant=found.meant)
                fix = msg("rename it to `{meant}`", meant=found.meant)
                yield Problem("text-misnamed", path, 1, message, fix)
            else:
                message = msg("this looks like a copy of `{meant}`, and only that is published", meant=found.meant)
                yield Problem("text-misnamed", path, 1, message, msg("delete the one that is out of date"), "warning")


RULE = Rule(
    id="text-misnamed",
    severity="error",
    sentence="The texts of an item are called `index.LANGUAGE.md`; a copy by another name is a warning.",
    wrong={
        "index.en.md": None,
        "index.en.md.txt": "---\ntitle: A workshop on compost\n---\n\nGood soil is made of leaves.\n",
    },
    right={"index.en.md": "---\ntitle: A workshop on compost\n---\n"},
    find=_find,
)
