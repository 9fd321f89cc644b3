"""Blocks: what a Markdown text is made of, with the line of every part."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom.content.markdown import Block, Group, Link, read_blocks

TEXT = """# Naslov

Prvi pasus
u dva reda, [veza](../b/index.sr.md) i ![opis](a%20b.jpg).

- prva
  - unutrašnja
- druga

| grad | iznos |
|------|-------|
| Pirot | **5** |

!!! note "Napomena"
    Važno.

```
kod
```
"""


def test_every_part_is_told_with_its_line() -> None:
    """In the order of the file; marks are gone, words stay."""
    blocks, groups = read_blocks(TEXT, 10)
    assert [(block.kind, block.level, block.line, block.text) for block in blocks] == [
        ("heading", 1, 10, "Naslov"),
        ("paragraph", 0, 12, "Prvi pasus\nu dva reda, veza i ."),
        ("item", 1, 15, "prva"),
        ("item", 2, 16, "unutrašnja"),
        ("item", 1, 17, "druga"),
        ("cell", 0, 19, "grad"),
        ("cell", 0, 19, "iznos"),
        ("cell", 0, 21, "Pirot"),
        ("cell", 0, 21, "5"),
        ("paragraph", 0, 23, "Napomena"),
        ("paragraph", 0, 24, "Važno."),
        ("code", 0, 27, "kod"),
    ]
    assert groups == (Group("list", 15, (2,)), Group("list", 16, (1,)), Group("table", 19, (2, 2)))


def test_links_and_images_have_their_line_and_words() -> None:
    """A link's target is as people write it, without the signs for spaces."""
    blocks, _ = read_blocks(TEXT, 10)
    assert blocks[1].links == (Link("../b/index.sr.md", "veza", 13), Link("a b.jpg", "opis", 13, image=True))


def test_a_place_in_a_block_has_a_line() -> None:
    """Words after a line break stand in the next line of the file."""
    block = Block("paragraph", 0, 7, "jedan\ndva\ntri")
    assert [block.line_at(block.text.index(word)) for word in ("jedan", "dva", "tri")] == [7, 8, 9]


def test_what_is_meant_for_the_web_page_only_is_no_text() -> None:
    """Attributes of the extension `attr_list` are for styles."""
    assert read_blocks("Pasus {: .lead }", 1)[0][0].text.strip() == "Pasus"


@pytest.mark.parametrize(
    "evil", ["[", "![[", "> ", "- ", "*", "`", "|a", "[^1]: ", "!!! ", "<", "a[b](c", "{:", "\\", "&"]
)
def test_no_text_takes_it_long(evil: str) -> None:
    """Signs repeated thousands of times are read like any other text: in a tenth of this time, where it is linear."""
    started = time.process_time()
    read_blocks(evil * 5000, 1)
    assert time.process_time() - started < 2


@given(st.text(alphabet="aš1 \n#*_[]()!|-:>`{}.\\&<~\t", max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    """It never raises, and every line lies in the file."""
    lines = text.count("\n") + 1
    blocks, groups = read_blocks(text, 1)
    assert all(1 <= block.line <= lines for block in blocks)
    assert all(1 <= block.line_at(len(block.text)) <= lines + 1 for block in blocks)
    assert all(1 <= group.line <= lines for group in groups)


def test_a_footnote_within_a_footnote() -> None:
    """The parser gives its list an end without a beginning; that is no reason to stop."""
    assert read_blocks("[^1]: - [^1]: ", 1) == ((), ())
