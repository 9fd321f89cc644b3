"""Spans that hold figures but state no quantity: addresses, phone numbers, file names, markup, gaps for facts."""

from __future__ import annotations

import re

_SPANS = re.compile(
    r"""
      \{\{[^{}]*\}\}                                    # a fact
    | \]\([^()\s]*\)                                    # the target of a link
    | (?:https?://|www\.)\S+
    | [\w.+-]{1,64}@[\w.-]+
    | </?[a-zA-Z][^<>]{0,300}>
    | &\#?\w{1,10};
    | \+[0-9][0-9\ ()/.\u00a0-]{6,20}[0-9]              # +381 11 123 4567
    | (?<![\w.,/])0[0-9]{1,2}\)?[\ \u00a0]?[/-]?[\ \u00a0]?(?<![0-9])      # 018/123-456, (018) 123 456
      [0-9]{3}[0-9\ \u00a0/-]{2,10}(?<=[0-9])
    | (?<![\w./-])[./]*+[\w-]++(?:[./]++[\w-]++)*?\.
      (?:rs|org|com|eu|de|net|info|md|jpe?g|png|pdf|docx?|xlsx?|html?|zip|mp[34]|svg|ya?ml)\b(?:/\S*)?
    """,
    re.VERBOSE,
)
_TOLD_BY = re.compile(r"[@{<&+/]|[0-9]\s*/|\.\w|\b0[0-9]")


def without_spans(text: str) -> str:
    """Return a text of the same length in which such spans are blotted out."""
    if not _TOLD_BY.search(text):
        return text
    return _SPANS.sub(lambda match: "\0" * len(match[0]), text)
