"""What is published: what pages need and nothing more, photos without what they tell of people and places."""

from __future__ import annotations

import io
from urllib.parse import urljoin

import pytest
from folders import ROOT, TESTS
from PIL import Image
from site_reader import Project, Site, replacing, tree

BEES = "beitraege/2025-05-18-bienentag"
FEAST = "beitraege/2024-11-20-erntefest"


def test_no_photo_is_published_as_it_was_given(site: Site) -> None:
    """No original is published, and no published photo says where, when or by whom it was taken."""
    folders = (ROOT / "news", TESTS / "sample_site" / "beitraege")
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    given = {path.read_bytes() for path in files if path.suffix != ".md"}
    photos = {name: content for name, content in tree(site.folder).items() if name.startswith("media/")}
    assert photos
    for name, content in photos.items():
        assert content not in given, name
        assert not any(mark in content for mark in (b"Exif", b"4711", b"Lindenmoor", b"http://ns.adobe.com")), name
        with Image.open(io.BytesIO(content)) as image:
            assert not image.getexif()
            assert not {"exif", "comment", "xmp"} & set(image.info), name


def test_only_what_pages_need_is_published(site: Site) -> None:
    """No template, source or setting slips into the site."""
    endings = {name.rpartition(".")[2] for name in tree(site.folder)}
    assert endings <= {"html", "css", "svg", "png", "jpg", "webp", "xml", "woff2", "txt", "ico", "js"}


def test_every_style_sheet_is_some_pages(site: Site) -> None:
    """A sheet that no page links is not published."""
    published = {f"{site.url}{name}" for name in tree(site.folder) if name.endswith(".css")}
    linked = {reference.url for page in site.pages.values() for reference in page.references}
    assert published <= linked


@pytest.mark.parametrize(
    ("address", "alt", "size"),
    [
        ("en/updates/harvest-festival/", "A wheelbarrow full of leaves.", (30, 40)),
        ("en/updates/cabbage-and-turnips/", 'Turnips" onload="alert(4)', (640, 480)),
    ],
    ids=["on its side", "too large"],
)
def test_photos_are_upright_and_no_larger_than_needed(
    address: str, alt: str, size: tuple[int, int], sample_site: Site
) -> None:
    """A photo that lies on its side, as phones save it, is turned; one of 1280 pixels gets the 640 of the settings."""
    page = sample_site.pages[address]
    (image,) = [image for image in page.find(".//main//img") if image.get("alt") == alt]
    with Image.open(sample_site.file(urljoin(page.url, image.get("src") or "")) or "") as photo:
        assert photo.size == size


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Foto #1.jpg", "100 % Ernte?.jpg", "Kürbis.JPG", "cover.png"])
def test_a_photo_can_have_any_name(name: str, sample: Project) -> None:
    """A photo is shown whatever its name; also one that differs from another only in its ending."""
    with Image.open(sample.root / FEAST / "cover.jpg") as cover:
        cover.rotate(90, expand=True).save(sample.root / FEAST / name)
    shown = f'photos:\n  - file: "{name}"\n    alt: Ein Kürbis.\n    consent: not-needed\n'
    replacing(f"{FEAST}/index.de.md", "photos:\n", shown)(sample.root)
    replacing(f"{FEAST}/index.en.md", "photos:\n", f'photos:\n  - file: "{name}"\n    alt: A pumpkin.\n')(sample.root)
    site = sample.build()
    page = site.pages["neuigkeiten/erntefest/"]
    sources = dict.fromkeys(part.url for part in page.references if part.tag == "img" and "/media/" in part.url)
    files = [file for url in sources if (file := site.file(url)) and file.is_file()]
    assert len(set(files)) == len(sources) == 4
    with Image.open(files[0]) as photo:
        assert photo.size == (30, 40)
