"""The rules, one file each; the order here is the order of the rules' table."""

from __future__ import annotations

from newsroom.checks import (
    duplicate_slug,
    emails_and_phones_differ,
    fact_unknown,
    front_matter,
    headings_differ,
    images_differ,
    length_ratio,
    links_differ,
    lists_and_tables_differ,
    logo_unsafe,
    names_differ,
    paragraphs_differ,
    photo_alt_missing,
    photo_missing,
    photo_unreadable,
    schema,
    section_missing,
    shared_key_differs,
    translation_missing,
)
from newsroom.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    front_matter.RULE,
    schema.RULE,
    translation_missing.RULE,
    shared_key_differs.RULE,
    links_differ.RULE,
    emails_and_phones_differ.RULE,
    headings_differ.RULE,
    images_differ.RULE,
    lists_and_tables_differ.RULE,
    paragraphs_differ.RULE,
    length_ratio.RULE,
    names_differ.RULE,
    duplicate_slug.RULE,
    section_missing.RULE,
    fact_unknown.RULE,
    photo_missing.RULE,
    photo_unreadable.RULE,
    photo_alt_missing.RULE,
    logo_unsafe.RULE,
)
"""Every rule there is."""
