"""The rules, one file each; the order here is the order of the rules' table."""

from __future__ import annotations

from newsroom.checks import (
    date_wrong,
    dates_differ,
    duplicate_slug,
    fact_unknown,
    front_matter,
    logo_unsafe,
    money_differ,
    numbers_differ,
    photo_alt_missing,
    photo_missing,
    photo_unreadable,
    schema,
    section_missing,
    shared_key_differs,
    times_differ,
    translation_missing,
)
from newsroom.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    front_matter.RULE,
    schema.RULE,
    translation_missing.RULE,
    shared_key_differs.RULE,
    duplicate_slug.RULE,
    section_missing.RULE,
    numbers_differ.RULE,
    dates_differ.RULE,
    money_differ.RULE,
    times_differ.RULE,
    date_wrong.RULE,
    fact_unknown.RULE,
    photo_missing.RULE,
    photo_unreadable.RULE,
    photo_alt_missing.RULE,
    logo_unsafe.RULE,
)
"""Every rule there is."""
