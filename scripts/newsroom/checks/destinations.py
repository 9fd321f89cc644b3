"""Destinations: what a link can lead to on the site, and which file was meant by one that leads nowhere."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from typing import Literal
from urllib.parse import unquote, urlsplit

from newsroom.checks.context import CheckContext
from newsroom.content.files import Source
from newsroom.images.names import named_photos

State = Literal["published", "draft", "folder", "absent", "outside", "unpublished"]


class Destinations:
    """Everything in one project that a link could lead to."""

    def __init__(self, context: CheckContext) -> None:
        self.context = context
        self.docs = context.settings.docs_dir
        """Folder of the standing pages."""
        self.texts: Mapping[str, tuple[Source, str]] = {
            text_file.path: (source, locale)
            for source in context.sources
            for locale, text_file in source.text_files.items()
        }
        """Item and locale of each text, by its file."""

    @cached_property
    def photos(self) -> Mapping[str, Source]:
        """Return the files that front matter names as photos, with their items."""
        return {
            f"{source.folder}/{name}": source
            for source in self.context.sources
            for text_file in source.text_files.values()
            for name in named_photos(text_file)
        }

    @cached_property
    def files(self) -> frozenset[str]:
        """Return the files in ``docs/`` that are published as they are."""
        return frozenset(self._files())

    def _files(self) -> Iterator[str]:
        for at, folders, names in os.walk(self.context.root / self.docs):
            folders[:] = [name for name in folders if not name.startswith(".")]
            folder = os.path.relpath(at, self.context.root).replace(os.sep, "/")
            yield from (f"{folder}/{name}" for name in names if not name.startswith(".") and not name.endswith(".md"))

    def state(self, path: str, locale: str) -> State:
        """Return what becomes of a file, relative to the project, when a text in this locale leads to it."""
        if path == ".." or path.startswith("../"):
            return "outside"
        source, _ = self.texts.get(path, (self.photos.get(path), ""))
        if source:
            return "draft" if self.context.is_draft(source) else "published"
        if path in self.files:
            return "published" if self._is_of(path, locale) else "unpublished"
        return self._on_disk(path)

    def _on_disk(self, path: str) -> State:
        with suppress(OSError, ValueError):  # a name that is too long, or that no system allows, is of no file
            there = self.context.root / path
            return "folder" if there.is_dir() else "unpublished" if there.exists() else "absent"
        return "absent"

    def _is_of(self, path: str, locale: str) -> bool:
        """Return whether a file in ``docs/`` belongs to this locale or to none."""
        first = path.removeprefix(f"{self.docs}/").partition("/")[0]
        return first == locale or first not in self.context.settings.locales

    def meant(self, path: str, locale: str) -> str:
        """Return the file that was probably meant by a path to none, in this locale; empty where none is like it."""
        stem = path.rstrip("/").removesuffix(".html")
        folder, name = posixpath.split(stem)
        guesses = [stem, f"{stem}/index.{locale}.md", f"{stem}/index.md", f"{stem}.md"]
        if name == "index.md":
            guesses.append(f"{folder}/index.{locale}.md")
        found = next((self._by_fold[guess.casefold()] for guess in guesses if guess.casefold() in self._by_fold), "")
        return self.in_locale(found or self._by_slug.get(name, ""), locale)

    def in_locale(self, path: str, locale: str) -> str:
        """Return the file of the same item in this locale, where it has one; otherwise the file itself."""
        source, _ = self.texts.get(path, (None, ""))
        return source.path(locale) if source and locale in source.text_files else path

    @cached_property
    def _by_fold(self) -> Mapping[str, str]:
        return {path.casefold(): path for path in sorted((*self.files, *self.photos, *self.texts))}

    @cached_property
    def _by_slug(self) -> Mapping[str, str]:
        return {article.slug: article.text_file.path for article in self.context.content.articles if article.slug}

    def own_address(self, target: str) -> str | None:
        """Return the part of an address of this site that follows the site's own; None for another site's address."""
        try:
            site, parts = urlsplit(self.context.settings.site_url), urlsplit(target)
        except ValueError:
            return None
        if parts.netloc.casefold().removeprefix("www.") != (site.netloc if parts.scheme else "").removeprefix("www."):
            return None
        base, path = f"{site.path.rstrip('/')}/", unquote(parts.path) or "/"
        if parts.scheme not in ("", "http", "https") or not path.startswith("/"):
            return None
        if parts.scheme and not f"{path}/".startswith(base):
            return None  # another site on the same host
        return path.removeprefix(base).lstrip("/")

    def at(self, address: str, locale: str) -> str:
        """Return the file behind an address, relative to the site's root; empty where there is none."""
        page = address.removesuffix("index.html").rstrip("/")
        found = self._by_address.get(f"{page}/" if page else "")
        file = f"{self.docs}/{address}"
        return self.in_locale(found, locale) if found else file if file in self.files else ""

    @cached_property
    def _by_address(self) -> Mapping[str, str]:
        content = self.context.content
        return {content.address(item): item.text_file.path for item in content.items}

    def is_made(self, address: str) -> bool:
        """Return whether an address without a file of its own may exist: a listing of the news, or a file (`x.xml`)."""
        settings = self.context.settings
        for locale in settings.locales:
            news = self.context.content.news_address(locale)
            first = address.removeprefix(news).partition("/")[0] if address.startswith(news) else ""
            if first and (first.isdigit() or first in {category.slug(locale) for category in settings.categories}):
                return True
        return bool(re.search(r"\.\w+$", address))
