"""Context: everything that the rules look at, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from newsroom.content.files import Source
from newsroom.content.site import Site
from newsroom.content.texts import Text, read_text
from newsroom.content.typed import Typed
from newsroom.languages.registry import is_known
from newsroom.parity.pair import Pair, pairs_of
from newsroom.parity.values import Disagreement, disagreements
from newsroom.settings.model import Settings


@dataclass(frozen=True)
class CheckContext:
    """A project as read, with what several rules need of it."""

    root: Path
    """The project's folder."""
    settings: Settings
    """The settings of the site."""
    sources: tuple[Source, ...]
    """The items, with their files as read."""
    typed: Mapping[tuple[str, str], Typed]
    """Their typed keys by item and locale, where the files could be read."""
    content: Site
    """The articles and pages, drafts included."""
    shard: tuple[int, int] = (0, 1)
    """Number of the part of the items that is checked, and of all parts; a rule about the `whole` checks every item."""

    @cached_property
    def items(self) -> tuple[Source, ...]:
        """Return the items of this part."""
        number, count = self.shard
        return self.sources[number::count]

    def typed_of(self, source: Source) -> list[Typed]:
        """Return an item's typed keys in each language whose file could be read."""
        found = (self.typed.get((source.name, locale)) for locale in source.text_files)
        return [typed for typed in found if typed]

    @cached_property
    def texts(self) -> Mapping[str, Mapping[str, Text]]:
        """Return the words of each item by its name and locale, without drafts."""
        facts = {locale: self.content.facts(locale) for locale in self.settings.locales}
        read: dict[str, dict[str, Text]] = {}
        for source in self.items:
            for locale, text_file in source.text_files.items():
                text = read_text(text_file, facts[locale], self.settings.edition(locale).formats)
                if text and not self.is_draft(source):
                    read.setdefault(source.name, {})[locale] = text
        return read

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Return the pairs of original and translation; an item in three languages has two."""
        default = self.settings.default
        return tuple(
            pair for source in self.items for pair in pairs_of(source, self.texts.get(source.name, {}), default)
        )

    @cached_property
    def known_pairs(self) -> tuple[Pair, ...]:
        """Return the pairs in two languages whose words are known, for rules that need words."""
        return tuple(pair for pair in self.pairs if all(map(is_known, self.langs_of(pair))))

    def knows(self, locale: str) -> bool:
        """Return whether the words of a locale's language are known."""
        return is_known(self.settings.edition(locale).lang)

    def langs_of(self, pair: Pair) -> tuple[str, str]:
        """Return the language tags of a pair's two texts: ``("sr-Latn", "en")``."""
        first, second = (self.settings.edition(text.locale).lang for text in (pair.original, pair.translation))
        return first, second

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Return every value that only one text of a pair has."""
        return tuple(found for pair in self.known_pairs for found in disagreements(pair))

    def is_draft(self, source: Source) -> bool:
        """Return whether an item is a draft, which only the preview shows."""
        fronts = (text_file.front for text_file in source.text_files.values() if text_file.front)
        return source.kind == "article" and any(front.data.get("draft") == "true" for front in fronts)
