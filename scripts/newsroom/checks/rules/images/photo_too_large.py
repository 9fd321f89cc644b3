"""Rule ``photo-too-large``: a repository keeps every photo for ever, so that none is larger than any use of it."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import LARGE_PHOTO, PHOTO, CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem
from newsroom.images.decode import PhotoError, measure
from newsroom.images.names import photos_of
from newsroom.images.normalize.photo import LONGEST

_HEAVIEST = 4_000_000


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        fix = msg("run `newsroom photos {bundle}`", bundle=source.name)
        for name in photos_of(source):
            path = f"{source.folder}/{name}"
            try:
                width, height = measure(context.root / path)
            except PhotoError:
                continue  # rules photo-missing and photo-unreadable
            weight = (context.root / path).stat().st_size
            if max(width, height) > LONGEST:
                wrong = msg("it has {width} × {height} pixels, over {most}", width=width, height=height, most=LONGEST)
                yield Problem("photo-too-large", path, 1, wrong, fix)
            elif weight > _HEAVIEST:
                wrong = msg(
                    "it has {weight} MB, over {most}", weight=f"{weight / 1e6:.1f}", most=_HEAVIEST // 1_000_000
                )
                yield Problem("photo-too-large", path, 1, wrong, fix)


RULE = Rule(
    id="photo-too-large",
    severity="warning",
    sentence="No photo is longer than 2560 pixels or heavier than 4 MB.",
    wrong={"cover.jpg": LARGE_PHOTO},
    right={"cover.jpg": PHOTO},
    find=_find,
)
