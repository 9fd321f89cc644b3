"""Articles: the keys of an article."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from newsroom.content.schema.keys import Keys
from newsroom.content.schema.values import (
    KEY,
    Day,
    FileName,
    Flag,
    LocalText,
    Slug,
    Text,
)
from newsroom.core.messages import msg


class EventKeys(Keys):
    """The event that an article is about, with its days and place."""

    start: Day
    """First day: ``2023-03-30``."""
    end: Day | None = None
    """Last day, where the event takes more than one."""
    place: LocalText
    """City or venue: ``Beograd``."""
    address: LocalText | None = None
    """Street and number: ``Kozaračka 96b``."""

    @model_validator(mode="after")
    def _in_order(self) -> EventKeys:
        if self.end and self.end < self.start:
            message = msg(
                "{key} has its `end`, {end}, before its `start`, {start}", key=KEY, end=self.end, start=self.start
            )
            raise ValueError(message, msg("correct one of the two days"))
        return self


class PhotoKeys(Keys):
    """One photo of an article; the first is its cover."""

    file: FileName
    """Name of a file in the bundle: ``otvaranje.jpg``."""
    alt: LocalText
    """Description of what the photo shows, for people who cannot see it."""
    caption: LocalText | None = None
    """The line under the photo."""
    credit: LocalText | None = None
    """Name of the photographer."""
    consent: Literal["given", "not-needed"] | None = None
    """``given`` by everybody who can be recognised, or ``not-needed`` where nobody can be recognised."""


class OnlyKeys(Keys):
    """Why an item exists in one language."""

    locale: Text
    """The one locale: ``sr``."""
    reason: Text
    """Explanation for the next editor."""


class ArticleKeys(Keys):
    """The front matter of an article."""

    title: LocalText
    """Headline."""
    date: Day
    """Day of publication on the site."""
    summary: LocalText
    """One or two sentences, 50 to 200 characters, for listings and search engines."""
    slug: Slug | None = None
    """Last part of the address; by default the folder's name without its date."""
    category: Text
    """One of the configured ids: ``seminar``."""
    tags: tuple[Text, ...] = ()
    """Words that relate articles to each other; readers do not see them."""
    event: EventKeys | None = None
    """The event that the article is about."""
    deadline: Day | None = None
    """Last day on which a public call is open."""
    photos: tuple[PhotoKeys, ...] = ()
    """The photos, the cover first."""
    draft: Flag = False
    """Whether the item is shown in the preview only."""
    only: OnlyKeys | None = None
    """Locale and reason of an item that is meant to exist in one language."""
    original: Text | None = None
    """Locale that was written first; by default the default locale."""
    source: LocalText | None = None
    """Stamp of the translated original, written by ``newsroom stamp``."""
    ignore: dict[str, Text] = Field(default_factory=dict)
    """Rules that do not count for this item, each with the reason."""
