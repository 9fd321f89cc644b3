"""Files: texts of the project as read, before their keys are typed; one `Source` per item, with all its languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from newsroom.content.frontmatter.reader import FrontMatter, read
from newsroom.content.published import is_published, is_readable
from newsroom.content.schema import TEXT_KEYS
from newsroom.core.files import reason
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem, visible
from newsroom.settings.model import Settings

Kind = Literal["article", "page", "partner"]


@dataclass(frozen=True, slots=True)
class TextFile:
    """One Markdown file as read."""

    path: str
    """Relative to the project's folder: ``news/2024-05-14-radionica/index.sr.md``."""
    locale: str
    """``sr``."""
    front: FrontMatter | None
    """Its front matter and body; None where they cannot be read."""
    problems: tuple[Problem, ...]
    """Why it cannot be read, or what is wrong in its front matter."""


@dataclass(frozen=True, slots=True)
class Source:
    """One item in all its languages."""

    kind: Kind
    """What the item is."""
    name: str
    """A bundle's folder (``2024-05-14-radionica``) or a page's file within its locale (``partners/asb.md``)."""
    folder: str
    """Folder of a bundle, relative to the project: ``news/2024-05-14-radionica``; of pages ``docs``."""
    text_files: dict[str, TextFile]
    """Its text in each locale that has one."""
    files: tuple[str, ...] = ()
    """Names of the other files in a bundle."""

    def path(self, locale: str) -> str:
        """Return the path of the text in a locale, whether it exists or not."""
        if self.kind == "article":
            return f"{self.folder}/index.{locale}.md"
        return f"{self.folder}/{locale}/{self.name}"

    @property
    def readable(self) -> bool:
        """Return whether all its text files could be read."""
        return all(text_file.front is not None for text_file in self.text_files.values())

    def typable(self, locale: str, default: str) -> bool:
        """Return whether the texts of a locale and of the default locale, as far as they exist, could be read."""
        needed = (self.text_files.get(name) for name in (locale, default))
        return all(text_file is None or text_file.front is not None for text_file in needed)


def read_sources(root: Path, settings: Settings) -> tuple[Source, ...]:
    """Read every bundle and standing page below the project's folder *root*; sorted by kind and name."""
    return (*_bundles(root, settings), *_pages(root, settings))


def _read_text_file(root: Path, file: Path, locale: str) -> TextFile:
    path = file.relative_to(root).as_posix()
    try:
        if file.exists() and not (file.is_file() or file.is_dir()):  # a pipe would wait for somebody to write into it
            return _unreadable(path, locale, msg("this is no file"), msg("make it a plain file that you may open"))
        if not file.resolve().is_relative_to(root.resolve()):
            message = msg("the file is a link to a file outside of the project")
            return _unreadable(path, locale, message, msg("put the file itself here"))
        front, problems = read(file.read_bytes(), path, TEXT_KEYS)
    except (OSError, RuntimeError) as error:  # the latter for a link that leads to itself, before Python 3.13
        why = reason(error) if isinstance(error, OSError) else msg("it leads to itself")
        message = msg("the file cannot be read ({reason})", reason=why)
        return _unreadable(path, locale, message, msg("make it a plain file that you may open"))
    return TextFile(path, locale, front, tuple(problems))


def _unreadable(path: str, locale: str, message: Message, fix: Message) -> TextFile:
    return TextFile(path, locale, None, (Problem("front-matter", path, 1, message, fix),))


def _bundles(root: Path, settings: Settings) -> Iterator[Source]:
    news = root / settings.news_dir
    for folder in sorted(news.iterdir()) if news.is_dir() else []:
        # Of a name that cannot be shown, rule published-file tells.
        if folder.name.startswith(".") or not folder.is_dir() or not is_readable(folder.name):
            continue
        texts = {locale: folder / f"index.{locale}.md" for locale in settings.locales}
        text_files = {
            locale: _read_text_file(root, file, locale)
            for locale, file in texts.items()
            if file.exists() or file.is_symlink()  # a broken link is there too, and is told of
        }
        others = sorted(visible(file.name) for file in folder.iterdir() if file not in texts.values())
        yield Source("article", folder.name, f"{settings.news_dir}/{folder.name}", text_files, tuple(others))


def _pages(root: Path, settings: Settings) -> Iterator[Source]:
    docs = root / settings.docs_dir
    names: dict[str, dict[str, Path]] = {}
    for locale in settings.locales:
        for file in sorted((docs / locale).rglob("*.md")):
            name = file.relative_to(docs).as_posix()
            if is_published(settings, name) and is_readable(name):  # rule published-file tells of other names
                names.setdefault(file.relative_to(docs / locale).as_posix(), {})[locale] = file
    for name, files in sorted(names.items()):
        kind: Kind = "partner" if name.startswith("partners/") and name != "partners/index.md" else "page"
        text_files = {locale: _read_text_file(root, file, locale) for locale, file in files.items()}
        yield Source(kind, name, settings.docs_dir, text_files)
