"""Reading: all that the rules look at, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from newsroom.content.files import Source
from newsroom.content.site import Content
from newsroom.content.texts import Text, read_text
from newsroom.content.typed import Typed
from newsroom.languages.registry import is_known
from newsroom.parity.pair import Pair, pairs_of
from newsroom.parity.values import Disagreement, disagreements
from newsroom.settings.model import Settings


@dataclass(frozen=True)
class CheckContext:
    """The project as read."""

    root: Path
    """The project's folder."""
    settings: Settings
    """The settings of the site."""
    sources: tuple[Source, ...]
    """The files as read."""
    typed: Mapping[tuple[str, str], Typed]
    """Their keys by source name and locale, where they could be read."""
    content: Content
    """The records, drafts included."""
    shard: tuple[int, int] = (0, 1)
    """Which part of the items is asked about, and of how many; a rule that asks about the `whole` takes no notice."""

    @cached_property
    def items(self) -> tuple[Source, ...]:
        """Return the items that are asked about."""
        number, count = self.shard
        return self.sources[number::count]

    def typed_of(self, source: Source) -> list[Typed]:
        """Return an item's keys in each language, as far as they could be read."""
        found = (self.typed.get((source.name, locale)) for locale in source.text_files)
        return [typed for typed in found if typed]

    @cached_property
    def texts(self) -> Mapping[str, Mapping[str, Text]]:
        """Return what each item says, by source name and locale; drafts say nothing yet."""
        facts = {locale: self.content.facts(locale) for locale in self.settings.locales}
        read: dict[str, dict[str, Text]] = {}
        for source in self.items:
            for locale, text_file in source.text_files.items():
                text = read_text(text_file, facts[locale], self.settings.edition(locale).formats)
                if text and not self._is_draft(source):
                    read.setdefault(source.name, {})[locale] = text
        return read

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Return every item in two languages; one in three languages is two pairs."""
        default = self.settings.default
        return tuple(
            pair for source in self.items for pair in pairs_of(source, self.texts.get(source.name, {}), default)
        )

    @cached_property
    def known_pairs(self) -> tuple[Pair, ...]:
        """Return those of whose languages the words are known; a rule that needs words compares no others."""
        return tuple(pair for pair in self.pairs if all(map(is_known, self.langs_of(pair))))

    def knows(self, locale: str) -> bool:
        """Return whether the words of one of the site's languages are known."""
        return is_known(self.settings.edition(locale).lang)

    def langs_of(self, pair: Pair) -> tuple[str, str]:
        """Return the language tags of a pair's two texts: ``("sr-Latn", "en")``."""
        first, second = (self.settings.edition(text.locale).lang for text in (pair.original, pair.translation))
        return first, second

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Return every value that two languages of an item do not have in common."""
        return tuple(found for pair in self.known_pairs for found in disagreements(pair))

    def _is_draft(self, source: Source) -> bool:
        fronts = (text_file.front for text_file in source.text_files.values() if text_file.front)
        return source.kind == "article" and any(front.data.get("draft") == "true" for front in fronts)
