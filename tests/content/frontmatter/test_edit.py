"""Edits: one value changes, every other byte stays; what is unsure is refused."""

from __future__ import annotations

import pytest
from newsroom.content.frontmatter.edit import NotSafe, replaced, with_key
from newsroom.content.frontmatter.reader import read
from newsroom.content.schema import TEXT_KEYS
from newsroom.images.normalize.bundle import with_renamed_links

FILE = ("photos", 0, "file")
PHOTOS = "---\ntitle: Sala #5: šta? # ovo ostaje\nphotos:\n{}\n---\n\nTekst  \n"


def photos(entry: str) -> str:
    return PHOTOS.format(entry)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  - file: IMG 1.HEIC", "  - file: a.jpg"),
        ("  - file:   IMG 1.HEIC  ", "  - file:   a.jpg  "),
        ('  - file: "IMG 1.HEIC"', '  - file: "a.jpg"'),
        ("  - file: 'IMG 1.HEIC'", "  - file: 'a.jpg'"),
        ('  - "file": IMG 1.HEIC', '  - "file": a.jpg'),
        ("  - file: IMG 1.HEIC # naslovna", "  - file: a.jpg # naslovna"),
        ('  - file: "IMG 1.HEIC"  # naslovna', '  - file: "a.jpg"  # naslovna'),
        ("  - file: 'IMG #1, it''s.jpg'", "  - file: 'a.jpg'"),
        ('  - file: "IMG #1.jpg"', '  - file: "a.jpg"'),
        ("  - {file: IMG 1.HEIC, alt: Sala}", "  - {file: a.jpg, alt: Sala}"),
        ("  - {alt: Sala, file: IMG 1.HEIC}", "  - {alt: Sala, file: a.jpg}"),
        ("  - {alt: 'file: IMG 1.HEIC', file: 'IMG 1.HEIC'}", "  - {alt: 'file: IMG 1.HEIC', file: 'a.jpg'}"),
        ('  - {file: "IMG, 1.HEIC", alt: Sala}  # dve', '  - {file: "a.jpg", alt: Sala}  # dve'),
        ("- alt: Tu je file: IMG 1.HEIC\n  file: IMG 1.HEIC", "- alt: Tu je file: IMG 1.HEIC\n  file: a.jpg"),
        ("- file: Č.jpg\n  alt: Č", "- file: a.jpg\n  alt: Č"),
        ("- file: C\u030c.jpg", "- file: a.jpg"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_photos_name(before: str, after: str, breaks: str, mark: str) -> None:
    """However the value is written, only the value changes: not its quotes, comment, line ends or byte-order mark."""
    old, new = ((mark + photos(text).replace("\n", breaks)).encode() for text in (before, after))
    assert replaced(old, FILE, "a.jpg") == new
    assert replaced(new, FILE, "a.jpg") == new


@pytest.mark.parametrize(
    ("value", "written"),
    [("a b.jpg", '"a b.jpg"'), ('a"b', '"a\\"b"'), ("a #1", '"a #1"'), ("1.jpg", "1.jpg"), ("", '""')],
)
def test_a_value_that_needs_quotes_gets_them(value: str, written: str) -> None:
    assert replaced(photos("- file: x.jpg").encode(), FILE, value) == photos(f"- file: {written}").encode()


@pytest.mark.parametrize(
    "entry",
    [
        "  - file:\n      x.jpg",
        "  - file: >\n      x.jpg",
        "  - file: a\n      b.jpg",
        "  - x.jpg",
        "  - alt: Sala",
        "  - {file:\n    x.jpg}",
    ],
)
def test_what_is_unsure_is_refused(entry: str) -> None:
    """Values over several lines, and places that there are not, are for people to change; the line is told."""
    with pytest.raises(NotSafe, match="cannot be changed safely") as caught:
        replaced(photos(entry).encode(), FILE, "a.jpg")
    assert caught.value.line in (3, 4)


def test_a_file_that_cannot_be_read_is_refused() -> None:
    for edit in (
        lambda raw: replaced(raw, FILE, "a.jpg"),
        lambda raw: with_key(raw, "source", "x"),
        lambda raw: with_renamed_links(raw, {"a": "b.jpg"}),
    ):
        with pytest.raises(NotSafe, match="cannot be read"):
            edit(b"no settings at all")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\ntitle: A\n---\nTekst", '---\ntitle: A\nsource: "n1"\n---\nTekst'),
        ("---\r\ntitle: A\r\n---\r\n", '---\r\ntitle: A\r\nsource: "n1"\r\n---\r\n'),
        ("\ufeff---\ntitle: A # b\n# c\n---", '\ufeff---\ntitle: A # b\n# c\nsource: "n1"\n---'),
        ("---\nsource: o0 # x\n---", '---\nsource: "n1"\n---'),
        ('---\nsource: "o0"  # x\ntitle: A\n---\n', '---\nsource: "n1"\ntitle: A\n---\n'),
        ("---\nsource: 'o0'\ntitle: A\n---\n", '---\nsource: "n1"\ntitle: A\n---\n'),
        ("---\nsource:\ntitle: A\n---\n", '---\nsource: "n1"\ntitle: A\n---\n'),
        ("---\nphotos:\n  - {file: a.jpg}\n---\n---\n", '---\nphotos:\n  - {file: a.jpg}\nsource: "n1"\n---\n---\n'),
    ],
)
def test_a_key_at_the_top(before: str, after: str) -> None:
    """It is added as the last one, or its value is replaced, always in double quotes; the second time all stays."""
    assert with_key(before.encode(), "source", "n1") == after.encode()
    assert with_key(after.encode(), "source", "n1") == after.encode()


