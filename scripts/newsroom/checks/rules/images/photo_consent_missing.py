"""Rule ``photo-consent-missing``: nobody is shown, to be recognised by anybody, without having agreed."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import Source, TextFile
from newsroom.content.frontmatter.reader import Value
from newsroom.content.typed import line_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        text_file = _shared(source, context.settings.default)
        photos = text_file.front.data.get("photos") if text_file and text_file.front else None
        for place, entry in enumerate(photos if isinstance(photos, list) else ()):
            if text_file and isinstance(entry, dict) and "consent" not in entry:
                yield _problem(text_file, place, entry.get("file"))


def _shared(source: Source, default: str) -> TextFile | None:
    """Return the file with the keys that all languages share; None where rule ``translation-missing`` asks for it."""
    if default in source.text_files or source.kind != "article":
        return source.text_files.get(default)
    fronts = ((text_file, text_file.front) for text_file in source.text_files.values())
    return next((text_file for text_file, front in fronts if front and {"only", "draft"} & front.data.keys()), None)


def _problem(text_file: TextFile, place: int, file: Value | None) -> Problem:
    wrong = msg("nothing is said about who can be recognised in photo no. {number}", number=place + 1)
    if isinstance(file, str) and file.strip():
        wrong = msg("nothing is said about who can be recognised in `{file}`", file=shown(file))
    fix = msg(
        "add there `consent: given` where everybody who can be recognised has agreed to be shown, or "
        "`consent: not-needed` where nobody can be; take another photo where somebody has not"
    )
    return Problem("photo-consent-missing", text_file.path, line_of(text_file, ("photos", place)), wrong, fix)


_PHOTO = "---\nphotos:\n  - file: cover.jpg\n    alt: Drveni sanduk za kompost u dvorištu.\n{}---\n"

RULE = Rule(
    id="photo-consent-missing",
    severity="error",
    sentence="Every photo says whether the people in it agreed to be shown, or that nobody can be recognised.",
    wrong={"index.sr.md": _PHOTO.format("")},
    right={"index.sr.md": _PHOTO.format("    consent: not-needed\n")},
    find=_find,
)
