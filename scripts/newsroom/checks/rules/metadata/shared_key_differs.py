"""Rule ``shared-key-differs``: what both languages share stands once, or stands the same twice."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import Source
from newsroom.content.inheritance import Difference
from newsroom.content.schema.messages import key_name
from newsroom.content.typed import line_of
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, shown


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for locale, text_file in source.text_files.items():
            typed = context.typed.get((source.name, locale))
            for difference in typed.differences if typed else ():
                message, fix = _words(difference, source.text_files[context.settings.default].path)
                line, mark = line_of(text_file, difference.key), difference.repeated
                yield Problem("shared-key-differs", text_file.path, line, message, fix, mark=mark)
        yield from _lone_drafts(source, context.settings.default)


def _lone_drafts(source: Source, default: str) -> Iterator[Problem]:
    """Find the translations that are drafts of an item that is published."""
    shared = source.text_files.get(default)
    if source.kind != "article" or not shared or not shared.front or "draft" in shared.front.data:
        return
    for text_file in source.text_files.values():
        if text_file.front and text_file.front.data.get("draft") == "true":
            message = msg("only this text is a draft, so the item is published without it")
            fix = msg("move the line `draft: true` to `{file}`, or remove it", file=shared.path)
            line = line_of(text_file, ("draft",))
            yield Problem("shared-key-differs", text_file.path, line, message, fix, mark="draft: true")


def _words(difference: Difference, original: str) -> tuple[Message, Message]:
    name, repeated = key_name(difference.key), shown(difference.repeated)
    if difference.shared:
        values = {"key": name, "mine": repeated, "file": original, "there": shown(difference.shared)}
        message = msg("{key} is `{mine}` here, but `{there}` in `{file}`", **values)
        return message, msg("remove it here (both languages share it), or make both equal")
    if repeated:
        message = msg("{key} is `{mine}` here, but `{file}` does not have that", key=name, mine=repeated, file=original)
        return message, msg("add it there too, or remove it here")
    message = msg("{key} does not say which one in `{file}` it belongs to", key=name, file=original)
    return message, msg("add there its line `file: …`")


RULE = Rule(
    id="shared-key-differs",
    severity="error",
    sentence="A key that both languages share is written once, or has the same value twice.",
    wrong={"index.sr.md": "---\ndate: 2024-05-14\n---\n", "index.en.md": "---\ndate: 2024-05-15\n---\n"},
    right={"index.sr.md": "---\ndate: 2024-05-14\n---\n"},
    find=_find,
)
