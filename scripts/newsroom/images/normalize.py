"""Tidying: a bundle's photos made fit to live in a public repository, under safe names that its texts follow.

A run may be killed at any moment; the next one finishes what it began. The order is: new photos, texts, old photos.

1. Killed before the first new photo has its name: only unfinished files lie about; they are removed.
2. Killed between new photos: the texts name the old ones, which are all there. `new_names` finds under the new name the
   picture that the old one becomes (the same bytes: see tests/test_reproducible.py), and uses that name again.
3. Killed between texts: each names old or new photos, and both are there. What still says an old name is changed.
4. Killed between deletions: no text names an old photo. It is still a photo by its ending, becomes what is there
   already, and is deleted. (For this a photo must have a photo's ending; a text may not name any other.)

A photo that keeps its name is replaced in one step: before and after it there is one whole photo.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsroom.content.files import Source
from newsroom.content.frontmatter.edit import NotSafe, replaced
from newsroom.core.files import sweep, sync_folder, write_atomic
from newsroom.core.messages import msg
from newsroom.images.bundlephotos import named_photos, nfc
from newsroom.images.decode import PhotoError
from newsroom.images.linkedits import with_links
from newsroom.images.names import is_final, is_photo_like, new_names
from newsroom.images.originals import normalised


@dataclass(frozen=True, slots=True)
class Fitted:
    """A photo, and what is to lie in its place."""

    name: str
    """The file in the bundle."""
    before: bytes
    """What it holds."""
    after: bytes
    """What it should hold; the same where it is fit already."""


@dataclass(frozen=True, slots=True)
class Change:
    """A photo that will not stay as it is."""

    photo: Fitted
    """The photo."""
    name: str
    """What it will be called."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done in a bundle."""

    folder: Path
    """The bundle's folder."""
    changes: tuple[Change, ...]
    """The photos that change, by name."""
    texts: Mapping[Path, bytes]
    """The texts that change, and what they will hold."""


def fitted(path: Path) -> Fitted:
    """Make a photo fit; raise `PhotoError` where it cannot be used, with the photo as it was."""
    if not is_photo_like(path.name):
        raise PhotoError(
            msg("it has a name without the ending of a photo"),
            msg("rename it, with `.jpg` or whatever it is at the end, here and in the texts"),
        )
    after = normalised(path)
    before = path.read_bytes()
    return Fitted(path.name, before, before if after is None else after)


def planned(root: Path, source: Source, photos: Sequence[Fitted]) -> Plan:
    """Plan a bundle of which these *photos* can be used; raise `NotSafe` where a text cannot follow."""
    moving = {photo.name: _hash(photo.after) for photo in photos if not is_final(photo.name)}
    others = (name for name in source.files if name not in moving)
    staying: dict[str, str | None] = dict.fromkeys(others)
    staying |= {photo.name: _hash(photo.after) for photo in photos if photo.name not in moving}
    names = new_names(moving, staying)
    changes = tuple(
        Change(photo, names.get(photo.name, photo.name))
        for photo in photos
        if photo.name in names or photo.after != photo.before
    )
    texts = _texts(root, source, names) if names else {}
    return Plan(root / source.folder, changes, texts)


def carry_out(plan: Plan) -> None:
    """Do what is planned, in the order that this module tells of."""
    sweep(plan.folder)
    for change in plan.changes:
        write_atomic(plan.folder / change.name, change.photo.after)
    sync_folder(plan.folder)
    for path, content in plan.texts.items():
        write_atomic(path, content)
    sync_folder(plan.folder)
    for change in plan.changes:
        old, new = plan.folder / change.photo.name, plan.folder / change.name
        # Where large and small letters are the same, `A.JPG` and `a.jpg` are one file.
        if change.name != change.photo.name and not old.samefile(new):
            old.unlink()


def _texts(root: Path, source: Source, names: Mapping[str, str]) -> dict[Path, bytes]:
    renamed = {nfc(old): new for old, new in names.items()}
    changed = {}
    for text_file in source.text_files.values():
        path = root / text_file.path
        raw = new = path.read_bytes()
        try:
            for number, name in enumerate(named_photos(text_file)):
                new = replaced(new, ("photos", number, "file"), renamed[name]) if name in renamed else new
            new = with_links(new, names)
        except NotSafe as error:
            raise error.within(text_file.path) from None
        if new != raw and path.is_symlink():
            wrong, remedy = msg("this text is a link to another place"), msg("put the text itself here")
            raise NotSafe(1, wrong, remedy, text_file.path)
        if new != raw:
            changed[path] = new
    return changed


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
