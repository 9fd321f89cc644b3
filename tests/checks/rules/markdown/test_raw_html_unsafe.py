"""HTML and links: what readers would see as text or not see at all is told; signs, code and examples are not."""

from __future__ import annotations

import pytest
from newsroom.checks.rules.markdown.raw_html_unsafe import RULE
from readings import keys, marks, told


@pytest.mark.parametrize(
    ("text", "mark", "fix"),
    [
        ("Prvi red<br>drugi red", "<br>", "empty line"),
        ("Prvi red<br/>drugi red", "<br/>", "empty line"),
        ("<div class='x'>\nTekst.\n</div>", "<div class='x'>", "delete it"),
        ("<script>alert(1)</script>", "<script>", "delete it"),
        ("Tekst <img src=x onerror=alert(1)> tekst", "<img src=x onerror=alert(1)>", "`photos`"),
        ("<iframe src='https://example.org'></iframe>", "<iframe src='https://example.org'>", "delete it"),
        ("Tekst <b>jako</b>.", "<b>", "**bold**"),
        ('Vidi <a href="https://example.org">ovo</a>.', '<a href="https://example.org">', "[words](address)"),
        ("<!-- za posle -->\n\nTekst.", "<!--", "commit"),
        (keys(summary="Prvi red<br>drugi red"), "<br>", "empty line"),
    ],
)
def test_html(text: str, mark: str, fix: str) -> None:
    """It is told once an element, as a warning, with what to write instead."""
    (problem,) = told(RULE, sr=text)
    assert (problem.mark, problem.severity) == (mark, "warning")
    assert fix in problem.fix


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "ftp://example.org/x",
        "javascript&colon;alert(1)",
        "<java\tscript:x>",
        "C:/Slike/cover.jpg",
    ],
)
@pytest.mark.parametrize("form", ["[x]({})", "![x]({})", "[x][a]\n\n[a]: {}"])
def test_links_that_the_site_drops(form: str, target: str) -> None:
    """Whatever is no page, mail address, phone or file is an error."""
    (problem,) = told(RULE, sr=form.format(target))
    assert problem.severity == "error"


@pytest.mark.parametrize(
    "text",
    [
        "Bilo je 5 < 6 i 7 > 3, a<b, x <- y.",
        "Stranica <https://example.org/> i adresa <info@example.org>.",
        "Kod `<br>` i `<script>`:\n\n```\n<div>\n```\n\n    <iframe>",
        "Upišite <ime> i <prezime>.",
        r"Upišite \<br> i &lt;br&gt;.",
        "[a](https://example.org/a:b) [b](mailto:a@example.org) [c](tel:+38110) [d](../x/index.sr.md#a:b) [e](#a)",
    ],
)
def test_what_is_meant_to_be_read(text: str) -> None:
    """Signs, addresses, code, escapes and words in angle brackets."""
    assert marks(RULE, sr=text) == []


def test_lines() -> None:
    """Each is told on its own line, in blocks and in paragraphs."""
    text = "---\ntags: [x]\n---\n<div>\n\n<p>x\n<hr>\n\nprvi\ndrugi <br> red\n\n- [x](data:1)\n"
    assert [problem.line for problem in told(RULE, sr=text)] == [4, 6, 7, 10, 12]
