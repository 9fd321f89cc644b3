"""The keys that front matter may have, as typed, frozen records.

Every scalar arrives as text (see ``frontmatter``); ``values`` gives it its meaning. A key of a
local kind (`LocalText`, `Summary`, `Slug`) is written in each language; every other one is shared and stands once, in
the default locale's file.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator

from newsroom.values import (
    Currency,
    Day,
    FactName,
    FactValue,
    FileName,
    Flag,
    LocalText,
    Number,
    Slug,
    Summary,
    Text,
    WebAddress,
)

Role = Literal["lead", "implementing", "funder", "supporter", "expert"]


class Keys(BaseModel):
    """A frozen set of keys; an unknown one is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class EventKeys(Keys):
    """What an article tells about, with its day and place."""

    start: Day
    """First day: ``2023-03-30``."""
    end: Day | None = None
    """Last day, where it is another."""
    place: LocalText
    """City or venue: ``Pirot``."""
    address: LocalText | None = None
    """Street and number: ``Kozaračka 96b``."""

    @model_validator(mode="after")
    def _in_order(self) -> EventKeys:
        if self.end and self.end < self.start:
            message = f"has its `end`, {self.end}, before its `start`, {self.start}"
            raise ValueError(message, "correct one of the two days")
        return self


class PhotoKeys(Keys):
    """One photo of an article; the first is its cover."""

    file: FileName
    """Name of a file in the bundle: ``otvaranje.jpg``."""
    alt: LocalText
    """What is to be seen, for who cannot see it."""
    caption: LocalText | None = None
    """The line under the photo."""
    credit: LocalText | None = None
    """Who made it."""
    consent: Literal["given", "not-needed"]
    """``given`` by everybody recognisable, or ``not-needed`` where nobody can be recognised."""


class OnlyKeys(Keys):
    """Why an item exists in one language."""

    locale: Text
    """The one locale: ``sr``."""
    reason: Text
    """Why, for the next editor."""


class ArticleKeys(Keys):
    """The front matter of an article."""

    title: LocalText
    """Headline."""
    date: Day
    """Day of publication on the site."""
    summary: Summary
    """One or two sentences, 50 to 200 characters, for listings and search engines."""
    slug: Slug | None = None
    """Last part of the address; by default the folder's name without its date."""
    category: Text
    """One of the configured ids: ``seminar``."""
    tags: tuple[Text, ...] = ()
    """Words that relate articles to each other; readers do not see them."""
    event: EventKeys | None = None
    """The event told about."""
    deadline: Day | None = None
    """Last day on which a public call is open."""
    photos: tuple[PhotoKeys, ...] = ()
    """The photos, the cover first."""
    draft: Flag = False
    """Shown in the preview only."""
    only: OnlyKeys | None = None
    """The item is meant to exist in one language."""
    original: Text | None = None
    """Locale that was written first; the default locale where absent."""
    source: LocalText | None = None
    """Stamp of the translated original, written by ``newsroom stamp``."""
    ignore: dict[str, Text] = {}
    """Rules that do not count for this item, each with the reason."""


class FactKeys(Keys):
    """One figure or date of the project, written once and shown everywhere."""

    label: LocalText
    """What is counted: ``Value of the Kruševac part``."""
    value: FactValue | None = None
    """The number or day itself."""
    unit: Currency | None = None
    """Currency of an amount (ISO 4217): ``EUR``."""
    at_least: Flag = False
    """The value is a lower bound: ``more than 500``."""
    target: Number | None = None
    """What is aimed at."""
    achieved: Number | None = None
    """What is done of it."""
    note: LocalText | None = None
    """A line of explanation: ``Achieved in 2023.``"""
    home: Flag = False
    """Show it on the home page too."""

    @model_validator(mode="after")
    def _says_something(self) -> FactKeys:
        if self.value is None and self.target is None and self.achieved is None:
            raise ValueError("has no figure", "add a line `value: …`, `target: …` or `achieved: …` below it")
        return self


class PageKeys(Keys):
    """The front matter of a standing page."""

    title: LocalText
    """Heading."""
    summary: Summary
    """One or two sentences, 50 to 200 characters: the lead and the description for search engines."""
    slug: Slug | None = None
    """Last part of the address; by default the file's or folder's name."""
    label: LocalText | None = None
    """Short name in menus; by default the title."""
    listing: Literal["news", "calls", "partners"] | None = None
    """What the page lists under its text."""
    template: Text | None = None
    """Template of ``overrides/``: ``home.html``."""
    facts: dict[FactName, FactKeys] = {}
    """Figures that the page shows and every other may name."""
    funding_notice: LocalText | None = None
    """Home page only: who funds the project, for every footer."""
    updated: Day | None = None
    """Day of the last change of substance, for search engines."""
    ignore: dict[str, Text] = {}
    """Rules that do not count for this page, each with the reason."""


class PartnerKeys(Keys):
    """The front matter of a partner's page."""

    name: LocalText
    """Full name, the page's heading."""
    short: LocalText | None = None
    """Name in the partner strip: ``ASB``; by default the full name."""
    summary: Summary
    """One or two sentences, 50 to 200 characters."""
    role: Role
    """What the partner does in the project."""
    url: WebAddress | None = None
    """The partner's own site."""
    logo: FileName | None = None
    """File beside the page; a lettermark stands in for it."""
    order: Number = Decimal(100)
    """Place within the role; smaller comes first, ties by file name."""
    slug: Slug | None = None
    """Last part of the address; by default the file's name."""
    updated: Day | None = None
    """Day of the last change of substance, for search engines."""
    ignore: dict[str, Text] = {}
    """Rules that do not count for this page, each with the reason."""

    @property
    def title(self) -> str:
        """Give the page's heading, as every other page has one."""
        return self.name

    @property
    def label(self) -> str:
        """Give the short name, for menus and the strip."""
        return self.short or self.name


TEXT_KEYS = frozenset(
    {
        *("title", "summary", "slug", "alt", "caption", "credit", "place", "address", "label", "name", "short"),
        *("note", "funding_notice", "reason", "source"),
    }
)
"""Keys whose value is text exactly as written, whatever YAML would make of it (``title: Radionica #5: šta, kako?``)."""
