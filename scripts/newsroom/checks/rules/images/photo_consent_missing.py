"""Rule ``photo-consent-missing``: nobody is shown, to be recognised by anybody, without having agreed."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import Document, Source
from newsroom.content.frontmatter.reader import Value
from newsroom.content.typed import line_of
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        document = _shared(source, context.settings.default)
        photos = document.front.data.get("photos") if document and document.front else None
        for place, entry in enumerate(photos if isinstance(photos, list) else ()):
            if document and isinstance(entry, dict) and "consent" not in entry:
                yield _problem(document, place, entry.get("file"))


def _shared(source: Source, default: str) -> Document | None:
    """Return the document that says what all languages share; none where rule translation-missing asks for it."""
    if default in source.documents or source.kind != "article":
        return source.documents.get(default)
    fronts = ((document, document.front) for document in source.documents.values())
    return next((document for document, front in fronts if front and {"only", "draft"} & front.data.keys()), None)


def _problem(document: Document, place: int, file: Value | None) -> Problem:
    wrong = msg("nothing is said about who can be recognised in photo no. {number}", number=place + 1)
    if isinstance(file, str) and file.strip():
        wrong = msg("nothing is said about who can be recognised in `{file}`", file=shown(file))
    fix = msg(
        "add there `consent: given` where everybody who can be recognised has agreed to be shown, or "
        "`consent: not-needed` where nobody can be; take another photo where somebody has not"
    )
    return Problem("photo-consent-missing", document.path, line_of(document, ("photos", place)), wrong, fix)


_PHOTO = "---\nphotos:\n  - file: cover.jpg\n    alt: Drveni sanduk za kompost u dvorištu.\n{}---\n"

RULE = Rule(
    id="photo-consent-missing",
    severity="error",
    sentence="Every photo says whether the people in it agreed to be shown, or that nobody can be recognised.",
    wrong={"index.sr.md": _PHOTO.format("")},
    right={"index.sr.md": _PHOTO.format("    consent: not-needed\n")},
    find=_find,
)
