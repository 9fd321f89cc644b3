"""Published: which files below ``docs/`` are published, and which may not be, as far as their names tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import PurePosixPath

from pathspec import GitIgnoreSpec

from newsroom.core.messages import Message, msg
from newsroom.settings.model import Settings

Refusal = tuple[Message, Message]
"""Why a file may not be published, and what to do."""
PICTURES = frozenset((".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".ico"))
DOCUMENTS = frozenset(
    (".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".txt", ".csv", ".ics", ".zip")
)
"""What readers download; the older `.doc` and `.xls` may carry programs that run when they are opened."""
_STYLES = frozenset((".css", ".woff2", ".woff"))
_PHOTOS = frozenset((".heic", ".heif", ".tif", ".tiff", ".bmp"))
_RECORDINGS = frozenset((".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".3gp", ".mp3", ".m4a", ".wav", ".ogg"))
_MARKDOWN = frozenset((".md", ".markdown", ".mdown", ".mkdn", ".mkd"))
_BARE = frozenset(("CNAME",))
"""Files without an ending that hosts look for at the root of a site."""
_LEFT_OVER = re.compile(
    r"~.*|.*~|#.*#|.*\.(?:bak|swp|swo|tmp|temp|orig|old|rej|part|crdownload|lock)|thumbs\.db|ehthumbs\.db|desktop\.ini",
    re.IGNORECASE | re.DOTALL,
)
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?", re.IGNORECASE | re.DOTALL)
# Bytes that are no UTF-8 arrive as halves of characters.
_UNREADABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd\ud800-\udfff]")
_NOT_EVERYWHERE = re.compile(r"[<>:\"|?*\\]|[. ]$")
_LONGEST = 100
_LOCALE = re.compile(r"[a-z]{2}(-[A-Za-z]{4})?(-[A-Z]{2})?|[a-z]{2}_[A-Z]{2}")
"""What mkdocs-static-i18n takes for the folder of a language."""
_MADE = frozenset(("index.html", "404.html", "sitemap.xml"))
_THEME = ("assets/javascripts/", "assets/stylesheets/")


@cache
def _spec(patterns: str) -> GitIgnoreSpec:
    return GitIgnoreSpec.from_lines(patterns.splitlines())


def is_published(settings: Settings, name: str) -> bool:
    """Return whether MkDocs would publish a file, by its path below ``docs/``: ``sr/about.md``; a draft counts."""
    return not _spec(f".*\n/templates/\n{settings.menu.excluded}").match_file(name)


def is_draft(settings: Settings, name: str) -> bool:
    """Return whether only the preview shows a page: ``sr/about.md``."""
    return _spec(settings.menu.drafts).match_file(name)


def is_unlisted(settings: Settings, name: str) -> bool:
    """Return whether a page is meant to be in no menu: ``sr/privacy.md``."""
    return _spec(settings.menu.unlisted).match_file(name)


def stray_locale(settings: Settings, name: str) -> str | None:
    """Return the first folder of a path below ``docs/`` if it looks like a language's that the site does not have."""
    first, inside, _ = name.partition("/")
    return first if inside and _LOCALE.fullmatch(first) and first not in settings.locales else None


def refusal(settings: Settings, name: str) -> Refusal | None:
    """Return why a file may not be published, and what to do, by its path below ``docs/``."""
    path = PurePosixPath(name)
    return next((refused for refused in _refusals(settings, path) if refused), None)


def awkward(name: str) -> Message | None:
    """Return why a file's or folder's name, without its folder, does not work everywhere."""
    if _DEVICES.fullmatch(name):
        return msg("Windows cannot have a file of this name")
    if _NOT_EVERYWHERE.search(name):
        return msg("its name holds a character that Windows cannot have in a name")
    if len(name) > _LONGEST:
        return msg("its name has more than {count} characters, which not every system takes", count=_LONGEST)
    return None


def _refusals(settings: Settings, path: PurePosixPath) -> Iterator[Refusal | None]:
    yield _of_name(path)
    yield _left_over(path)
    yield _stray(settings, path)
    yield _of_text(settings, path) if path.suffix.lower() in _MARKDOWN else _of_kind(path)
    yield _of_theme(path)


def is_readable(name: str) -> bool:
    """Return whether every character of a name can be shown and typed."""
    return not _UNREADABLE.search(name)


def _of_name(path: PurePosixPath) -> Refusal | None:
    if is_readable(path.as_posix()):
        return None
    return msg("its name holds characters that cannot be shown"), msg("give it another name")


def is_left_over(name: str) -> bool:
    """Return whether a file's name is one that programs give to what they need for a while."""
    return bool(_LEFT_OVER.fullmatch(name))


def _left_over(path: PurePosixPath) -> Refusal | None:
    if not is_left_over(path.name):
        return None
    return msg("this is a temporary file or a backup, and it would be published"), msg("delete it")


def _stray(settings: Settings, path: PurePosixPath) -> Refusal | None:
    if not (folder := stray_locale(settings, path.as_posix())):
        return None
    message = msg(
        "`{folder}` looks like a language, which this site does not have; nothing in it is shown", folder=folder
    )
    return message, msg("give the folder a longer name, delete it, or add the language in `mkdocs.yml`")


def _of_text(settings: Settings, path: PurePosixPath) -> Refusal | None:
    if path.suffix != ".md":
        message = msg("a text that ends in `{ending}` would be published unchecked", ending=path.suffix)
        return message, msg("rename it to `{name}`", name=f"{path.stem}.md")
    if path.parts[0] not in settings.locales or len(path.parts) == 1:
        folders = ", ".join(f"`{settings.docs_dir}/{locale}/`" for locale in settings.locales)
        message = msg("this text lies in no language's folder and would be published unchecked")
        fix = msg(
            "move it into one of {folders}; a note for colleagues belongs outside of `{docs}/`",
            folders=folders,
            docs=settings.docs_dir,
        )
        return message, fix
    return None


def _of_kind(path: PurePosixPath) -> Refusal | None:
    ending = path.suffix.lower()
    if path.as_posix() in _MADE:
        return msg("the site makes its own `{name}`, and this one would be lost", name=path.name), msg("delete it")
    if ending in PICTURES | DOCUMENTS | _STYLES or path.as_posix() in _BARE:
        return None
    if ending in _RECORDINGS:
        # Nothing here takes out of a recording who made it and where; and git keeps its megabytes for ever.
        message = msg("films and sound recordings are not published from here, as they may tell where they were made")
        return message, msg("put it on a service for them, and link to it")
    if ending in _PHOTOS:
        return msg("browsers do not show `{ending}`", ending=ending), msg("save it as JPEG or PNG")
    message = msg("a file that ends in `{ending}` is not published", ending=path.suffix or path.name)
    return message, msg("publish a document as PDF; delete what readers do not need")


def _of_theme(path: PurePosixPath) -> Refusal | None:
    if not path.as_posix().startswith(_THEME):
        return None
    return msg("in this folder the theme has its own files, which this one could replace"), msg(
        "put it into another folder"
    )
