"""The site as contexts are made from it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from newsroom.content.models import Article
from newsroom.content.site import Content
from newsroom.website.views.cards import Card, card


@dataclass(frozen=True)
class Site:
    """What every context is made from."""

    root: Path
    """The project's folder."""
    content: Content
    """Everything the site tells."""
    site_url: str | None
    """Absolute address of the site's root."""
    today: datetime.date
    """The day that closes calls."""

    def cards(self, articles: tuple[Article, ...], locale: str) -> list[Card]:
        """Show articles to a reader of *locale*."""
        return [card(self.root, self.content, article, locale, self.today) for article in articles]
