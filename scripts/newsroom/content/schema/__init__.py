"""Schema: the keys that front matter may have, as typed, frozen records.

Every scalar arrives as text (see ``frontmatter``), and ``values`` converts it. A key with a local type (`LocalText`,
`Slug`) is written in each language; every other key is shared and stands once, in the default locale's file.
"""

from __future__ import annotations

from newsroom.content.schema.articles import ArticleKeys, EventKeys, OnlyKeys, PhotoKeys
from newsroom.content.schema.keys import Keys
from newsroom.content.schema.pages import FactKeys, PageKeys, PartnerKeys

__all__ = ["ArticleKeys", "EventKeys", "FactKeys", "Keys", "OnlyKeys", "PageKeys", "PartnerKeys", "PhotoKeys"]

TEXT_KEYS = frozenset(
    {
        *("title", "summary", "slug", "alt", "caption", "credit", "place", "address", "label", "name", "short"),
        *("note", "funding_notice", "reason", "source"),
    }
)
"""Keys whose value is text exactly as written, though YAML may read it otherwise: ``title: Radionica #5: šta?``."""