@pytest.mark.parametrize("value", ['say "x"', "back\\slash", "# ", "č: š", "'"])
def test_any_text_can_be_set(value: str) -> None:
    for raw in (b"---\ntitle: A\n---\n", b"---\nsource: old\ntitle: A\n---\n"):
        front, problems = read(with_key(raw, "source", value), "x.md", TEXT_KEYS)
        assert front and not problems
        assert front.data == {"title": "A", "source": value}


def test_a_key_over_several_lines_is_refused() -> None:
    for text in ("source: |\n  a\n  b", "source: a\n  b", 'source: "a\n  b"'):
        with pytest.raises(NotSafe):
            with_key(f"---\n{text}\n---\n".encode(), "source", "n1")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("![](IMG 1.HEIC)", "![](a.jpg)"),
        ("![x](<IMG 1.HEIC>)", "![x](<a.jpg>)"),
        ("![x](IMG%201.HEIC)", "![x](a.jpg)"),
        ('![x]( ./IMG%201.HEIC "Naslov" )', '![x]( ./a.jpg "Naslov" )'),
        ("[![x](IMG 1.HEIC)](IMG 1.HEIC){: .b}", "[![x](a.jpg)](a.jpg){: .b}"),
        ("[1]: IMG%201.HEIC  ", "[1]: a.jpg  "),
        ("[1]: <IMG 1.HEIC> 'Naslov'", "[1]: <a.jpg> 'Naslov'"),
        ("![](%C5%A1(1).png) ![](š(1).png)", "![](s-1.jpg) ![](s-1.jpg)"),
        ("![](s\u030c(1).png)", "![](s-1.jpg)"),
        ("U tekstu IMG 1.HEIC ostaje", "U tekstu IMG 1.HEIC ostaje"),
        ("![](IMG 1.HEICX) ![](../IMG 1.HEIC)", "![](IMG 1.HEICX) ![](../IMG 1.HEIC)"),
        ("```\n![](IMG 1.HEIC)\n```\n![](IMG 1.HEIC)", "```\n![](IMG 1.HEIC)\n```\n![](a.jpg)"),
    ],
)
@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
def test_links_in_the_text(before: str, after: str, breaks: str) -> None:
    """Images and links follow a new name however they write the old one; words and examples of code do not."""
    whole = "---\ntitle: '![](IMG 1.HEIC)'\n---\n\nPre  \n\n{}\n\nPosle\t"
    names = {"IMG 1.HEIC": "a.jpg", "š(1).png": "s-1.jpg"}
    old, new = (whole.format(text).replace("\n", breaks).encode() for text in (before, after))
    assert with_renamed_links(old, names) == new


def test_a_long_text_takes_no_time() -> None:
    """Linear in its length, also where much of it looks like the beginning of a link."""
    raw = b"---\ntitle: A\n---\n" + b"![](" * 100_000 + b"[" * 100_000
    assert with_renamed_links(raw, {"IMG 1.HEIC": "a.jpg"}) == raw
