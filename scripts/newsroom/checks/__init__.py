"""The rules, one file each; the order here is the order of the rules' table."""

from __future__ import annotations

from newsroom.checks import (
    alt_text_poor,
    bald_latin,
    duplicate_slug,
    fact_unknown,
    front_matter,
    ignore_unknown,
    invisible_characters,
    logo_unsafe,
    mixed_script,
    photo_alt_missing,
    photo_missing,
    photo_unreadable,
    placeholder,
    raw_html_unsafe,
    schema,
    section_missing,
    shared_key_differs,
    summary_length,
    translation_missing,
    wrong_language,
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
    logo_unsafe.RULE,
    summary_length.RULE,
    ignore_unknown.RULE,
    placeholder.RULE,
    mixed_script.RULE,
    invisible_characters.RULE,
    raw_html_unsafe.RULE,
    wrong_language.RULE,
    bald_latin.RULE,
    alt_text_poor.RULE,
)
"""Every rule there is."""
