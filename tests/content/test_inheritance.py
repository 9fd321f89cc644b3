"""Inheritance: what one language's file takes from the other's, key by key."""

from __future__ import annotations

from typing import Any

import pytest
from newsroom.content.inheritance import Difference, inherit
from newsroom.content.schema import ArticleKeys, PageKeys, PartnerKeys
from newsroom.content.schema.sharing import shape_of

BASE: dict[str, Any] = {
    "title": "Radionica",
    "date": "2024-05-14",
    "slug": "radionica",
    "tags": ["kompost", "pirot"],
    "event": {"start": "2024-05-11", "place": "Pirot", "address": "Kozaračka 96b"},
    "photos": [
        {"file": "a.jpg", "alt": "Sanduk.", "caption": "Naš sanduk.", "credit": "Tim", "consent": "not-needed"},
        {"file": "b.jpg", "alt": "Susedi.", "consent": "given"},
    ],
}
FACTS: dict[str, Any] = {
    "facts": {
        "budget": {"label": "Vrednost", "value": "240360", "unit": "EUR", "note": "Za dve godine."},
        "people": {"label": "Ljudi", "value": "800", "at_least": "true"},
    }
}


def article(over: dict[str, Any]) -> dict[str, Any]:
    """Complete another language's article from `BASE`."""
    return inherit(shape_of(ArticleKeys), BASE, over).data


def differences(over: dict[str, Any], base: dict[str, Any] = BASE) -> list[Difference]:
    """Return what another language's article repeats otherwise."""
    return inherit(shape_of(ArticleKeys), base, over).differences


def test_shared_keys_are_inherited() -> None:
    """What both languages share need not be repeated, at any depth."""
    data = article({"title": "Workshop", "event": {"place": "Pirot"}})
    assert data["date"] == "2024-05-14"
    assert data["tags"] == ["kompost", "pirot"]
    assert data["event"] == {"start": "2024-05-11", "place": "Pirot"}


@pytest.mark.parametrize("key", ["title", "slug", "summary", "source"])
def test_local_keys_are_never_inherited(key: str) -> None:
    """No Serbian text stands on an English page because somebody forgot the English one."""
    assert key not in inherit(shape_of(ArticleKeys), {**BASE, key: "naš tekst"}, {}).data


def test_local_keys_inside_of_shared_ones_are_never_inherited() -> None:
    """An event and its photos are shared, but not what is said of them."""
    data = article({})
    assert data["event"] == {"start": "2024-05-11"}
    assert data["photos"] == [{"file": "a.jpg", "consent": "not-needed"}, {"file": "b.jpg", "consent": "given"}]


def test_photos_are_matched_by_file() -> None:
    """The order and the shared keys are the original's, wherever the translation says its part."""
    over = {"photos": [{"file": "b.jpg", "alt": "Neighbours."}, {"file": "a.jpg", "alt": "A box."}]}
    assert article(over)["photos"] == [
        {"file": "a.jpg", "alt": "A box.", "consent": "not-needed"},
        {"file": "b.jpg", "alt": "Neighbours.", "consent": "given"},
    ]
    assert differences(over) == []


def test_entries_are_matched_by_id_too() -> None:
    """A list whose entries have no file goes by their ids."""
    base: dict[str, Any] = {"photos": [{"id": "x", "consent": "given"}, {"id": "y", "consent": "not-needed"}]}
    data = inherit(shape_of(ArticleKeys), base, {"photos": [{"id": "y", "alt": "Y"}]}).data
    assert data["photos"] == [{"id": "x", "consent": "given"}, {"id": "y", "alt": "Y", "consent": "not-needed"}]


