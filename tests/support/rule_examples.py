"""Rules' examples: laid over a small sound project, so that each can be checked as the docs show it."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

from folders import BASE
from newsroom.checks.rule import LARGE_PHOTO, PHOTO, PHOTO_WITH_PLACE, Example
from PIL import Image

BUNDLE = "news/2024-05-14-radionica"
_KEY = re.compile(r"^(?=\S)", re.MULTILINE)


def lay(example: Example, project: Path) -> Path:
    """Copy the sound project and lay an example over it; give the project's folder."""
    shutil.copytree(BASE, project, dirs_exist_ok=True)
    for name, content in example.items():
        path = project / (name if "/" in name or name == "mkdocs.yml" else f"{BUNDLE}/{name}")
        if content is None:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_bytes() if name == "mkdocs.yml" else b""
        path.write_bytes(before + _bytes(content, path))
    return project


def _bytes(content: str, path: Path) -> bytes:
    if content in (PHOTO, LARGE_PHOTO):
        return picture(1200 if content == PHOTO else 4000)
    if content == PHOTO_WITH_PLACE:
        exif = Image.Exif()
        exif.get_ifd(0x8825).update({1: "N", 2: (43.0, 9.0, 10.0), 3: "E", 4: (22.0, 35.0, 6.0)})
        return picture(exif=exif)
    if path.suffix == ".md" and path.exists():
        return merged(path.read_text(encoding="utf-8"), content).encode()
    return content.encode()


def picture(width: int = 1200, **settings: object) -> bytes:
    """Make a small JPEG."""
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((width, width * 2 // 3)).convert("RGB").save(buffer, "JPEG", **settings)
    return buffer.getvalue()


def merged(base: str, change: str) -> str:
    """Put the keys and the text of a change in the place of those of a Markdown file."""
    front, body = _halves(base)
    if not change.startswith("---\n"):
        return f"---\n{front}---\n\n{change}\n"
    new, text = _halves(change)
    names = {chunk.partition(":")[0] for chunk in _KEY.split(new)}
    kept = "".join(chunk for chunk in _KEY.split(front) if chunk.partition(":")[0] not in names)
    return f"---\n{kept}{new}---\n\n{text.strip() or body.strip()}\n"


def _halves(text: str) -> tuple[str, str]:
    _, front, body = text.split("---\n", 2)
    return front, body
