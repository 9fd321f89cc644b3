"""Stamps: what counts as a change of an original, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom.content.files import TextFile
from newsroom.content.frontmatter.reader import read
from newsroom.content.markdown import Block, read_blocks
from newsroom.content.schema import TEXT_KEYS
from newsroom.content.texts import Text
from newsroom.parity.fingerprint import MOST, TooLong, as_written, changes, fingerprint_of, is_fingerprint, normalise


def text(body: str, *fields: Block) -> Text:
    return Text("index.sr.md", "sr", fields, *read_blocks(body, 5))


def field(name: str, words: str) -> Block:
    return Block("field", 0, 2, words, name=name)


def new_in(was: str, now: str) -> tuple[list[str], int]:
    """Stamp a text and change it: the parts that are new or different, and how many are gone."""
    found = changes(fingerprint_of(text(was)), text(now))
    return [block.text for block in found.new], found.removed


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Sve je, reklo bi se, spremno.", "Sve je reklo bi se spremno"),
        ("„Dobar dan”, reče.", '"Dobar dan" — reče!'),
        ("od 2023-2025", "od 2023–2025"),
        ("5 % ljudi", "5% ljudi"),
        ("10 000 ljudi", "10\u00a0000 ljudi"),
        ("Čačak", "C\u030cac\u030cak"),
        ("BEOGRAD", "Beograd"),
        ("rein\u00adtegracija", "reintegracija"),
        ("dva  reda\ntri", "dva reda tri"),
        ("[Klub](a.md) radi.", "[Klub](https://example.org/) radi."),
        ("To je **važno**.", "To je _važno_."),
        ("Vredi {{ fact.budget }}.", "Vredi {{fact.budget}}."),
        ("Vredi 5. Tri ih je.", "Vredi 5, tri ih je."),
    ],
)
def test_what_is_no_change(was: str, now: str) -> None:
    """Case, spacing, punctuation, typography and where links lead."""
    assert fingerprint_of(text(was)) == fingerprint_of(text(now))
    assert not changes(fingerprint_of(text(was)), text(now))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("3.750,00 evra", "375.000 evra"),
        ("3.750,00 evra", "3,750.00 evra"),
        ("3.5 evra", "35 evra"),
        ("u 10:30", "u 10:3"),
        ("1/2 grupe", "12 grupe"),
        ("10 odsto", "100 odsto"),
        ("5 %", "5"),
        ("5 €", "5 $"),
        ("-5 stepeni", "5 stepeni"),
        ("−5 stepeni", "5 stepeni"),
        ("10² metara", "102 metara"),
        ("sud", "šud"),
        ("klub u Pirotu", "klub u Nišu"),
        ("deca i mladi", "deca mladi"),
        ("Vredi {{ fact.budget }}.", "Vredi {{ fact.cost }}."),
    ],
)
def test_what_is_a_change(was: str, now: str) -> None:
    """A letter, a word, a digit, a decimal mark, a sign that is said."""
    assert new_in(was, now) == ([now], 0)


def test_changes_are_told_part_by_part() -> None:
    """Changed and added parts by their words, removed ones by their number."""
    was = "Jedan.\n\n## Dva\n\n- tri\n- četiri\n\nPet.\n\nŠest."
    assert new_in(was, was) == ([], 0)
    assert new_in(was, was.replace("četiri", "4")) == (["4"], 0)
    assert new_in(was, was.replace("Pet.", "Pet.\n\nPet i po.")) == (["Pet i po."], 0)
    assert new_in(was, "Jedan.\n\n## Dva\n\n- tri") == ([], 3)
    assert new_in(was, was.replace("\n- četiri\n\nPet.", "\n\nNovo.")) == (["Novo."], 1)
    assert new_in(was, "Šest.\n\n" + was.removesuffix("\n\nŠest.")) == (["Šest."], 1)


def test_a_part_is_found_in_its_line() -> None:
    """So that a report can lead there."""
    assert [block.line for block in changes(fingerprint_of(text("A\n\nB")), text("A\n\nC")).new] == [7]


def test_fields_count_in_any_order() -> None:
    """Lines of the front matter change places, and nothing is said."""
    one, other = field("title", "Naslov"), field("summary", "Sažetak")
    assert fingerprint_of(text("", one, other)) == fingerprint_of(text("", other, one))
    changed = field("title", "Drugi naslov")
    assert changes(fingerprint_of(text("", one, other)), text("", other, changed)).new == (changed,)


def test_facts_count_by_name() -> None:
    """A changed figure shows in both languages by itself."""
    raw = "---\ntitle: Naslov\nfacts:\n  budget: {label: Vrednost, value: 5}\n---\n\nVredi {{ fact.budget }}.\n"
    texts = []
    for content in (raw, raw.replace("value: 5", "value: 6"), raw.replace("Vrednost", "Iznos")):
        front, _ = read(content.encode(), "a.md", TEXT_KEYS)
        read_text = as_written(TextFile("a.md", "sr", front, ()))
        assert read_text
        texts.append(read_text)
    assert not changes(fingerprint_of(texts[0]), texts[1])
    assert [block.text for block in changes(fingerprint_of(texts[0]), texts[2]).new] == ["Iznos"]


@pytest.mark.parametrize(
    "broken", ["", "v2 12345", "v1 1234", "v1 123456", "v1 12345 ", "v1  12345", "12345", "2026-11-23", "V1 12345"]
)
def test_what_is_no_stamp(broken: str) -> None:
    assert not is_fingerprint(broken)


def test_a_very_long_text_has_no_stamp() -> None:
    """The front matter could not be read with it."""
    many = [f"Pasus {number}." for number in range(MOST + 1)]
    assert is_fingerprint(fingerprint_of(text("\n\n".join(many[1:]))))
    with pytest.raises(TooLong):
        fingerprint_of(text("\n\n".join(many)))


def test_an_original_that_has_grown_very_long_is_still_compared() -> None:
    """In linear time, without the order."""
    grown = ["Isto."] * 40_000 + ["Novo."] * 2
    new, removed = new_in("Isto.\n\n" * 900 + "Staro.", "\n\n".join(grown))
    assert (len(new), set(new), removed) == (39_102, {"Isto.", "Novo."}, 0)


@given(st.text() | st.text(alphabet="aŽ1.,:/-−–%€ \u0301\u0345½²'Áİß\u00ad\u200d\n"))
def test_normalising_twice_is_normalising_once(words: str) -> None:
    assert normalise(normalise(words)) == normalise(words)


@given(st.lists(st.text(alphabet="ab1,. *#-\n", max_size=20), max_size=12).map("\n\n".join))
def test_equal_texts_have_equal_stamps(body: str) -> None:
    """And a stamp never speaks against the text that it was made from."""
    stamp = fingerprint_of(text("Naslov\n\n" + body))
    assert stamp == fingerprint_of(text("Naslov\n\n" + body))
    assert is_fingerprint(stamp)
    assert not changes(stamp, text("Naslov\n\n" + body))
