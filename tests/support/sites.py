"""The sites that tests build: copies of the sample and of the repository's own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from folders import ROOT, TESTS
from PIL import Image
from playwright.sync_api import BrowserContext
from site_reader import Project

NewProject = Callable[[Path], Project]
NewContext = Callable[..., BrowserContext]

OWN = ("mkdocs.yml", "docs", "news", "overrides")
SAMPLE_DAY = "1749988800"  # 15 June 2025, noon: the sample's call is open.
OWN_DAY = "1795435200"  # 23 November 2026, noon.
PHONE_PHOTO = "beitraege/2024-11-20-erntefest/unterwegs.jpg"


def copy_sample(folder: Path) -> Project:
    """Copy the sample site into *folder*, with the templates where its settings say."""
    root = folder / "tests" / "sample_site"
    shutil.copytree(TESTS / "sample_site", root, ignore=shutil.ignore_patterns("site", ".site*"))
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    _as_from_a_phone(root / PHONE_PHOTO)
    return Project(root, SAMPLE_DAY)


def copy_own(folder: Path) -> Project:
    """Copy what the repository's own site is made from."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in OWN:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, folder / name)
    return Project(folder, OWN_DAY)


def _as_from_a_phone(path: Path) -> None:
    """Save a photo again as phones do: lying on its side, with the place where it was taken and who took it."""
    with Image.open(path) as image:
        upright = image.convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6  # Turn it by 90° to show it.
    exif[0x010F] = "Telefonwerk Lindenmoor"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    upright.save(path, "JPEG", exif=exif, comment=b"Serial 4711")
