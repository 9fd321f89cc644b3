"""Sources: the files of the project as read, before they mean anything; one per item, both locales together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from newsroom.content.frontmatter.reader import FrontMatter, read
from newsroom.content.schema import TEXT_KEYS
from newsroom.core.files import reason
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Problem
from newsroom.settings.model import Settings

Kind = Literal["article", "page", "partner"]


@dataclass(frozen=True, slots=True)
class Document:
    """One Markdown file."""

    path: str
    """Relative to the project's folder: ``news/2023-03-30-klub-pirot/index.sr.md``."""
    locale: str
    """``sr``."""
    front: FrontMatter | None
    """Its front matter and text; None where they cannot be read."""
    problems: tuple[Problem, ...]
    """Why not, or what else is wrong in it."""


@dataclass(frozen=True, slots=True)
class Source:
    """One item in all its languages."""

    kind: Kind
    """What the item is."""
    name: str
    """A bundle's folder (``2023-03-30-klub-pirot``) or a page's file within its locale (``partners/asb.md``)."""
    folder: str
    """Folder of a bundle, relative to the project: ``news/2023-03-30-klub-pirot``; of pages ``docs``."""
    documents: dict[str, Document]
    """The files there are, by locale."""
    files: tuple[str, ...] = ()
    """Every other file in a bundle, by name."""

    def path(self, locale: str) -> str:
        """Return where the file of a locale is, or would be."""
        if self.kind == "article":
            return f"{self.folder}/index.{locale}.md"
        return f"{self.folder}/{locale}/{self.name}"

    @property
    def readable(self) -> bool:
        """Return whether every file there is could be read."""
        return all(document.front is not None for document in self.documents.values())

    def typable(self, locale: str, default: str) -> bool:
        """Return whether a file and the one it inherits from could be read; another's mistakes hide nothing of it."""
        needed = (self.documents.get(name) for name in (locale, default))
        return all(document is None or document.front is not None for document in needed)


def read_sources(root: Path, settings: Settings) -> tuple[Source, ...]:
    """Read every bundle and standing page below the project's folder *root*; sorted by kind and name."""
    return (*_bundles(root, settings), *_pages(root, settings))


def _document(root: Path, file: Path, locale: str) -> Document:
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
    return Document(path, locale, front, tuple(problems))


def _unreadable(path: str, locale: str, message: Message, fix: Message) -> Document:
    return Document(path, locale, None, (Problem("front-matter", path, 1, message, fix),))


def _bundles(root: Path, settings: Settings) -> Iterator[Source]:
    news = root / settings.news_dir
    for folder in sorted(news.iterdir()) if news.is_dir() else []:
        if not folder.is_dir() or folder.name.startswith("."):
            continue
        texts = {locale: folder / f"index.{locale}.md" for locale in settings.locales}
        documents = {
            locale: _document(root, file, locale)
            for locale, file in texts.items()
            if file.exists() or file.is_symlink()  # a broken link is there too, and is told of
        }
        others = sorted(_told(file.name) for file in folder.iterdir() if file not in texts.values())
        name = _told(folder.name)
        yield Source("article", name, f"{settings.news_dir}/{name}", documents, tuple(others))


def _told(name: str) -> str:
    """Return a name as it can be told of, with a sign for what is no UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _pages(root: Path, settings: Settings) -> Iterator[Source]:
    docs = root / settings.docs_dir
    names: dict[str, dict[str, Path]] = {}
    for locale in settings.locales:
        for file in sorted((docs / locale).rglob("*.md")):
            names.setdefault(file.relative_to(docs / locale).as_posix(), {})[locale] = file
    for name, files in sorted(names.items()):
        kind: Kind = "partner" if name.startswith("partners/") and name != "partners/index.md" else "page"
        documents = {locale: _document(root, file, locale) for locale, file in files.items()}
        yield Source(kind, name, settings.docs_dir, documents)
