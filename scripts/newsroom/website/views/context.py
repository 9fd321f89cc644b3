"""Context: what all views are made from."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from newsroom.content.models import Article
from newsroom.content.site import Site
from newsroom.website.views.cards import Card, card


@dataclass(frozen=True)
class ViewContext:
    """What every view is made from."""

    root: Path
    """The project's folder."""
    site: Site
    """All articles and pages."""
    site_url: str | None
    """Absolute address of the site's root."""
    today: datetime.date
    """The current date, which decides what calls are open."""

    def cards(self, articles: tuple[Article, ...], locale: str) -> list[Card]:
        """Return the cards of articles for a reader of *locale*."""
        return [card(self.root, self.site, article, locale, self.today) for article in articles]
