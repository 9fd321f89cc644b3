"""Rule links-differ: what is told of links in two languages, and what is left alone."""

from __future__ import annotations

from newsroom.checks.rules.translation.links_differ import RULE
from pair_samples import cases, reading_of, told


@cases(
    ("the same page in each language", "[O](../../docs/sr/about.md)", "[A](../../docs/en/about.md)", []),
    (
        "headings are translated, and so are fragments",
        "[O](../../docs/sr/about.md#cilj)",
        "[A](../../docs/en/about.md#objective)",
        [],
    ),
    ("fragments on the same page", "[Cilj](#cilj)", "[Objective](#objective)", []),
    (
        "another order in the sentence",
        "[O](../../docs/sr/about.md) i [fond](../../docs/sr/partners/fond.md)",
        "[Fund](../../docs/en/partners/fond.md) and [about](../../docs/en/about.md)",
        [],
    ),
    (
        "a link that is given twice",
        "[O](../../docs/sr/about.md), [opet](../../docs/sr/about.md)",
        "[A](../../docs/en/about.md)",
        [],
    ),
    (
        "a link in the next paragraph",
        "Jedan [O](../../docs/sr/about.md).\n\nDva.",
        "One.\n\nTwo [A](../../docs/en/about.md).",
        [],
    ),
    (
        "wikipedia in each language",
        "[P](https://sr.wikipedia.org/wiki/Пирот)",
        "[P](https://en.wikipedia.org/wiki/Pirot)",
        [],
    ),
    ("a folder for each language", "[V](https://example.org/sr/vest/1)", "[N](https://example.org/en/vest/1)", []),
    (
        "the other language lives at the root",
        "[V](https://example.org/vest/susret)",
        "[N](https://example.org/en/vest/susret)",
        [],
    ),
    ("a language asked for", "[V](https://example.org/a?id=7&lang=sr)", "[N](https://example.org/a?id=7&lang=en)", []),
    ("a host for each language", "[V](https://sr.example.org/a)", "[N](https://en.example.org/b)", []),
    ("www and a slash make no difference", "[V](http://www.example.org/a/)", "[N](https://example.org/a)", []),
    ("the text itself in the other language", "[English](index.en.md)", "[Srpski](index.sr.md)", []),
    ("a file of the bundle", "[PDF](cover.jpg)", "[PDF](cover.jpg)", []),
    ("mailboxes and telephones are another rule's", "[P](mailto:a@example.org)", "[C](tel:+38111123456)", []),
    ("images are another rule's", "![x](cover.jpg)", "Text.", []),
    ("not translated yet", "[O](../../docs/sr/about.md)", " ", []),
    (
        "the page in the wrong language",
        "[O](../../docs/sr/about.md)",
        "[A](../../docs/sr/about.md)",
        ["en:1: the link leads to the page in another language (Srpski), `../../docs/sr/about.md`"],
    ),
    (
        "the wrong language in the original",
        "[O](../../docs/en/about.md)",
        "[A](../../docs/en/about.md)",
        ["sr:1: the link leads to the page in another language (English), `../../docs/en/about.md`"],
    ),
    ("a page that is not there is another rule's", "[O](../../docs/sr/nema.md)", "[A](../../docs/en/about.md)", []),
    ("a page that is not there, in one language only", "Vidi [O](nema.md).", "See there.", []),
    (
        "one leads elsewhere",
        "[O](../../docs/sr/about.md)",
        "[A](../../docs/en/partners/fond.md)",
        [("en:1: a link leads to `../../docs/en/partners/fond.md` here and to `../../docs/sr/about.md` in sr:1")],
    ),
    (
        "two are interchanged",
        "- [O](../../docs/sr/about.md)\n- [F](../../docs/sr/partners/fond.md)",
        "- [A](../../docs/en/partners/fond.md)\n- [F](../../docs/en/about.md)",
        [
            ("en:1: a link leads to `../../docs/en/partners/fond.md` here and to `../../docs/sr/about.md` in sr:1"),
            ("en:2: a link leads to `../../docs/en/about.md` here and to `../../docs/sr/partners/fond.md` in sr:2"),
        ],
    ),
    (
        "one is missing",
        "Jedan.\n\nVidi [O](../../docs/sr/about.md).",
        "One.\n\nSee there.",
        ["en:3: sr:3 has a link to `../../docs/sr/about.md`, and this text has none"],
    ),
    (
        "one is too many",
        "Jedan.\n\nVidi.",
        "One.\n\nSee [about](../../docs/en/about.md).",
        ["en:3: the link to `../../docs/en/about.md` is only here, and not in index.sr.md"],
    ),
    (
        "another site",
        "[V](https://example.org/a)",
        "[N](https://example.net/a)",
        ["en:1: a link leads to `https://example.net/a` here and to `https://example.org/a` in sr:1"],
    ),
    (
        "another page of a site",
        "[V](https://example.org/a)",
        "[N](https://example.org/b)",
        ["en:1: a link leads to `https://example.org/b` here and to `https://example.org/a` in sr:1"],
    ),
    (
        "another page in the folder of the language",
        "[V](https://example.org/sr/mreza)",
        "[N](https://example.org/en/story)",
        ["en:1: a link leads to `https://example.org/en/story` here and to `https://example.org/sr/mreza` in sr:1"],
    ),
    (
        "the other language of a site by mistake",
        "[V](https://example.org/en/a)",
        "[N](https://example.org/sr/b)",
        ["en:1: a link leads to `https://example.org/sr/b` here and to `https://example.org/en/a` in sr:1"],
    ),
    (
        "a section here and the page there",
        "[O](../../docs/sr/about.md#cilj)",
        "[A](../../docs/en/about.md)",
        ["en:1: a link leads to `../../docs/en/about.md` here and to `../../docs/sr/about.md#cilj` in sr:1"],
    ),
    (
        "in a table",
        "| a | b |\n|---|---|\n| [O](../../docs/sr/about.md) | 2 |",
        "| a | b |\n|---|---|\n| [A](../../docs/en/index.md) | 2 |",
        ["en:3: a link leads to `../../docs/en/index.md` here and to `../../docs/sr/about.md` in sr:3"],
    ),
)
def test_links(serbian: str, english: str, expected: list[str]) -> None:
    assert told(RULE, serbian, english) == expected


def test_the_fix_is_ready_to_paste() -> None:
    """Where a link leads to the other language, the right path is given."""
    reading = reading_of("[O](../../docs/sr/about.md#b)", "[A](../../docs/sr/about.md#b)")
    (problem,) = RULE.find(reading)
    assert problem.fix == "write `../../docs/en/about.md`"
    assert problem.mark == "../../docs/sr/about.md#b"


def test_a_page_outside_that_may_be_another_is_a_warning() -> None:
    """Of addresses on one site nobody can tell from outside whether they say the same."""
    reading = reading_of("[V](https://example.org/vest)", "[N](https://example.org/story)")
    assert [problem.severity for problem in RULE.find(reading)] == ["warning"]
