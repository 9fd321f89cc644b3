"""Markup: what Markdown may make, and where its links lead."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from newsroom.content.sanitise import NewsroomMarkdown, clean, in_docs
from text_corpora import PAYLOADS, each

EXTENSIONS = ["abbr", "admonition", "attr_list", "footnotes", "sane_lists", "tables", "smarty", "toc"]
PATH = "news/2024-05-14-radionica/index.sr.md"
ACTIVE = {
    *("script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "input", "button"),
    *("textarea", "select", "meta", "base", "link", "svg", "math", "template", "noscript", "video", "audio", "source"),
    *("marquee", "isindex", "dialog", "portal", "xmp", "plaintext", "title", "noembed", "noframes"),
}
ADDRESSES = {"href", "src", "action", "formaction", "srcset", "poster", "background", "data", "xlink:href", "cite"}


def render(text: str, extensions: list[str] = EXTENSIONS) -> str:
    """Render an article's text as the site does."""
    newsroom = NewsroomMarkdown("docs")
    newsroom.path = PATH
    footnotes = {"footnotes": {"SEPARATOR": "-"}}
    return clean(Markdown(extensions=[*extensions, newsroom], extension_configs=footnotes).convert(text))


def active_in(html: str) -> list[str]:
    """Name everything that acts when a browser reads the HTML."""
    tree: Element = html5lib.parse(f"<!DOCTYPE html><body>{html}", namespaceHTMLElements=False)
    body = tree.find("body")
    assert body is not None
    return [found for element in body.iter() for found in _active_of(element)]


def _active_of(element: Element) -> list[str]:
    tag = element.tag if isinstance(element.tag, str) else "comment"
    found = [f"<{tag}>"] if tag in ACTIVE else []
    for name, value in element.attrib.items():
        # As browsers do before they look at the scheme (WHATWG URL, basic URL parser).
        bare = re.sub(r"[\t\n\r]", "", value.strip("".join(map(chr, range(0x21))))).lower()
        scheme = re.match(r"([a-z][a-z0-9+.-]*):", bare)
        if name.startswith("on") or name in {"srcdoc", "is", "ping", "target"}:
            found.append(f"{tag} {name}={value}")
        if name in ADDRESSES and scheme and scheme[1] not in {"http", "https", "mailto", "tel"}:
            found.append(f"{tag} {name}={value}")
        if name == "style":
            found.append(f"{tag} {name}={value}")
    return found


@each("payload", PAYLOADS)
def test_nothing_active_comes_of_a_text(payload: str) -> None:
    """Whatever somebody pastes into an article, in whatever place, a browser only shows it."""
    indented = payload.replace("\n", "\n    ")
    for text in (
        payload,
        f"Tekst {payload} tekst",
        f"- {payload}",
        f"> {payload}",
        f'!!! note "{payload}"\n    {indented}',
    ):
        assert active_in(render(text)) == []
        assert active_in(render(text, [*EXTENSIONS, "md_in_html"])) == []


@each("payload", PAYLOADS)
def test_nothing_active_is_left_by_cleaning(payload: str) -> None:
    """The cleaner holds by itself, should raw HTML ever come through."""
    assert active_in(clean(payload)) == []


@pytest.mark.parametrize(
    ("dirty", "html"),
    [
        ('<a href="x" onclick="y" target="_blank" ping="z">a</a>', '<a href="x">a</a>'),
        ("<p onmouseover=x id=a class=note>c</p>", '<p id="a" class="note">c</p>'),
        ("<p class='md-hidden note md-banner'>c</p><p class='md-hidden'>d</p>", '<p class="note">c</p><p>d</p>'),
        ("<script>x</script><style>y</style><p>z</p>", "<p>z</p>"),
        ('<a href="data:text/html,x">a</a>', "<a>a</a>"),
        ('<img src="vbscript:x" alt="a">', '<img alt="a">'),
        ('<form action="x"><input name="y">z</form><iframe src="x"></iframe><base href="x"><meta charset="x">', "z"),
    ],
)
def test_cleaning(dirty: str, html: str) -> None:
    """What acts is dropped; what it stood around stays."""
    assert clean(dirty) == html


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("<>\"'=/:&;#()[]{}!`*_- \n\tasonerrorimgcpthjvxdlb0"), max_size=80))
def test_nothing_active_comes_of_noise(text: str) -> None:
    """Nor does anything act that chance puts together."""
    assert active_in(render(text)) == []


def test_the_detector_sees_what_is_active() -> None:
    """These tests would notice."""
    for html in (
        "<script>x</script>",
        "<p onclick=x>",
        "<a href=' \x01java\nscript:x'>",
        "<img src=data:text/html,x>",
        "<p style='position:fixed'>",
        "<iframe>",
    ):
        assert active_in(html)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"),
        ("<div>\n*x*\n</div>", "<p>&lt;div&gt;\n<em>x</em>\n&lt;/div&gt;</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("[mail](mailto:a@example.org)", '<p><a href="mailto:a@example.org">mail</a></p>'),
        ("[phone](tel:+38110)", '<p><a href="tel:+38110">phone</a></p>'),
        ("<https://example.org/>", '<p><a href="https://example.org/">https://example.org/</a></p>'),
        ("[x](javascript:alert)", "<p><a>x</a></p>"),
        ("## Šta", '<h2 id="sta">Šta</h2>'),
        ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"),
        ("![alt](x.jpg){: width=10 }", '<p><img alt="alt" src="x.jpg" width="10"></p>'),
        ("3. x", '<ol start="3">\n<li>x</li>\n</ol>'),
    ],
)
def test_what_stays(text: str, html: str) -> None:
    """Ordinary Markdown comes through; raw HTML is shown as it was typed."""
    assert render(text) == html