def test_a_photo_that_stands_twice_is_matched_in_order() -> None:
    """Each of two entries of one file has its own text."""
    base: dict[str, Any] = {"photos": [{"file": "a.jpg", "alt": "1"}, {"file": "a.jpg", "alt": "2"}]}
    over: dict[str, Any] = {"photos": [{"file": "a.jpg", "alt": "one"}, {"file": "a.jpg", "alt": "two"}]}
    photos: Any = inherit(shape_of(ArticleKeys), base, over).data["photos"]
    assert [photo["alt"] for photo in photos] == ["one", "two"]


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ({"date": "2024-05-14"}, []),
        ({"date": "2024-05-15"}, [Difference(("date",), "2024-05-15", "2024-05-14")]),
        ({"event": {"start": "2024-05-12"}}, [Difference(("event", "start"), "2024-05-12", "2024-05-11")]),
        ({"event": "Pirot"}, [Difference(("event",), "Pirot", "start, place, address")]),
        ({"tags": ["kompost", "pirot"]}, []),
        ({"tags": ["compost"]}, [Difference(("tags",), "compost", "kompost, pirot")]),
        (
            {"photos": [{"file": "b.jpg", "consent": "not-needed"}]},
            [Difference(("photos", 0, "consent"), "not-needed", "given")],
        ),
        ({"photos": [{"file": "c.jpg", "alt": "C"}]}, [Difference(("photos", 0), "c.jpg", "")]),
        (
            {"photos": [{"file": "a.jpg"}, {"file": "a.jpg"}]},
            [Difference(("photos", 1), "a.jpg", "")],
        ),
        ({"photos": [{"alt": "A box."}]}, [Difference(("photos", 0), "", "")]),
        ({"photos": ["a.jpg", "c.jpg"]}, [Difference(("photos", 1), "c.jpg", "")]),
        ({"title": "Workshop", "draft": "true"}, []),
    ],
)
def test_repeated_keys_must_be_equal(over: dict[str, Any], expected: list[Difference]) -> None:
    """A shared key that is repeated with another value is told, with its place in the file that repeats it."""
    assert differences(over) == expected


def test_the_original_counts_where_they_differ() -> None:
    """After the problem is told, both languages go on with one value."""
    data = article({"date": "2024-05-15", "photos": [{"file": "a.jpg", "alt": "A", "consent": "given"}]})
    assert data["date"] == "2024-05-14"
    assert data["photos"] == [
        {"file": "a.jpg", "alt": "A", "consent": "not-needed"},
        {"file": "b.jpg", "consent": "given"},
    ]


def test_what_only_the_translation_says_is_kept() -> None:
    """A key that the original lacks is not lost."""
    assert article({"deadline": "2024-06-01"})["deadline"] == "2024-06-01"


def test_a_damaged_translation_gets_no_foreign_text() -> None:
    """Where a mapping is written as text, the original's shared keys stand in, without its words."""
    assert article({"event": "Pirot"})["event"] == {"start": "2024-05-11"}


def test_entries_of_an_original_without_files() -> None:
    """Of a translation nothing is said while the original's own entries cannot be told apart."""
    base: dict[str, Any] = {"photos": [{"alt": "Sanduk."}]}
    over: dict[str, Any] = {"photos": [{"file": "a.jpg", "alt": "A box."}]}
    assert differences(over, base) == []


def test_labels_of_facts() -> None:
    """A figure is written once, whatever the author calls it; its label and note once in each language."""
    over: dict[str, Any] = {"facts": {"budget": {"label": "Value"}}}
    data = inherit(shape_of(PageKeys), FACTS, over).data
    assert data["facts"] == {
        "budget": {"label": "Value", "value": "240360", "unit": "EUR"},
        "people": {"value": "800", "at_least": "true"},
    }


def test_own_paths() -> None:
    """For each merged key there is the place in the file that wrote it, and none for what is inherited."""
    own = inherit(shape_of(ArticleKeys), BASE, {"photos": [{"file": "b.jpg", "alt": "B"}]}).own
    assert own[("photos", 1, "alt")] == ("photos", 0, "alt")
    assert own[("photos", 1)] == ("photos", 0)
    assert ("photos", 0) not in own
    assert ("photos", 1, "consent") not in own
    assert ("date",) not in own


def test_shapes() -> None:
    """Which keys are local is read off the schema, at every depth."""
    shape = shape_of(ArticleKeys)
    assert shape.local == {"title", "summary", "slug", "source"}
    assert shape.under("event").local == {"place", "address"}
    assert shape.under("photos").local == {"alt", "caption", "credit"}
    assert shape_of(PageKeys).under("facts").under("whatever").local == {"label", "note"}
    assert shape_of(PartnerKeys).local == {"name", "short", "summary", "slug", "source"}
    assert shape.is_local(("photos", 3, "alt"))
    assert not shape.is_local(("photos", 3, "consent"))
    assert not shape.is_local(("no", "such", "key"))
    assert shape.under("no such key").record is None
