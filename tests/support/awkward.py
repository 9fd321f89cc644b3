"""A bundle of photos as people copy them from phones, with names of every kind."""

from __future__ import annotations

import shutil
from pathlib import Path

from folders import BASE
from newsroom.content.frontmatter.reader import read
from newsroom.content.schema import TEXT_KEYS
from photo_samples import camera_like
from PIL import Image
from site_reader import Project

BUNDLE = "news/2024-05-14-radionica"
PLACE = {1: "N", 2: (43.0, 9.0, 10.0), 3: "E", 4: (22.0, 35.0, 6.0)}
NAMED = ("IMG 0001.JPG", "Đorđe & Žaklina (1).png", "слика #2.webp", "it's 100%.tif", "a, b.jpeg", "cover.jpg")
BESIDE = ("IMG_0001.jpg", "img-0001.jpg", "Zbogom.JPG", "zbogom.jpg", "…čudno.jpg", "photo.gif")
QUOTED = {"слика #2.webp": '"{}"', "it's 100%.tif": "'it''s 100%.tif'", "a, b.jpeg": '"{}"'}


def awkward_project(root: Path, size: tuple[int, int] = (640, 480)) -> Project:
    """Lay a project whose one bundle has twelve photos; six are named in both languages, one in the text too."""
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    folder = root / BUNDLE
    for number, name in enumerate((*NAMED, *BESIDE)):
        exif = Image.Exif()
        exif[0x0112] = 6 if number % 3 == 0 else 1
        exif.get_ifd(0x8825).update(PLACE)
        options = {} if name.endswith(".gif") else {"exif": exif}
        camera_like(size, number).save(folder / name, **options)
    for locale, breaks in (("sr", "\r\n"), ("en", "\n")):
        _name_photos(folder / f"index.{locale}.md", breaks)
    return Project(root, "1749988800")


def _name_photos(text: Path, breaks: str) -> None:
    front, body = text.read_text(encoding="utf-8").split("photos:\n")
    _, rest = body.split("---\n", 1)
    credit = "" if text.name == "index.en.md" else "\n    consent: not-needed  # drvo"
    entries = "".join(
        f"  - file: {QUOTED.get(name, '{}').format(name)}\n    alt: Slika {number}.{credit}\n"
        for number, name in enumerate(NAMED)
    )
    links = "![](<IMG 0001.JPG>) [b](%C4%90or%C4%91e%20%26%20%C5%BDaklina%20%281%29.png)  \n"
    whole = f"\ufeff{front}photos:\n{entries}---\n{rest}{links}"
    text.write_bytes(whole.replace("\n", breaks).encode())


def named_photos(text: Path) -> list[str]:
    """Return the photos that a text's front matter names."""
    front, _ = read(text.read_bytes(), text.name, TEXT_KEYS)
    assert front is not None
    photos = front.data["photos"]
    assert isinstance(photos, list)
    return [str(entry["file"]) for entry in photos if isinstance(entry, dict)]
