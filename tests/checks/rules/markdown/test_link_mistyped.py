"""Links that are none: a space between their brackets, or brackets that changed places."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.markdown.link_mistyped import RULE
from readings import marks, told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("[klub] (https://example.org/)", "[klub](https://example.org/)"),
        ("Vidi [**klub**]  (https://example.org/a_(b)).", "[**klub**](https://example.org/a_(b))"),
        ("[o nama] (../../docs/sr/about.md)", "[o nama](../../docs/sr/about.md)"),
        ("![sto] (cover.jpg)", "[sto](cover.jpg)"),
        ("[pišite] (mailto:a@example.org)", "[pišite](mailto:a@example.org)"),
        ("(klub)[https://example.org/]", "[klub](https://example.org/)"),
        ("| [klub] (https://example.org/) | 2 |\n|---|---|", "[klub](https://example.org/)"),
    ],
)
def test_no_links(text: str, right: str) -> None:
    """The fix is the link as it should be."""
    (problem,) = told(RULE, sr=text)
    assert problem.fix == f"write `{right}`"
    assert problem.mark in text


@pytest.mark.parametrize(
    "text",
    [
        "[klub](https://example.org/)",
        "[klub](https://example.org/) (https://example.org/)",
        "[klub][1] (https://example.org/)\n\n[1]: https://example.org/",
        "Izvor: [1] (https://example.org/)",
        "[EN] (na engleskom)",
        "`[klub] (https://example.org/)`\n\n```\n[klub] (https://example.org/)\n```",
        "\\[klub] (https://example.org/)",
        "(vidi) [klub](https://example.org/)",
        "[klub](https://example.org/) [EN] (3 strane)",
    ],
)
def test_links_and_other_brackets(text: str) -> None:
    """Links, code and remarks."""
    assert marks(RULE, sr=text) == []
