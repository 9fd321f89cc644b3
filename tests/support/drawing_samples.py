"""What is said of a drawing that may not be published."""

from __future__ import annotations

from newsroom.images.svg.check import refusal


def told(raw: bytes) -> str:
    """Expect a refusal in the agreed form: what is wrong, what to do, short enough for one line."""
    refused = refusal(raw)
    assert refused is not None
    wrong, todo = refused
    assert wrong.startswith(("it ", "its "))
    assert "PNG" in todo
    assert f"{wrong}: {todo}".isprintable()
    assert len(wrong) + len(todo) < 200
    return wrong
