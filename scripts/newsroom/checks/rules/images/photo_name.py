"""Rule ``photo-name``: a photo's name is the same in every system, link and address."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.checks.rule import PHOTO, CheckContext, Rule
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown
from newsroom.images.names import is_photo_like, is_safe, photos_of


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for name in photos_of(source):
            if not is_safe(name):
                wrong = msg("the name `{name}` does not work everywhere", name=shown(name))
                fix = msg("run `newsroom photos {bundle}`, which changes it in the texts too", bundle=source.name)
                if not is_photo_like(name):
                    fix = msg("write `.jpg`, or whatever it is, at its end, here and in the texts")
                yield Problem("photo-name", f"{source.folder}/{name}", 1, wrong, fix)


RULE = Rule(
    id="photo-name",
    severity="warning",
    sentence="The name of a photo has only small letters from a to z, digits and hyphens, and an ending.",
    wrong={"Šetnja 1.JPG": PHOTO},
    right={"cover.jpg": PHOTO},
    find=_find,
)
