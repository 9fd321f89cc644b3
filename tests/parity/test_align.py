"""Alignment: which parts of two languages belong to each other."""

from __future__ import annotations

from newsroom.content.markdown import Block, read_blocks
from newsroom.content.texts import Text
from newsroom.parity.pair import Pair


def words(original: str, translation: str, *fields: tuple[Block, ...]) -> list[tuple[list[str], list[str]]]:
    """Align two texts, and give the words of what belongs to each other."""
    mine, other = fields or ((), ())
    pair = Pair(
        Text("sr.md", "sr", mine, *read_blocks(original, 1)), Text("en.md", "en", other, *read_blocks(translation, 1))
    )
    return [([a.text for a in one.original], [b.text for b in one.translation]) for one in pair.places]


def test_texts_alike_are_aligned_one_to_one() -> None:
    assert words("A\n\n## B\n\n- c\n- d", "1\n\n## 2\n\n- 3\n- 4") == [
        (["A"], ["1"]),
        (["B"], ["2"]),
        (["c"], ["3"]),
        (["d"], ["4"]),
    ]


def test_a_section_that_differs_leaves_the_others_aligned() -> None:
    """Two paragraphs made one in the translation disturb their own section only."""
    assert words("A\n\nB\n\n## C\n\nD", "1 2\n\n## 3\n\n4") == [(["A", "B"], ["1 2"]), (["C"], ["3"]), (["D"], ["4"])]


def test_where_headings_differ_the_whole_is_one() -> None:
    assert words("A\n\n## B\n\nC", "1\n\n2\n\n3") == [(["A", "B", "C"], ["1", "2", "3"])]


def test_fields_are_aligned_by_name() -> None:
    """What only one language has is told by other rules."""
    one = (Block("field", 0, 2, "Naslov", "title"), Block("field", 0, 9, "Slika", "photos.a.jpg.caption"))
    other = (Block("field", 0, 3, "Title", "title"),)
    assert words("A", "1", one, other) == [(["Naslov"], ["Title"]), (["A"], ["1"])]
