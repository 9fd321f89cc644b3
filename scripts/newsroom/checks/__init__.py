"""The rules, one file each; the order here is the order of the rules' table."""

from __future__ import annotations

from newsroom.checks import (
    duplicate_slug,
    fact_unknown,
    front_matter,
    logo_unsafe,
    photo_alt_missing,
    photo_consent_missing,
    photo_metadata,
    photo_missing,
    photo_name,
    photo_too_large,
    photo_unreadable,
    photo_unused,
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
    duplicate_slug.RULE,
    section_missing.RULE,
    fact_unknown.RULE,
    photo_missing.RULE,
    photo_unreadable.RULE,
    photo_alt_missing.RULE,
    photo_consent_missing.RULE,
    photo_metadata.RULE,
    photo_too_large.RULE,
    photo_name.RULE,
    photo_unused.RULE,
    logo_unsafe.RULE,
)
"""Every rule there is."""
