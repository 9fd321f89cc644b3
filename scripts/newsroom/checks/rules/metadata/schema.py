"""Rule ``schema``: front matter has the keys it must have, only known ones, each with a value of its kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import TextFile
from newsroom.content.frontmatter.reader import Value
from newsroom.content.schema.messages import key_name
from newsroom.content.typed import line_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown
from newsroom.settings.model import Settings


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for typed in context.typed_of(source):
            yield from (problem for problem in typed.problems if problem.rule == "schema")
        for text_file in source.text_files.values():
            if source.kind == "article" and text_file.front:
                yield from _choices(text_file, text_file.front.data, context.settings)


def _choices(text_file: TextFile, data: Mapping[str, Value], settings: Settings) -> Iterator[Problem]:
    """Yield values that the settings do not offer, from the file as written, so that a shared key is reported once."""
    only = data.get("only")
    locale = only.get("locale") if isinstance(only, dict) else None
    categories = [category.id for category in settings.categories]
    for place, value, known in (
        (("category",), data.get("category"), categories),
        (("original",), data.get("original"), settings.locales),
        (("only", "locale"), locale, settings.locales),
    ):
        if isinstance(value, str) and value.strip() and value not in known:
            message = msg("{key} is `{value}`, which the site does not have", key=key_name(place), value=shown(value))
            fix = msg("write one of these: {choices}", choices=", ".join(f"`{choice}`" for choice in known))
            yield Problem("schema", text_file.path, line_of(text_file, place), message, fix, mark=value)


RULE = Rule(
    id="schema",
    severity="error",
    sentence="Front matter has every key it must have, only known keys, and a fitting value for each.",
    wrong={"index.sr.md": "---\ndate: 30.3.2023.\n---\n"},
    right={"index.sr.md": "---\ndate: 2024-05-14\n---\n"},
    find=_find,
)
