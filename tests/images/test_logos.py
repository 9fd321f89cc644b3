"""Logos: published without anything that is not the picture, and looking as they did."""

from __future__ import annotations

import json
import shutil
import subprocess
from base64 import b64encode
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import material
import pytest
from newsroom.images.logos import drawing_alone
from newsroom.images.svg.check import refusal
from PIL import Image, PngImagePlugin
from playwright.sync_api import Browser
from site_reader import Project

ICONS = sorted((Path(material.__file__).parent / "templates" / ".icons").rglob("*.svg"))[::300]
NOTED = """<?xml version="1.0"?>
<!-- Ana Anić, /home/ana/logo.svg -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 40"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/ana/logo.png"
 xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="ana.svg">
 <metadata>Ana Anić</metadata><sodipodi:namedview inkscape:current-layer="ana"/>
 <style><![CDATA[g > .a { fill: #c33; }]]></style>
 <defs><circle id="dot" r="6"/></defs><!-- Ana -->
 <g><rect class="a" width="30" height="20"/><use xlink:href="#dot" x="40" y="20" fill="teal"/></g>
 <text x="2" y="36" font-size="9"
 xml:space="preserve">  Na<!-- ana -->š <inkscape:note>ana</inkscape:note>d<tspan>o</tspan><inkscape:note/>m</text>
</svg>
"""


def _outline(element: Element) -> list[object]:
    """Return all that is drawn: names, attributes and words in their order."""
    plain = {name: value for name, value in element.items() if "inkscape" not in name and "sodipodi" not in name}
    return [element.tag, plain, element.text, *((_outline(part), part.tail) for part in element)]


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_a_plain_icon_keeps_its_structure(icon: Path) -> None:
    raw = icon.read_bytes()
    clean = drawing_alone(raw)
    assert _outline(fromstring(clean)) == _outline(fromstring(raw))
    assert drawing_alone(clean) == clean and refusal(clean) is None


def test_notes_are_taken_out_and_the_picture_stays(browser: Browser) -> None:
    """Chromium draws the same pixels; nobody is named any more."""
    clean = drawing_alone(NOTED.encode())
    assert refusal(NOTED.encode()) is refusal(clean) is None
    assert b"ana" not in clean.lower() and b"inkscape" not in clean and b"metadata" not in clean
    page = browser.new_page(viewport={"width": 300, "height": 200})
    shots = []
    for svg in (NOTED.encode(), clean):
        page.set_content(f'<img width="300" src="data:image/svg+xml;base64,{b64encode(svg).decode()}">')
        page.wait_for_function("document.images[0].complete && document.images[0].naturalWidth > 0")
        shots.append(page.screenshot())
    page.close()
    assert shots[0] == shots[1]
    assert len(Image.open(BytesIO(shots[0])).convert("RGB").getcolors(9999) or ()) > 3


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_nothing_of_a_logos_file_is_published(sample: Project) -> None:
    """Two logos, one of pixels, one drawn: the whole site is searched by exiftool for what was in them."""
    folder = next((sample.root / "docs").glob("de/partners"))
    pages = sorted(path for path in folder.glob("*.md") if path.name != "index.md")[:2]
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Ana Anić")
    exif = Image.Exif()
    exif[0x013B] = "Ana"
    Image.new("RGBA", (900, 300), (200, 30, 30, 0)).save(folder / "Zeichen 1.png", pnginfo=told, exif=exif)
    (folder / "zeichen.svg").write_text(NOTED, encoding="utf-8")
    for page, logo in zip(pages, ("Zeichen 1.png", "zeichen.svg"), strict=True):
        page.write_text(page.read_text(encoding="utf-8").replace("---\n", f"---\nlogo: {logo}\n", 1), encoding="utf-8")
    site = sample.build().folder
    command = ["exiftool", "-json", "-r", "-G0", "-ext", "jpg", "-ext", "webp", "-ext", "png", "-ext", "svg", str(site)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    names = {Path(tags["SourceFile"]).name for tags in found}
    assert "zeichen.svg" in names and not any(name.endswith("1.png") for name in names)
    assert any(name.startswith("zeichen-1-") for name in names)
    assert not [tags for tags in found if "Ana" in json.dumps(tags, ensure_ascii=False)]
    assert "/zeichen-1-" in (site / "index.html").read_text(encoding="utf-8")
    made = next(site.rglob("zeichen-1-*-480.jpg"))
    assert Image.open(made).getpixel((5, 5)) == (255, 255, 255)
