"""Photos of every corpus, by their names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from photo_corpora import OUTSIDE, lay_own


@pytest.fixture(scope="session")
def own_photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the project's own photos."""
    return lay_own(tmp_path_factory.mktemp("own-photos"))


@pytest.fixture(scope="session")
def photo_file(own_photos: Path) -> Callable[[str], Path]:
    """Find a photo of any corpus."""

    def find(name: str) -> Path:
        return own_photos / name if (own_photos / name).exists() else OUTSIDE / name

    return find
