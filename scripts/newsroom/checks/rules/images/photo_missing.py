"""Rule ``photo-missing``: every photo that front matter names is in the bundle."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import PHOTO, CheckContext, Rule
from newsroom.content.files import Source, TextFile
from newsroom.content.typed import line_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        text_file = next((text_file for text_file in source.text_files.values()), None)
        photos = text_file.front.data.get("photos") if text_file and text_file.front else None
        for place, entry in enumerate(photos if isinstance(photos, list) else ()):
            file = entry.get("file") if isinstance(entry, dict) else None
            # What is no file's name is told by rule schema.
            if text_file and isinstance(file, str) and file.strip() and not {"/", "\\"} & set(file):
                yield from _of_photo(context, source, text_file, place, file)


def _of_photo(context: CheckContext, source: Source, text_file: TextFile, place: int, file: str) -> Iterator[Problem]:
    path = context.root / source.folder / file
    line = line_of(text_file, ("photos", place, "file"))
    if file not in source.files or not path.is_file():
        near = next((name for name in source.files if name.lower() == file.lower()), None)
        fix = msg("copy it there, or correct its name")
        if near:
            fix = msg("write `{near}`, as the file is called", near=near)
        message = msg("the photo `{file}` is not in `{folder}`", file=shown(file), folder=source.folder)
        yield Problem("photo-missing", text_file.path, line, message, fix)
    elif path.is_symlink():
        message = msg("the photo `{file}` is a link to another file", file=shown(file))
        yield Problem("photo-missing", text_file.path, line, message, msg("put the photo itself there"))


RULE = Rule(
    id="photo-missing",
    severity="error",
    sentence="Every photo that an article names lies in its bundle.",
    wrong={"cover.jpg": None},
    right={"cover.jpg": PHOTO},
    find=_find,
)
