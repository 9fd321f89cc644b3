"""What the page of an article shows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from newsroom.content.models import Article
from newsroom.content.schema import EventKeys
from newsroom.content.urls import permalink
from newsroom.website.listings import is_open, neighbours, related
from newsroom.website.model import Website
from newsroom.website.navigation import Link
from newsroom.website.views.cards import Card, Photo, card, cards, category_link, photos, share_address


@dataclass(frozen=True)
class ArticleView:
    """An article on its own page."""

    title: str
    """Headline."""
    summary: str
    """The lead."""
    date: datetime.date
    """Day of publication."""
    category: Link
    """Its category."""
    event: EventKeys | None
    """The event told about."""
    deadline: datetime.date | None
    """Last day of a public call."""
    is_open: bool
    """The call can still be answered."""
    cover: Photo | None
    """The first photo."""
    gallery: tuple[Photo, ...]
    """The other photos."""
    newer: Card | None
    """The next newer article."""
    older: Card | None
    """The next older article."""
    related: tuple[Card, ...]
    """Articles on the same matters."""


def article_view(site: Website, article: Article) -> dict[str, Any]:
    """Return the article, its photos, its neighbours and what is related to it."""
    keys, content, locale = article.keys, site.content, article.locale
    shown = photos(site, article)
    newer, older = (card(site, near, locale) if near else None for near in neighbours(content, article))
    view = ArticleView(
        title=keys.title,
        summary=keys.summary,
        date=keys.date,
        category=category_link(content, locale, keys.category),
        event=keys.event,
        deadline=keys.deadline,
        is_open=is_open(article, site.today),
        cover=shown[0] if shown else None,
        gallery=shown[1:],
        newer=newer,
        older=older,
        related=tuple(cards(site, related(content, article), locale)),
    )
    share = share_address(site, article)
    share_image = permalink(site.site_url, share) if share else None
    return {"kind": "article", "article": view, "summary": keys.summary, "share_image": share_image}
