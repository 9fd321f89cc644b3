"""Rule ``file-unused``: beside its texts and photos, a bundle has no files that nobody will ever see."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import Source
from newsroom.content.frontmatter.reader import Value
from newsroom.content.published import is_left_over, refusal
from newsroom.content.text_names import misnamed_texts
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem
from newsroom.images.names import is_photo_like, photos_of, written_forms
from newsroom.settings.model import Settings


def _find(context: CheckContext) -> Iterator[Problem]:
    settings = context.settings
    for source in context.items:
        known = {found.name for found in misnamed_texts(source, settings.locales)} | set(photos_of(source))
        for name in source.files:
            path = f"{source.folder}/{name}"
            if name not in known and _is_strange(source, name) and (context.root / path).is_file():
                message = msg("no text of this item leads to this file, and it is not published")
                yield Problem("file-unused", path, 1, message, _remedy(settings, name))


def _remedy(settings: Settings, name: str) -> Message:
    refused = refusal(settings, f"{settings.default}/files/{name}")
    if refused:
        return refused[1]
    return msg(
        "put what readers should have into `{folder}/` and link to it from the text; delete the rest",
        folder=f"{settings.docs_dir}/{settings.default}/files",
    )


def _is_strange(source: Source, name: str) -> bool:
    """Return whether a file is neither a photo nor hidden, and no text of the item names it."""
    if name.startswith(".") or is_photo_like(name) or is_left_over(name):
        return False
    fronts = [text_file.front for text_file in source.text_files.values() if text_file.front]
    texts = [text for front in fronts for text in (front.body, *_values(dict(front.data)))]
    return bool(texts) and not any(form in text for form in written_forms(name) for text in texts)


def _values(value: Value) -> Iterator[str]:
    """Yield every value in front matter, for keys that name files may come."""
    if isinstance(value, str):
        yield value
    elif value:
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _values(inner)


RULE = Rule(
    id="file-unused",
    severity="warning",
    sentence="Every file in a bundle is a text, a photo, or what a text leads to.",
    wrong={"prijava.docx": "(a document)"},
    right={"docs/sr/files/prijava.docx": "(a document)"},
    find=_find,
)
