"""Pages: the keys of standing pages, partner pages and facts."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field, model_validator

from newsroom.content.schema.keys import Keys
from newsroom.content.schema.values import (
    KEY,
    Currency,
    Day,
    FactName,
    FactValue,
    FileName,
    Flag,
    LocalText,
    Number,
    Slug,
    Text,
    WebAddress,
)
from newsroom.core.messages import msg

Role = Literal["lead", "implementing", "funder", "supporter", "expert"]


class FactKeys(Keys):
    """One figure or date of the project, written once and shown everywhere."""

    label: LocalText
    """What is counted: ``Value of the project``."""
    value: FactValue | None = None
    """The number or date."""
    unit: Currency | None = None
    """Currency of an amount (ISO 4217): ``EUR``."""
    at_least: Flag = False
    """Whether the value is a lower bound: ``more than 500``."""
    target: Number | None = None
    """The value that is planned."""
    achieved: Number | None = None
    """The part of the target that is reached."""
    note: LocalText | None = None
    """A line of explanation: ``Achieved in 2023.``"""
    home: Flag = False
    """Whether it is shown on the home page too."""

    @model_validator(mode="after")
    def _says_something(self) -> FactKeys:
        if self.value is None and self.target is None and self.achieved is None:
            fix = msg("add a line `value: …`, `target: …` or `achieved: …` below it")
            raise ValueError(msg("{key} has no figure", key=KEY), fix)
        return self


class PageKeys(Keys):
    """The front matter of a standing page."""

    title: LocalText
    """Heading."""
    summary: LocalText
    """One or two sentences, 50 to 200 characters: the lead and the description for search engines."""
    slug: Slug | None = None
    """Last part of the address; by default the file's or folder's name."""
    label: LocalText | None = None
    """Short name in menus; by default the title."""
    listing: Literal["news", "calls", "partners"] | None = None
    """What the page lists under its text."""
    template: Literal["home.html"] | None = None
    """Which template shows the page, where that does not follow from what it is. Only this one may be chosen: others,
    such as Material's, write what they are given unescaped."""
    facts: dict[FactName, FactKeys] = Field(default_factory=dict)
    """Facts that the page shows, and that every text may use."""
    funding_notice: LocalText | None = None
    """Who funds the project, for the footer of every page; on the home page only."""
    updated: Day | None = None
    """Day of the last change of substance, for search engines."""
    source: LocalText | None = None
    """Stamp of the translated original, written by ``newsroom stamp``."""
    ignore: dict[str, Text] = Field(default_factory=dict)
    """Rules that do not count for this page, each with the reason."""


class PartnerKeys(Keys):
    """The front matter of a partner's page."""

    name: LocalText
    """Full name, the page's heading."""
    short: LocalText | None = None
    """Name in the partner strip: ``ASB``; by default the full name."""
    summary: LocalText
    """One or two sentences, 50 to 200 characters."""
    role: Role
    """What the partner does in the project."""
    url: WebAddress | None = None
    """Address of the partner's own site."""
    logo: FileName | None = None
    """Name of a file beside the page; without one, a few letters are shown."""
    order: Number = Decimal(100)
    """Position among partners of the same role; smaller comes first, file names break ties."""
    slug: Slug | None = None
    """Last part of the address; by default the file's name."""
    updated: Day | None = None
    """Day of the last change of substance, for search engines."""
    source: LocalText | None = None
    """Stamp of the translated original, written by ``newsroom stamp``."""
    ignore: dict[str, Text] = Field(default_factory=dict)
    """Rules that do not count for this page, each with the reason."""

    @property
    def title(self) -> str:
        """Return the page's heading, as every other page has one."""
        return self.name

    @property
    def label(self) -> str:
        """Return the short name, for menus and the strip."""
        return self.short or self.name
