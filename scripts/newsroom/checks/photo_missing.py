"""Rule ``photo-missing``: every photo that front matter names is in the bundle."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import Reading, Rule
from newsroom.problems import Problem
from newsroom.typed import line_of


def _find(reading: Reading) -> Iterator[Problem]:
    files = {source.name: source.files for source in reading.sources if source.kind == "article"}
    for name, articles in reading.content.bundles.items():
        article = articles.get(reading.settings.default) or next(iter(articles.values()))
        for place, photo in enumerate(article.keys.photos):
            path = reading.root / article.folder / photo.file
            line = line_of(article.document, ("photos", place, "file"))
            if photo.file not in files[name] or not path.is_file():
                message = f"the photo `{photo.file}` is not in `{article.folder}`"
                fix = "copy it there, or correct its name (capital letters count)"
                yield Problem("photo-missing", article.document.path, line, message, fix)
            elif path.is_symlink():
                message = f"the photo `{photo.file}` is a link to another file"
                yield Problem("photo-missing", article.document.path, line, message, "put the photo itself there")


RULE = Rule(
    id="photo-missing",
    severity="error",
    sentence="Every photo that an article names lies in its bundle.",
    wrong="`file: Otvaranje.jpg`, and the folder has `otvaranje.jpg`",
    right="`file: otvaranje.jpg`",
    find=_find,
)
