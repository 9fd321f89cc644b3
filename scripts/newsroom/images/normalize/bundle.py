"""A bundle normalized: its photos fit to lie in a public repository, under safe names that its texts follow.

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
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsroom.content.files import Source
from newsroom.content.frontmatter.edit import BREAK, NotSafe, read_front, replaced
from newsroom.content.frontmatter.reader import FrontMatter
from newsroom.content.markdown import read_blocks
from newsroom.core.files import sweep, sync_folder, write_atomic
from newsroom.core.messages import msg
from newsroom.images.names import is_final, named_photos, new_names, nfc, written_forms
from newsroom.images.normalize.photo import NormalizedPhoto

_BEFORE = r"(?P<before>\]\([ \t]{0,9}<?(?:\./)?|^ {0,3}\[[^\]]{1,999}\]:[ \t]{0,9}<?(?:\./)?)"
_AFTER = r"(?=[ \t]{0,9}(?:[>)\"']|$))"
"""Round the target of a link or an image, inline or defined below the text."""


@dataclass(frozen=True, slots=True)
class PhotoChange:
    """A photo that will not stay as it is."""

    photo: NormalizedPhoto
    """The photo."""
    new_name: str
    """What it will be called."""


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """All that is to change in a bundle."""

    folder: Path
    """The bundle's folder."""
    changes: tuple[PhotoChange, ...]
    """The photos that change, by name."""
    texts: Mapping[Path, bytes]
    """The texts that change, and what they will hold."""


def plan_bundle(root: Path, source: Source, photos: Sequence[NormalizedPhoto]) -> BundlePlan:
    """Plan a bundle of which these *photos* can be used; raise `NotSafe` where a text cannot follow."""
    moving = {photo.name: _hash(photo.after) for photo in photos if not is_final(photo.name)}
    others = (name for name in source.files if name not in moving)
    staying: dict[str, str | None] = dict.fromkeys(others)
    staying |= {photo.name: _hash(photo.after) for photo in photos if photo.name not in moving}
    names = new_names(moving, staying)
    changes = tuple(
        PhotoChange(photo, names.get(photo.name, photo.name))
        for photo in photos
        if photo.name in names or photo.after != photo.before
    )
    texts = _texts(root, source, names) if names else {}
    return BundlePlan(root / source.folder, changes, texts)


def apply_plan(plan: BundlePlan) -> None:
    """Write the plan to the disk, in the order that this module explains."""
    sweep(plan.folder)
    for change in plan.changes:
        write_atomic(plan.folder / change.new_name, change.photo.after)
    sync_folder(plan.folder)
    for path, content in plan.texts.items():
        write_atomic(path, content)
    sync_folder(plan.folder)
    for change in plan.changes:
        old, new = plan.folder / change.photo.name, plan.folder / change.new_name
        # Where large and small letters are the same, `A.JPG` and `a.jpg` are one file.
        if change.new_name != change.photo.name and not old.samefile(new):
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
            new = with_renamed_links(new, names)
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


def with_renamed_links(raw: bytes, names: Mapping[str, str]) -> bytes:
    """Return the file with the links and images of its text that lead to these files leading to their new names."""
    new = {form: target for name, target in names.items() for form in written_forms(name)}
    if not new:
        return raw
    front = read_front(raw)
    forms = "|".join(re.escape(form) for form in sorted(new, key=len, reverse=True))
    link = re.compile(f"{_BEFORE}(?P<form>{forms}){_AFTER}")
    parts = BREAK.split(raw.decode())
    lines = range(front.body_line, len(parts) // 2 + 2)
    found = [number for number in lines if link.search(parts[2 * (number - 1)])]
    for number in set(found) - _code_lines(front) if found else ():
        at = 2 * (number - 1)
        parts[at] = link.sub(lambda match: match["before"] + new[match["form"]], parts[at])
    return "".join(parts).encode()


def _code_lines(front: FrontMatter) -> set[int]:
    blocks, _ = read_blocks(front.body, front.body_line)
    code = (block for block in blocks if block.kind == "code")
    return {line for block in code for line in range(block.line, block.line_at(len(block.text)) + 1)}
