"""Photo names: safe in every system, each its own, and found again by a run that goes on with another's work."""

from __future__ import annotations

import pytest
from newsroom.images.names import is_final, is_photo_like, is_safe, new_names


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("IMG 0001.HEIC", "img-0001.jpg"),
        ("IMG_0001.JPG", "img-0001.jpg"),
        ("Đorđe & Žaklina (1).jpeg", "djordje-zaklina-1.jpg"),
        ("Слика 2.png", "slika-2.jpg"),
        ("写真.jpg", "xie-zhen.jpg"),
        ("….jpg", "photo.jpg"),
        ("a" * 200 + ".jpg", "a" * 80 + ".jpg"),
        ("WhatsApp Image 2024-05-11 at 10.11.12.jpeg", "whatsapp-image-2024-05-11-at-10-11-12.jpg"),
    ],
)
def test_a_new_name(old: str, new: str) -> None:
    assert new_names({old: "x"}, {}) == {old: new}
    assert is_final(new) and is_safe(new) and is_photo_like(old)


@pytest.mark.parametrize(
    ("photos", "staying", "expected"),
    [
        ({"A 1.png": "x", "a_1.png": "y", "a-1.webp": "z"}, {}, ["a-1.jpg", "a-1-2.jpg", "a-1-3.jpg"]),
        ({"A.HEIC": "x"}, {"a.jpg": "y"}, ["a-2.jpg"]),
        ({"A.HEIC": "x"}, {"A.JPG": None}, ["a-2.jpg"]),
        ({"A.HEIC": "x"}, {"a.jpg": "y", "a-2.jpg": None}, ["a-3.jpg"]),
        ({"A.HEIC": "x"}, {"a.jpg": "x"}, ["a.jpg"]),
        ({"A.HEIC": "x"}, {"a.jpg": "y", "a-2.jpg": "x"}, ["a-2.jpg"]),
    ],
)
def test_clashes(photos: dict[str, str], staying: dict[str, str | None], expected: list[str]) -> None:
    """A name that is taken gets a number, unless it holds the same picture; small and capital letters are the same."""
    assert [new for _, new in sorted(new_names(photos, staying).items())] == expected


def test_every_half_done_state_ends_alike() -> None:
    """Whichever new photos a killed run has left, the next one chooses the same names."""
    photos = {"A 1.png": "x", "a_1.png": "y", "B.png": "z", "a-1.webp": "y"}
    whole = new_names(photos, {"b.jpg": "w"})
    for done in range(len(photos) + 1):
        for gone in range(done + 1):
            made = {whole[name]: photos[name] for name in sorted(photos)[:done]}
            left = {name: photos[name] for name in sorted(photos)[gone:]}
            assert new_names(left, {"b.jpg": "w", **made}).items() <= whole.items()


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "._IMG_1.jpg", "index.sr.md", "jpg", "film.mp4", "a.jpg~"])
def test_what_is_no_photo(name: str) -> None:
    assert not is_photo_like(name)


@pytest.mark.parametrize(
    "name", ["A.jpg", "a b.jpg", "č.jpg", "a.JPG", "a_b.jpg", "a--b.jpg", "a.b.jpg", "-a.jpg", "a"]
)
def test_names_that_are_not_safe(name: str) -> None:
    assert not is_safe(name)
    assert not is_final(name)
