"""Rule ``published-file``: what lies beside the pages is published as it is, so nothing else may slip out with it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from newsroom.checks.rule import PHOTO, PHOTO_WITH_PLACE, CheckContext, Rule
from newsroom.checks.rules.images.photo_metadata import told
from newsroom.content.published import awkward, is_published, is_readable, refusal, stray_locale
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, Severity, shown, visible
from newsroom.images.decode import PhotoError
from newsroom.images.exif import traces
from newsroom.images.logos import is_drawing, logos
from newsroom.images.names import nfc
from newsroom.images.svg.check import refusal as drawing_refusal

_NO_PHOTOS = frozenset((".md", ".css"))
_LONGEST = 1000
"""Characters of a path that are told."""
_Told = tuple[Message, Message, Severity]
"""What is wrong, what to do, and how much it matters."""


def _find(context: CheckContext) -> Iterator[Problem]:
    docs = context.root / context.settings.docs_dir
    cleaned = set(logos(context.root, context.content))  # which are published without what else they hold
    told_of, names = set(), dict[str, str]()
    for path in _below(docs):
        name = path.relative_to(docs).as_posix()
        if not is_published(context.settings, name):
            continue
        folder = stray_locale(context.settings, name)
        place = None if _is_page(context, name) else _of_place(path, context.root, docs)
        found = place or _of_name(context, path, name, names, logo=path in cleaned)
        if not found and path.is_file() and path not in cleaned:
            found = _of_content(path, context.settings.news_dir)
        where = f"{context.settings.docs_dir}/{folder or name}"
        if found and where not in told_of:
            told_of.add(where)
            yield Problem("published-file", shown(visible(where), _LONGEST), 1, *found)
    yield from _bundles(context)


def _bundles(context: CheckContext) -> Iterator[Problem]:
    """Tell of the folders of items whose names do not work everywhere."""
    news = context.root / context.settings.news_dir
    for folder in sorted(news.iterdir()) if news.is_dir() else ():
        name = folder.name
        where = shown(visible(f"{context.settings.news_dir}/{name}"), _LONGEST)
        if name.startswith(".") or not folder.is_dir():
            continue
        if not is_readable(name):
            message = msg("its name holds characters that cannot be shown")
            yield Problem("published-file", where, 1, message, msg("give it another name"))
        elif wrong := awkward(name):
            yield Problem("published-file", where, 1, wrong, msg("give it another name"), "warning")


def _is_page(context: CheckContext, name: str) -> bool:
    """Return whether a file is read as a page; what keeps one from being read, rule front-matter tells."""
    return name.endswith(".md") and name.partition("/")[0] in context.settings.locales


def _below(folder: Path) -> Iterator[Path]:
    """Yield the files, folders and links below a folder, without following a link."""
    for at, folders, files in os.walk(folder):
        folders.sort()
        yield from sorted(Path(at) / name for name in (*folders, *files))


def _of_place(path: Path, project: Path, docs: Path) -> _Told | None:
    """Return why something is no file of those that are meant to be published."""
    itself = msg("put the file itself here")
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):  # the latter for a link that leads to itself, before Python 3.13
        return msg("this link leads nowhere"), msg("delete it, or put the file itself here"), "error"
    if not target.is_relative_to(project.resolve()):
        return msg("this is a link out of the project, and what it leads to would be published"), itself, "error"
    if path.is_symlink() and path.absolute().is_relative_to(target):
        return msg("this link leads to a folder in which it lies itself"), msg("delete it"), "error"
    if not target.is_relative_to(docs.resolve()):
        message = msg("this is a link out of `{docs}/`, and what it leads to would be published", docs=docs.name)
        return message, itself, "error"
    if not target.is_file() and not target.is_dir():
        return msg("this is no file"), itself, "error"
    return None


def _of_name(context: CheckContext, path: Path, name: str, names: dict[str, str], *, logo: bool) -> _Told | None:
    """Return what is wrong with a name; *names* are those so far, as systems know them that do not tell all apart.

    A *logo* may be of any kind that can be read, for it is published as something else.
    """
    if not (logo or path.is_dir()) and (refused := refusal(context.settings, name)):
        return *refused, "error"
    other = names.setdefault(nfc(name).casefold(), name)
    if other != name:
        message = msg("many systems take `{other}`, which is there too, for the same file", other=Path(other).name)
        return message, msg("delete one of them, or give it another name"), "error"
    if wrong := awkward(path.name):
        return wrong, msg("give it another name"), "warning"
    return None


def _of_content(path: Path, news: str) -> _Told | None:
    if is_drawing(path):
        refused = drawing_refusal(path.read_bytes())
        return (*refused, "error") if refused else None
    try:
        found = traces(path) if path.suffix.lower() not in _NO_PHOTOS else None
    except PhotoError:
        return None  # no photo
    if not found:
        return None
    fix = msg("move it into an item's folder in `{news}/`, or save it anew without its metadata", news=news)
    message, severity = told(found)
    return message, fix, severity


RULE = Rule(
    id="published-file",
    severity="error",
    sentence="What lies beside the pages is meant to be published: it lies in the project itself, is of a kind that "
    "readers can use and that does nothing by itself, and tells nothing of where it was taken.",
    wrong={"docs/assets/garden.jpg": PHOTO_WITH_PLACE, "docs/sr/about.md~": "Prva verzija\n"},
    right={"docs/assets/garden.jpg": PHOTO},
    find=_find,
    whole=True,
)
