"""Rule ``photo-unreadable``: every photo can be opened, as far as its header tells; the build looks at its pixels."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import PHOTO, CheckContext, Rule
from newsroom.core.problems import Problem
from newsroom.images.decode import PhotoError, measure


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        articles = context.content.bundles.get(source.name, {}) if source.kind == "article" else {}
        for keys in next((article.keys.photos for article in articles.values()), ()):
            path = f"{source.folder}/{keys.file}"
            if not (context.root / path).is_file():
                continue  # rule photo-missing
            try:
                measure(context.root / path, context.settings.photo_megapixels)
            except PhotoError as error:
                yield Problem("photo-unreadable", path, 1, error.wrong, error.remedy)


RULE = Rule(
    id="photo-unreadable",
    severity="error",
    sentence="Every photo can be opened: JPEG, HEIC, PNG, WebP, AVIF, TIFF or GIF, whole, within `photo_megapixels`.",
    wrong={"cover.jpg": "This is a text."},
    right={"cover.jpg": PHOTO},
    find=_find,
)
