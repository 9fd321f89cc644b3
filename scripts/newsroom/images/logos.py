"""Logos: partners' pictures, published like photos where they are pixels, and as nothing but a drawing where SVG."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath, PurePosixPath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from newsroom.content.models import Page
from newsroom.content.schema import PartnerKeys
from newsroom.content.site import Site
from newsroom.images.digests import Digests
from newsroom.images.plan import PlannedPhoto, plan_photo
from newsroom.images.svg.elements import LINKS, QUALIFIED

_LADDER = (480,)
"""Twice the widest box that a logo stands in, and more."""
_SVG = "http://www.w3.org/2000/svg"
_KEPT = (*LINKS, *QUALIFIED)


def logo_path(page: Page) -> str | None:
    """Return the path of a partner's logo in the project: ``docs/sr/partners/asb.svg``."""
    keys = page.keys
    if not isinstance(keys, PartnerKeys) or not keys.logo:
        return None
    return PurePosixPath(page.text_file.path).with_name(keys.logo).as_posix()


def is_drawing(logo: PurePath) -> bool:
    """Return whether a logo is drawn in lines and not in pixels."""
    return logo.suffix.lower() == ".svg"


def logos(root: Path, content: Site) -> list[Path]:
    """Return every partner's logo, which lies beside the page in the default language."""
    return [root / path for path in _paths(content)]


def plan_logos(root: Path, content: Site, digests: Digests) -> dict[str, PlannedPhoto]:
    """Plan every logo of pixels, by its path in the project; raise `PhotoError` where one is no picture."""
    paths = (path for path in _paths(content) if not is_drawing(PurePosixPath(path)))
    return {path: plan_photo(root / path, _LADDER, digests) for path in paths}


def logo_address(planned: Mapping[str, PlannedPhoto], content: Site, page: Page) -> str | None:
    """Return the address of a partner's logo, relative to the site's root."""
    default = content.page(content.settings.default, page.name)
    path = logo_path(default) if default else None
    if path is None:
        return None
    if is_drawing(PurePosixPath(path)):
        return f"{page.name.rpartition('/')[0]}/{PurePosixPath(path).name}"
    photo = planned[path]
    return photo.address(next(rendition for rendition in photo.renditions if rendition.format == "jpeg"))


def _paths(content: Site) -> list[str]:
    pages = content.pages_of(content.settings.default)
    return [path for page in pages if (path := logo_path(page))]


def drawing_alone(raw: bytes) -> bytes:
    """Return an SVG that `refusal` accepts without comments, metadata and editors' notes; it looks the same."""
    ElementTree.register_namespace("", _SVG)
    ElementTree.register_namespace("xlink", LINKS[1][1:].partition("}")[0])
    root = fromstring(raw.decode("utf-8-sig"))
    for element in root.iter():
        for part in list(_foreign(element)):
            _take_out(element, part)
        for name in [name for name in element.attrib if name.startswith("{") and name not in _KEPT]:
            del element.attrib[name]
    return ElementTree.tostring(root, encoding="unicode").encode() + b"\n"


def _foreign(element: Element) -> Iterator[Element]:
    return (part for part in element if not part.tag.startswith(f"{{{_SVG}}}") or part.tag == f"{{{_SVG}}}metadata")


def _take_out(element: Element, part: Element) -> None:
    """Remove an element, and leave the text that follows it: in a drawing's words every letter counts."""
    before = list(element)[: list(element).index(part)]
    if before:
        before[-1].tail = (before[-1].tail or "") + (part.tail or "")
    else:
        element.text = (element.text or "") + (part.tail or "")
    element.remove(part)
