"""Mistakes in the front matter, and with files."""

from __future__ import annotations

from pathlib import Path

from mutations.mutation import Mutation, file, in_body, in_file, in_front, swapped


def _without(locale: str) -> object:
    return lambda bundle: file(bundle, locale).unlink()


def _same_alt(bundle: Path) -> None:
    text = file(bundle, "sr").read_text(encoding="utf-8")
    line = next(line for line in text.split("\n") if line.startswith("    alt: "))
    in_front("en", swapped(r"^    alt: .*$", line))(bundle)


FIELDS = (
    Mutation("the English file is missing", ("translation-missing",), _without("en")),
    Mutation("the Serbian file is missing", ("translation-missing",), _without("sr")),
    Mutation(
        "the front matter has no end", ("front-matter",), in_file("en", lambda text: text.replace("\n---\n", "\n", 1))
    ),
    Mutation("a tab stands before a key", ("front-matter",), in_front("sr", swapped("^  - file", "\t- file"))),
    Mutation("the title is missing", ("schema",), in_front("sr", swapped(r"^title: .*\n", ""))),
    Mutation("the title is empty", ("schema",), in_front("en", swapped(r"^title: .*$", "title:"))),
    Mutation("a key is misspelt", ("schema", "front-matter"), in_front("sr", swapped("^summary:", "sumary:"))),
    Mutation("the date is no date", ("schema",), in_front("sr", swapped(r"^date: .*$", "date: juče"))),
    Mutation("the category is unknown", ("schema",), in_front("sr", swapped(r"^category: .*$", "category: news"))),
    Mutation(
        "the date differs in English",
        ("shared-key-differs",),
        in_front("en", swapped("^slug:", "date: 2020-01-01\nslug:")),
    ),
    Mutation("the slug is taken", ("duplicate-slug",), in_front("en", swapped(r"^slug: .*$", "slug: events"))),
    Mutation(
        "the summary is too short",
        ("summary-length",),
        in_front("en", swapped(r"^summary: .*$", "summary: A short one.")),
    ),
    Mutation(
        "the summary is too long",
        ("summary-length",),
        in_front("sr", swapped(r"^summary: (.*)$", lambda m: f"summary: {m[1]} {m[1]} {m[1]}")),
    ),
    Mutation(
        "a description of a photo is blank",
        ("photo-alt-missing",),
        in_front("en", swapped(r"^    alt: .*$", "    alt:")),
    ),
    Mutation(
        "a description of a photo is missing", ("photo-alt-missing",), in_front("en", swapped(r"^    alt: .*\n", ""))
    ),
    Mutation(
        "a description is a file's name",
        ("alt-text-poor",),
        in_front("en", swapped(r"^    alt: .*$", "    alt: IMG_4711.jpg")),
    ),
    Mutation("a description is the same in both languages", ("alt-text-poor", "wrong-language"), _same_alt),
    Mutation(
        "a description is a novel",
        ("alt-text-poor",),
        in_front("en", swapped(r"^    alt: (.*)$", lambda m: f"    alt: {(m[1] + ' ') * 6}")),
    ),
    Mutation(
        "a fact that there is not",
        ("fact-unknown",),
        in_body("en", lambda body: f"{body}\nThe value is {{{{ fact.bugdet }}}}.\n"),
    ),
    Mutation(
        "a rule to ignore is misspelt",
        ("ignore-unknown",),
        in_front("sr", swapped("^title:", "ignore:\n  numbers-difer: It is so.\ntitle:")),
    ),
)
