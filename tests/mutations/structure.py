"""Mistakes with paragraphs, headings, lists, tables, links and images."""

from __future__ import annotations

from pathlib import Path

from mutations.mutation import Mutation, file, in_body, in_front, is_paragraph, long_paragraph, swapped, without_block

_TABLE = (
    "| Grad | Vrsta pomoći |\n|---|---|\n| Pirot | obuka |\n| Kruševac | radionica |",
    "| City | Kind of help |\n|---|---|\n| Pirot | training |\n| Kruševac | workshop |",
)
_WEB = (
    "Više na [stranici mreže](https://www.example.org/sr/mreza).",
    "More on [the network's page](https://www.example.org/en/mreza).",
)
_MAIL = ("Pišite na info@example.org.", "Write to info@example.org.")
_PHONE = ("Pozovite 011 123 4567.", "Call +381 11 123 4567.")
_IMAGE = ("![Kuća sa vrtom](cover.jpg)", "![A house with a garden](cover.jpg)")
_LIST = (
    "- prva obuka\n- druga obuka\n- treća obuka",
    "- the first training\n- the second training\n- the third training",
)
_LONG = (
    "Na otvaranju su govorili predstavnici grada i udruženja. Pozvali su mlade da se uključe u rad kluba. "
    "Posle toga su gosti obišli prostorije i razgovarali sa decom o njihovim željama.",
    "Representatives of the city and of associations spoke at the opening. They invited young people to join the "
    "work of the club. Afterwards the guests looked around the rooms and talked with the children about their wishes.",
)


def _paragraph(blocks: list[str]) -> int | None:
    found = [at for at, block in enumerate(blocks) if is_paragraph(block)]
    return found[-1] if len(found) > 1 else None


def _heading(blocks: list[str]) -> int | None:
    return next((at for at, block in enumerate(blocks) if block.startswith("#")), None)


def _half(body: str) -> str:
    paragraph = long_paragraph(body)
    if paragraph is None:
        return body
    words = paragraph.split()
    return body.replace(paragraph, " ".join(words[: len(words) // 3]) + ".")


def _other_folder(bundle: Path) -> None:
    other = next(path for path in sorted(bundle.parent.iterdir()) if path != bundle)
    in_body("en", swapped(r"\(\.\./[\w-]+/index\.en\.md\)", f"(../{other.name}/index.en.md)"))(bundle)
    text = file(bundle, "en").read_text(encoding="utf-8")
    if text.count(other.name) > 1:  # it was this link already
        in_body("en", swapped(rf"\(\.\./{other.name}/index\.en\.md\)", "(../../docs/en/privacy.md)"))(bundle)


STRUCTURE = (
    Mutation("a paragraph is left out in English", ("paragraphs-differ",), in_body("en", without_block(_paragraph))),
    Mutation("a paragraph is left out in Serbian", ("paragraphs-differ",), in_body("sr", without_block(_paragraph))),
    Mutation("a heading is left out", ("headings-differ",), in_body("en", without_block(_heading))),
    Mutation("a heading has another level", ("headings-differ",), in_body("en", swapped("^## ", "### "))),
    Mutation("a heading becomes plain text", ("headings-differ",), in_body("sr", swapped("^## ", ""))),
    Mutation(
        "an item of a list is left out",
        ("lists-and-tables-differ",),
        in_body("en", swapped("- the second training\n", "")),
        _LIST,
    ),
    Mutation(
        "a list becomes one paragraph",
        ("lists-and-tables-differ", "list-or-table-broken"),
        in_body("en", lambda body: body.replace("- the ", "the ")),
        _LIST,
    ),
    Mutation(
        "a list has the marks of a word processor",
        ("list-or-table-broken",),
        in_body("en", swapped("^- ", "• ")),
        _LIST,
    ),
    Mutation("a link has a space in it", ("link-mistyped",), in_body("sr", swapped(r"\]\((?=[.][.]/)", "] ("))),
    Mutation(
        "a row of a table is left out",
        ("lists-and-tables-differ",),
        in_body("en", swapped(r"\| Pirot \| training \|\n", "")),
        _TABLE,
    ),
    Mutation("most of a long paragraph is left out", ("length-ratio",), in_body("en", _half), _LONG),
    Mutation(
        "the last sentence is left out",
        ("length-ratio",),
        in_body("en", swapped(r" Afterwards the guests.*", "")),
        _LONG,
    ),
    Mutation(
        "a link is taken away", ("links-differ",), in_body("en", swapped(r"\[([^\]]+)\]\([^)]+\)", lambda m: m[1]))
    ),
    Mutation(
        "a link leads to the other language",
        ("links-differ",),
        in_body("en", swapped(r"index\.en\.md\)", "index.sr.md)")),
    ),
    Mutation("a link leads to another item", ("links-differ",), _other_folder),
    Mutation(
        "a page's link leads to the other language", ("links-differ",), in_body("sr", swapped(r"docs/sr/", "docs/en/"))
    ),
    Mutation("a web address is changed", ("links-differ",), in_body("en", swapped("/mreza", "/drugo")), _WEB),
    Mutation(
        "a web address is left out",
        ("links-differ",),
        in_body("sr", swapped(r"\[([^\]]+)\]\(https[^)]+\)", lambda m: m[1])),
        _WEB,
    ),
    Mutation(
        "an e-mail address has a mistake",
        ("emails-and-phones-differ",),
        in_body("en", swapped("info@", "inof@")),
        _MAIL,
    ),
    Mutation(
        "an e-mail address is left out",
        ("emails-and-phones-differ",),
        in_body("sr", swapped(" na info@example.org", "")),
        _MAIL,
    ),
    Mutation(
        "a telephone number has a wrong digit",
        ("emails-and-phones-differ",),
        in_body("en", swapped("4567", "4576")),
        _PHONE,
    ),
    Mutation("an image is left out", ("images-differ",), in_body("en", swapped(r"!\[[^\]]*\]\([^)]*\)", "")), _IMAGE),
    Mutation("a caption is left out", ("images-differ",), in_front("en", swapped(r"^    caption: .*\n", ""))),
)
