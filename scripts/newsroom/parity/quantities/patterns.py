"""Patterns: regular expressions made from a language's data; and those of what states no quantity."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import regex

_SPACES = "\u00a0\u2009\u202f "
_LEXER = r"""
  (?P<iso>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?![0-9-])
| (?P<day>[0-9]{{1,2}}(?:\.[ \u00a0]?[0-9]{{1,2}}\.[ \u00a0]?|/[0-9]{{1,2}}/)[0-9]{{4}})(?![0-9])
| (?P<grouped>[0-9]{{1,3}}(?P<mark>[{groups}])[0-9]{{3}}(?:(?P=mark)[0-9]{{3}})*+(?![0-9])
    (?:{decimal}[0-9]++(?!{decimal}[0-9]))?+)
| (?P<version>[0-9]++(?:\.[0-9]++){{2,}}+|[0-9]++(?::[0-9]{{2}}){{1,2}}[.,][0-9]++)
{short}
| (?P<clock>[0-9]{{1,2}}{clock}[0-9]{{2}})(?![0-9]|[.:,][0-9])
| (?P<figure>[0-9]++(?:{decimal}[0-9]++(?!{decimal}[0-9]))?+)
| (?P<name>\p{{Lu}}\p{{L}}*+-[0-9]++)
| (?P<sign>[{signs}])
| (?P<phrase>(?i:{phrases}))(?!\w)
| (?P<word>[^\W\d_]\w*+)
"""
_SHORT = r"| (?P<short>[0-9]{1,2}\.[0-9]{1,2}\.)(?![0-9])"
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


def lexer_pattern(group: str, decimal: str, phrases: Iterable[str]) -> regex.Pattern[str]:
    """Return the pattern that finds figures in a language's own notation, phrases, words and signs."""
    dotted = decimal != "."
    groups = "".join(re.escape(mark) for mark in dict.fromkeys([group, "'", "’", *_SPACES]) if mark != decimal)
    longest_first = sorted(phrases, key=len, reverse=True)
    source = _LEXER.format(
        groups=groups.replace(" ", r"\ "),
        decimal=re.escape(decimal),
        short=_SHORT if dotted else "",
        clock="[:.]" if dotted else ":",
        signs="".join(re.escape(phrase) for phrase in longest_first if len(phrase) == 1),
        phrases="|".join(re.escape(phrase) for phrase in longest_first if len(phrase) > 1) or r"\b\B",
    )
    return regex.compile(source.replace("[ \\u00a0]", "[\\ \\u00a0]"), regex.VERBOSE)


def lone_duration_pattern(data: Mapping[str, Any]) -> re.Pattern[str] | None:
    """Return the pattern of ``a year``, ``godinu i po``; None where the language has none."""
    if not data:
        return None
    before, alone, half = (str(data[name]).split() for name in ("before", "alone", "half"))
    lead = rf"(?:{'|'.join(before)})[ \u00a0]" if before else ""
    more = "(?:" + "|".join(rf"[ \u00a0-]{phrase}" for phrase in (" ".join(half), "-".join(half))) + ")"
    return re.compile(rf"(?i:(?<!\w){lead}(?P<unit>{'|'.join(alone)})(?P<half>{more})?(?!\w))")


def compound_numbers(data: Mapping[str, Any]) -> dict[str, int]:
    """Return the first halves of such words with their numbers, tens and ones put together: ``osamdesetdvo`` → 82."""
    numbers = {stem: number for number, stem in data.get("numbers", {}).items()}
    both = data.get("tens", {}).items()
    more = {ten + stem: tens + ones for tens, ten in both for stem, ones in numbers.items() if ones < 10}
    return numbers | more


def compound_pattern(data: Mapping[str, Any]) -> re.Pattern[str] | None:
    """Return the pattern of words such as ``trodnevni``; None where the language has none."""
    if not data:
        return None
    numbers = sorted(compound_numbers(data), key=len, reverse=True)
    return re.compile(rf"(?P<number>{'|'.join(numbers)})(?:{'|'.join(data['words'].split())})")


def without_spans(text: str) -> str:
    """Return a text of the same length in which such spans are blotted out."""
    if not _TOLD_BY.search(text):
        return text
    return _SPANS.sub(lambda match: "\0" * len(match[0]), text)
