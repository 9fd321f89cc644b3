"""Slugs: addresses that people can read out, in plain ASCII."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom.languages.slugs import SLUG, heading_id, slug_of_folder, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Perspektive inkluzije", "perspektive-inkluzije"),
        ("Đorđe Đurić u Čačku", "djordje-djuric-u-cacku"),
        ("Ђорђе Ђурић у Чачку", "djordje-djuric-u-cacku"),
        ("ŽIČKA ĆUPRIJA ŠUŠTI", "zicka-cuprija-susti"),
        ("Radionica #5: šta, kako?", "radionica-5-sta-kako"),
        ("„Dobrosusedski klub“ — Pirot", "dobrosusedski-klub-pirot"),
        ("240.360,00 EUR", "240-360-00-eur"),
        ("ЉУБАВ, Његош и џеп", "ljubav-njegos-i-dzep"),
        ("Hofgärten", "hofgarten"),
        ("  --  ", ""),
        ("", ""),
        ("!!!", ""),
    ],
)
def test_slugify(text: str, slug: str) -> None:
    """Serbian letters become what people type who have no Serbian keyboard."""
    assert slugify(text) == slug


@settings(deadline=None)
@given(st.text())
def test_every_slug_is_a_slug_and_stays_one(text: str) -> None:
    """Whatever the text, the slug is empty or fit for an address, and its own slug."""
    slug = slugify(text)
    assert not slug or SLUG.fullmatch(slug)
    assert slugify(slug) == slug


@pytest.mark.parametrize(
    ("folder", "slug"),
    [
        ("2023-03-30-klub-pirot", "klub-pirot"),
        ("2023-03-30-Klub u Žičkoj", "klub-u-zickoj"),
        ("klub-pirot", "klub-pirot"),
        ("2023-03-30", "2023-03-30"),
        ("2023-3-30-klub", "2023-3-30-klub"),
        ("2023-03-30-!!!", ""),
    ],
)
def test_slug_of_folder(folder: str, slug: str) -> None:
    """A bundle's address is its folder's name without the date."""
    assert slug_of_folder(folder) == slug


@pytest.mark.parametrize(
    ("slug", "fits"),
    [
        *(("klub", True), ("klub-pirot-2", True), ("2024", True)),
        *(("Klub", False), ("klub pirot", False), ("-klub", False), ("klub-", False), ("klub--pirot", False)),
        *(("žička", False), ("a/b", False), ("a\n", False), ("", False)),
    ],
)
def test_form(slug: str, fits: bool) -> None:
    """A slug has small letters, digits and single hyphens between them."""
    assert bool(SLUG.fullmatch(slug)) is fits


def test_heading_id() -> None:
    """Headings have ids that can be read, with the separator that Markdown's table of contents asks for."""
    assert heading_id("Šta klub nudi", "-") == "sta-klub-nudi"
    assert heading_id("Đački klub", "_") == "djacki_klub"