def test_automatic_mail_links() -> None:
    """An address in angle brackets becomes a link that works."""
    tree: Element = html5lib.parse(render("<info@example.org>"), namespaceHTMLElements=False)
    assert [link.get("href") for link in tree.iter("a")] == ["mailto:info@example.org"]


def test_columns_keep_their_alignment() -> None:
    """Figures in a table stand on the right where the author wants it, and nothing else can be styled."""
    html = render("| a | b |\n|:--|--:|\n| 1 | 2 |")
    assert '<td class="align-right">2</td>' in html and '<th class="align-left">a</th>' in html
    assert "style" not in clean('<td style="position: fixed; text-align: left">x</td><p style="color: red">y</p>')


def test_footnotes() -> None:
    """A note leads down and back."""
    html = render("Tekst[^1].\n\n[^1]: Napomena.")
    assert 'href="#fn-1"' in html
    assert 'id="fn-1"' in html
    assert 'href="#fnref-1"' in html
    assert 'id="fnref-1"' in html


@pytest.mark.parametrize(
    ("link", "path", "seen"),
    [
        # Between news and pages: one step fewer, since MkDocs has no docs/.
        ("../../docs/sr/about.md", "news/x/index.sr.md", "../../sr/about.md"),
        ("../../docs/sr/about.md#cilj", "news/x/index.sr.md", "../../sr/about.md#cilj"),
        ("../../docs/sr/o%20nama.md", "news/x/index.sr.md", "../../sr/o%20nama.md"),
        ("../../news/x/index.sr.md", "docs/sr/about.md", "../news/x/index.sr.md"),
        ("../../../news/x/index.sr.md#a", "docs/sr/partners/asb.md", "../../news/x/index.sr.md#a"),
        ("../../docs/assets/a.svg", "news/x/index.sr.md", "../../assets/a.svg"),
        # Within one tree: as they are.
        ("../y/index.sr.md", "news/x/index.sr.md", "../y/index.sr.md"),
        ("cover.jpg", "news/x/index.sr.md", "cover.jpg"),
        ("./cover.jpg", "news/x/index.sr.md", "cover.jpg"),
        ("about.md", "docs/sr/index.md", "about.md"),
        ("../about.md#a#b", "docs/sr/partners/asb.md", "../about.md#a#b"),
        ("naša%20slika.jpg", "news/x/index.sr.md", "naša%20slika.jpg"),
        # Not within the project: as they are.
        ("https://example.org/docs/sr/", "news/x/index.sr.md", "https://example.org/docs/sr/"),
        ("//example.org/a", "news/x/index.sr.md", "//example.org/a"),
        ("mailto:a@example.org", "news/x/index.sr.md", "mailto:a@example.org"),
        ("tel:+38110", "docs/sr/about.md", "tel:+38110"),
        ("/en/", "news/x/index.sr.md", "/en/"),
        ("#top", "news/x/index.sr.md", "#top"),
        ("", "news/x/index.sr.md", ""),
        ("../../../../etc/passwd", "news/x/index.sr.md", "../../../../etc/passwd"),
    ],
)
def test_in_docs(link: str, path: str, seen: str) -> None:
    """Links are written as they work on GitHub, and read as MkDocs sees the files."""
    assert in_docs(link, path, "docs") == seen


def test_links_of_a_text() -> None:
    """Links and pictures are rewritten where Markdown makes them."""
    text = "[a](../../docs/sr/about.md) ![b](../y/cover.jpg) [c][r]\n\n[r]: ../../docs/sr/index.md"
    tree: Element = html5lib.parse(render(text), namespaceHTMLElements=False)
    assert [link.get("href") for link in tree.iter("a")] == ["../../sr/about.md", "../../sr/index.md"]
    assert [image.get("src") for image in tree.iter("img")] == ["../y/cover.jpg"]


def test_classes() -> None:
    """What Markdown's extensions make keeps its look; a class that an editor writes may not hide or disguise a text."""
    made = render('!!! tip "Savet"\n    Ponesite vodu.[^1]\n\n[^1]: Sa izvora.', [*EXTENSIONS, "fenced_code"])
    assert {'class="admonition tip"', 'class="admonition-title"', 'class="footnote"'} <= set(
        re.findall(r'class="[^"]*"', made)
    )
    assert 'class="language-yaml"' in render("```yaml\na: b\n```", [*EXTENSIONS, "fenced_code"])
    assert "class" not in render("## Program {: .hidden }\n\nTekst\n{: .md-footer }\n\n[a](#b){: class='md-nav' }")
