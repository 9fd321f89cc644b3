"""Beside: what a picture that is published as it is, and not among the photos of an item, must not hold."""

from __future__ import annotations

from pathlib import Path

from newsroom.core.messages import Message, msg
from newsroom.images.decode import PhotoError
from newsroom.images.exif import traces
from newsroom.images.logos import is_drawing
from newsroom.images.svg.check import refusal


def content_refusal(path: Path) -> tuple[Message, Message] | None:
    """Return why a picture may not be published as it is, and what to do: a drawing that acts, a photo with a place."""
    if is_drawing(path):
        return refusal(path.read_bytes())
    try:
        found = traces(path)
    except PhotoError:
        return None  # no photo
    if "place" not in found:
        return None
    return msg("it tells where it was taken (GPS)"), msg("save it anew without its metadata")
