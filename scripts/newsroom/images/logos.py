"""Logos: partners' pictures, published like photos where they are pixels, and as nothing but a drawing where SVG."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from newsroom.content.models import Page
from newsroom.content.schema import PartnerKeys
from newsroom.content.site import Content
from newsroom.images.plan import Planned, planned
from newsroom.images.svg.elements import LINKS, QUALIFIED

_LADDER = (480,)
"""Twice the widest box that a logo stands in, and more."""
_SVG = "http://www.w3.org/2000/svg"
_KEPT = (*LINKS, *QUALIFIED)


def logo_of(root: Path, page: Page) -> Path | None:
    """Return where a partner's logo lies."""
    keys = page.keys
    return (
        root / Path(page.text_file.path).with_name(keys.logo) if isinstance(keys, PartnerKeys) and keys.logo else None
    )


def is_drawing(logo: Path) -> bool:
    """Return whether a logo is drawn in lines and not in pixels."""
    return logo.suffix.lower() == ".svg"


def logos(root: Path, content: Content) -> list[Path]:
    """Return every partner's logo, which lies beside the page in the default language."""
    pages = content.pages_of(content.settings.default)
    return [logo for page in pages if (logo := logo_of(root, page))]


def planned_logo(logo: Path) -> Planned:
    """Plan a logo of pixels; raise `PhotoError` where it is no picture."""
    return planned(logo, _LADDER)


def logo_address(root: Path, content: Content, page: Page) -> str | None:
    """Return the address of a partner's logo, relative to the site's root."""
    default = content.page(content.settings.default, page.name)
    logo = logo_of(root, default) if default else None
    if logo is None:
        return None
    if is_drawing(logo):
        return f"{page.name.rpartition('/')[0]}/{logo.name}"
    photo = planned_logo(logo)
    return photo.address(next(one for one in photo.renditions if one.format == "jpeg"))


def drawing_alone(raw: bytes) -> bytes:
    """Return an SVG that `svg.refusal` accepts without comments, metadata and editors' notes; it looks the same."""
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
