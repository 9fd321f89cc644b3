"""SVG files as people have them: drawings of the corpora, and every icon of the theme."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from drawing_samples import told
from newsroom.images.svg.check import refusal
from text_corpora import DRAWINGS, over

CLEAN = {"clean", "clean-from-an-editor", "doctype_plain"}


@over("drawings", DRAWINGS)
def test_only_the_clean_drawings_of_a_corpus_are_let_through(drawings: list[Path]) -> None:
    """Only the clean drawings of a corpus are let through; of each other one it is told why not."""
    judged = {path.stem: refusal(path.read_bytes()) for path in drawings}
    assert len(judged) >= 19
    assert {name for name, refused in judged.items() if refused is None} == judged.keys() & CLEAN
    assert len(judged.keys() & CLEAN) == 2
    for path in drawings:
        assert path.stem in CLEAN or told(path.read_bytes())
        if b"<!ENTITY" in path.read_bytes():
            assert "Illustrator" in str(judged[path.stem])


@pytest.mark.slow
def test_every_icon_of_the_theme_is_let_through() -> None:
    """Every icon of the theme is let through."""
    theme = importlib.util.find_spec("material")
    assert theme is not None
    assert theme.origin is not None
    icons = list((Path(theme.origin).parent / "templates" / ".icons").rglob("*.svg"))
    assert len(icons) > 14_000
    assert [(icon.name, refused) for icon in icons if (refused := refusal(icon.read_bytes()))] == []
