"""Mistakes with words: the wrong language, script or letters, names, words that wait to be written."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from mutations.mutation import Mutation, file, halves, in_body, in_front, long_paragraph, swapped
from mutations.structure import _LONG

_NAMES = (
    "Na kraju je bilo svečano.\n\nUgovor su potpisali ASB i Grad Kruševac.",
    "In the end there was a ceremony.\n\nThe contract was signed by ASB and the City of Kruševac.",
)
"""A name that the paragraph before has as well may be left to it."""
_PARTNER = ("Klub vodi udruženje iz Pirota.", "The club is run by an association from Pirot.")
_BALD = str.maketrans("čćšžđČĆŠŽĐ", "ccszdCCSZD")


def _pasted(source: str, target: str) -> object:
    """Paste a paragraph of one language over its counterpart in the other."""

    def change(bundle: Path) -> None:
        mine = halves(file(bundle, source).read_text(encoding="utf-8"))[1].strip().split("\n\n")
        paragraph = long_paragraph("\n\n".join(mine))
        if paragraph is None:
            return
        at = mine.index(paragraph)
        front, body = halves(file(bundle, target).read_text(encoding="utf-8"))
        blocks = body.strip().split("\n\n")
        blocks[at] = paragraph
        file(bundle, target).write_text(front + "\n" + "\n\n".join(blocks) + "\n", encoding="utf-8")

    return change


def _whole(bundle: Path) -> None:
    """Copy the Serbian text over the English one."""
    body = halves(file(bundle, "sr").read_text(encoding="utf-8"))[1]
    front = halves(file(bundle, "en").read_text(encoding="utf-8"))[0]
    file(bundle, "en").write_text(front + body, encoding="utf-8")


WORDS = (
    Mutation("the Serbian paragraph stands in the English text", ("wrong-language",), _pasted("sr", "en"), _LONG),
    Mutation("the English paragraph stands in the Serbian text", ("wrong-language",), _pasted("en", "sr"), _LONG),
    Mutation("the Serbian text stands in the English file", ("wrong-language",), _whole),
    Mutation(
        "the summary is in the other language",
        ("wrong-language",),
        in_front(
            "en",
            swapped(
                r"^summary: .*$",
                "summary: Klub za decu i mlade otvoren je u gradu, a istog dana uručeni su i ugovori za opremu.",
            ),
        ),
    ),
    Mutation(
        "a Cyrillic letter stands in a Latin word",
        ("mixed-script",),
        in_body("sr", swapped(r"(?<=[a-z])a(?=[a-z])", "а")),
    ),
    Mutation(
        "a Cyrillic letter stands in an English word",
        ("mixed-script",),
        in_body("en", swapped(r"(?<=[a-z])o(?=[a-z])", "о")),
    ),
    Mutation("the Serbian text lost its letters", ("bald-latin",), in_body("sr", lambda body: body.translate(_BALD))),
    Mutation(
        "a long paragraph lost its letters",
        ("bald-latin",),
        in_body("sr", lambda body: body.replace(_LONG[0], (_LONG[0] * 3).translate(_BALD))),
        _LONG,
    ),
    Mutation("TODO was left in the text", ("placeholder",), in_body("en", lambda body: f"{body}\nTODO: the rest\n")),
    Mutation(
        "lorem ipsum was left in the text",
        ("placeholder",),
        in_body("sr", lambda body: f"{body}\nLorem ipsum dolor sit amet.\n"),
    ),
    Mutation("the title is a stand-in", ("placeholder",), in_front("en", swapped("^title: .*$", "title: xxx"))),
    Mutation("an acronym is another", ("names-differ",), in_body("en", swapped("by ASB", "by IDC")), _NAMES),
    Mutation("an acronym is left out", ("names-differ",), in_body("sr", swapped("ASB i ", "")), _NAMES),
    Mutation(
        "a city is another", ("names-differ",), in_body("en", swapped("City of Kruševac", "City of Pirot")), _NAMES
    ),
    Mutation("a city is another in Serbian", ("names-differ",), in_body("sr", swapped("Pirota", "Kruševca")), _PARTNER),
    Mutation(
        "a character without width hides in a word",
        ("invisible-characters",),
        in_body("sr", swapped(r"(?<=[a-z])(?=[a-z])", "\u200b")),
    ),
    Mutation(
        "letters and their marks are apart",
        ("invisible-characters",),
        in_body("sr", lambda body: unicodedata.normalize("NFD", body)),
    ),
    Mutation(
        "a script stands in the text",
        ("raw-html-unsafe",),
        in_body("en", lambda body: f"{body}\n<script>alert(1)</script>\n"),
    ),
    Mutation(
        "a link holds a program",
        ("raw-html-unsafe",),
        in_body("sr", lambda body: f"{body}\n[ovde](javascript:alert(1))\n"),
    ),
    Mutation(
        "a paragraph changed since the translation was stamped",
        ("translation-stale",),
        in_body("sr", swapped(r"(?<=\n\n)[A-ZČĆŠŽĐ][a-zčćšžđ]+ ", "Sasvim drugačije, ")),
    ),
)
