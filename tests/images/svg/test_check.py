"""SVG logos: a drawing is let through as it is; anything that acts, moves or calls out is refused in one sentence."""

from __future__ import annotations

import codecs

import pytest
from drawing_samples import told
from hypothesis import given
from hypothesis import strategies as st
from newsroom.images.svg.check import LARGEST, refusal

SVG = "http://www.w3.org/2000/svg"
HEAD = f'<svg xmlns="{SVG}" xmlns:s="{SVG}" xmlns:x="http://www.w3.org/1999/xlink">'
INK = 'xmlns:i="http://www.inkscape.org/namespaces/inkscape"'
HTML = 'xmlns:h="http://www.w3.org/1999/xhtml"'


def svg(inside: str, before: str = "") -> bytes:
    """Put something into a drawing."""
    return f"{before}{HEAD}{inside}</svg>".encode()


GOOD = {
    "gradient": '<linearGradient id="g"><stop offset="0"/></linearGradient><path fill="url(#g)" d="M0 0"/>',
    "quoted gradient": """<path id="g" fill="url( '#g2' )" style='stroke:url("#g3");fill:url(#g4) red'/>""",
    "use": '<defs><path id="a"/></defs><use x:href="#a"/><use href=" #a "/>',
    "Cyrillic id": '<g id="Слој_1"/><use href="#Слој_1"/>',
    "styles": "<style type='text/css'><![CDATA[.s{fill:#FFF;} @media (min-width: 9px){g{fill:red}}]]></style>",
    "styled gradient": '<style>.a,.b{fill:url(#g)}</style><linearGradient id="g"/><path class="a"/>',
    "text": "<title>Grad Kruševac: on &lt;script&gt; &amp; javascript:</title><text><tspan>url(x)</tspan></text>",
    "CDATA": "<desc><![CDATA[<script>alert(1)</script>]]></desc>",
    "comment": "<!-- Generator: Adobe Illustrator 27, <script> --><g/>",
    "nested svg": '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
    "prefixed": "<s:g><s:path d='M0 0'/></s:g>",
    "Inkscape": f"<g {INK} i:label='Layer' i:groupmode='layer'><i:path-effect only_selected='false' effect='x'/></g>",
    "metadata": "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    "<c:Work xmlns:c='http://creativecommons.org/ns#' r:about='https://example.org/'/></r:RDF></metadata>",
    "accessible": '<g role="img" aria-label="ASB -- x" data-name="Layer 1" focusable="false"/>',
    "variable with a fallback": '<g fill="var(--ink,#000)"/>',
    "space": '<text xml:space="preserve" xml:lang="sr">a</text>',
    "old link target": '<g id="top"><a href="#top"/></g>',
}


@pytest.mark.parametrize("inside", GOOD.values(), ids=GOOD)
def test_a_drawing_is_let_through(inside: str) -> None:
    """A drawing is let through."""
    assert refusal(svg(inside)) is None


DTD = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'


@pytest.mark.parametrize(
    "before",
    [
        "",
        "\ufeff",
        '<?xml version="1.0"?>',
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' + DTD + "\n",
        "<?xml version='1.0' encoding='iso-8859-1'?><!-- Illustrator 16 -->" + DTD,
        '<?xpacket begin="" id="x"?>',
        "<!DOCTYPE svg>",
    ],
)
def test_the_usual_beginnings_are_let_through(before: str) -> None:
    """The usual beginnings are let through."""
    assert refusal(svg("<path d='M0 0'/>", before)) is None


SCRIPTS = {
    "script": "<script>alert(1)</script>",
    "prefixed": "<s:script>alert(1)</s:script>",
    "own namespace": '<q:script xmlns:q="http://www.w3.org/2000/svg">alert(1)</q:script>',
    "CDATA": "<script><![CDATA[alert(1)]]></script>",
    "empty": '<script href="#a"/>',
    "other case": "<SCRIPT>alert(1)</SCRIPT>",
    "XHTML": f"<h:script {HTML}>alert(1)</h:script>",
    "XHTML by default": '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
    "in no namespace": '<script xmlns="">alert(1)</script>',
    "handler": "<handler>alert(1)</handler>",
    "in metadata": "<metadata><script/></metadata>",
    "in an editor's element": f"<i:grid {INK}><s:script/></i:grid>",
    "in a style sheet": "<style><script/></style>",
    "in nested svg": "<svg><svg><script/></svg></svg>",
    "onload": '<g onload="alert(1)"/>',
    "onclick in other case": '<g OnClick="alert(1)"/>',
    "onbegin": '<g onbegin="alert(1)"/>',
    "unknown event": '<g onsomethingnew="alert(1)"/>',
}
ALIENS = {
    "foreignObject": "<foreignObject/>",
    "foreignobject": "<foreignobject/>",
    "iframe": f"<h:iframe {HTML} src='https://evil.example'/>",
    "bare iframe": "<iframe/>",
    "image of HTML": f"<h:img {HTML} src='x' onerror='alert(1)'/>",
    "MathML": '<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:annotation-xml/></m:math>',
    "audio": '<audio src="#a"/>',
    "video": "<video/>",
    "animation of href": '<animate attributeName="href" to="#a"/>',
    "animation of anything": '<animate attributeName="fill" to="red"/>',
    "set": '<set attributeName="x" to="1"/>',
    "animateMotion": "<animateMotion/>",
    "prefixed animation": "<s:animateTransform/>",
    "XML events": '<g xmlns:e="http://www.w3.org/2001/xml-events" e:event="load"/>',
    "XSLT": '<t:stylesheet xmlns:t="http://www.w3.org/1999/XSL/Transform"/>',
    "XBL": '<b:bindings xmlns:b="http://www.mozilla.org/xbl"/>',
    "XInclude": '<n:include xmlns:n="http://www.w3.org/2001/XInclude" href="x"/>',
    "base": '<g xml:base="https://evil.example/"/>',
    "address of a script": '<g src="x.js"/>',
    "font from elsewhere": "<font-face-uri/>",
    "unknown attribute": '<g formaction="x"/>',
}
LINKS = {
    "javascript": '<a href="javascript:alert(1)"/>',
    "javascript, old link": '<a x:href="javascript:alert(1)"/>',
    "javascript in pieces": '<a href="java&#10;script:alert(1)"/>',
    "javascript, tab": '<a href="jav&#x9;ascript:alert(1)"/>',
    "javascript, case": '<a href=" &#10;JaVaScRiPt:alert(1)"/>',
    "javascript after no-break space": '<a href="&#160;#a"/>',
    "vbscript": '<a href="vbscript:x"/>',
    "a page": '<a href="https://evil.example/"/>',
    "same scheme": '<a href="//evil.example/"/>',
    "a file beside it": '<use href="other.svg#a"/>',
    "encoded id": '<use href="#%61"/>',
    "xpointer": '<use href="#xpointer(id(a))"/>',
    "empty": '<use href=""/>',
    "remote image": '<image href="https://evil.example/pixel.gif"/>',
    "filter image": '<filter><feImage href="https://evil.example/x"/></filter>',
    "gradient": '<linearGradient x:href="https://evil.example/x#a"/>',
    "data: SVG": '<use href="data:image/svg+xml;base64,PHN2Zy8+#x"/>',
    "data: HTML": '<a href="data:text/html,x"/>',
    "embedded raster": '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    "editor's link": f"<i:x {INK} x:href='https://evil.example/'/>",
}
STYLES = {
    "import": "<style>@import 'https://evil.example/x.css';</style>",
    "import in CDATA": "<style><![CDATA[@IMPORT url(https://evil.example/x.css);]]></style>",
    "import cut by CDATA": "<style>@imp<![CDATA[ort ]]>'x';</style>",
    "import cut by a comment": "<style>@imp<!-- -->ort 'x';</style>",
    "import cut by an element": "<style>@imp<g/>ort 'x';</style>",
    "prefixed": "<s:style>@import 'x'</s:style>",
    "font": "<style>@font-face{font-family:a;src:url(//evil.example/a.woff)}</style>",
    "attribute": '<g style="fill:url(https://evil.example/t)"/>',
    "spaces": '<g style="fill:url(  https://evil.example/t  )"/>',
    "no-break space": '<g style="fill:url(&#160;#t)"/>',
    "quotes": """<g style='fill:url( "https://evil.example/t" )'/>""",
    "open quote": """<g style='fill:url("#t)'/>""",
    "line break": '<g style="fill:url(&#10;//evil.example/t)"/>',
    "other case": '<g fill="URL(//evil.example/t)"/>',
    "second of two": '<g fill="url(#a) url(//evil.example/t)"/>',
    "escape": r'<g style="fill:\75rl(//evil.example/t)"/>',
    "escape in an attribute": r'<g fill="u\72 l(//evil.example/t)"/>',
    "escaped import": r"<style>@\69mport 'x'</style>",
    "image-set": "<style>g{fill:-webkit-image-set('//evil.example/t' 1x)}</style>",
    "src": "<g style=\"fill:src('//evil.example/t')\"/>",
    "javascript": '<g fill="url(javascript:alert(1))"/>',
    "data": "<style>g{mask:url(data:image/svg+xml,x)}</style>",
    "cursor": '<g cursor="url(//evil.example/c)"/>',
    "variable": "<style>g{--a:url(#b)}path{mask:var(--a)}</style>",
    "variable in an attribute": '<g style="fill:red; --a:url(#b)"/>',
    "movement": "<style>@-webkit-keyframes a{from{mask:url(#m)}}</style>",
    "comment in an address": "<style>.a{fill:url(#a/*);mask:url(#b)}/**/</style>",
    "binding": '<g style="-moz-binding:x"/>',
    "expression": '<g style="width:expression(alert(1))"/>',
    "encoded id": '<g mask="url(#%61)"/>',
}
HOSTILE = {
    f"{kind}: {name}": case
    for kind, cases in (("script", SCRIPTS), ("alien", ALIENS), ("link", LINKS), ("style", STYLES))
    for name, case in cases.items()
}
WORDS = {
    "script": ("a script", "styles"),
    "alien": ("part of a drawing", "an animation"),
    "link": ("a link out", "a picture inside"),
    "style": ("from outside the file",),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_acts_or_calls_out_is_refused_wherever_it_stands(name: str) -> None:
    """Whatever acts or calls out is refused wherever it stands."""
    case = HOSTILE[name]
    for inside in (
        case,
        f"<g><path d='M0 0'/>{case}</g>",
        f"<defs><symbol>{case}</symbol></defs>",
        f"<svg>{case}</svg>",
    ):
        wrong = told(svg(inside))
        assert any(word in wrong for word in WORDS[name.partition(":")[0]])


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "no SVG at all"),
        (b"\x1f\x8b\x08\0", "no SVG at all"),
        ("<svg>Kruševac</svg>".encode("cp1250"), "not saved as UTF-8"),
        (svg("").decode().encode("utf-16"), "UTF-16"),
        (svg("").decode().encode("utf-16-be"), "UTF-16"),
        (codecs.BOM_UTF16_LE + svg(""), "UTF-16"),
        (svg("", '<?xml version="1.0" encoding="UTF-7"?>'), "UTF-7"),
        (svg("", "<?xml version='1.0'\n encoding = 'utf-16'?>"), "utf-16"),
        (svg("", '<?xml version="1.0" encoding="x\u202ey"?>'), "encoding"),
        (svg("<text>č</text>", '<?xml version="1.0" encoding="iso-8859-1"?>'), "iso-8859-1"),
        (svg("", '<?xml-stylesheet href="#a"?>'), "xml-stylesheet"),
        (svg("<?php echo 1 ?>"), "php"),
        (svg("<g/><?xml-stylesheet href='x'?>"), "xml-stylesheet"),
        (svg("", '<!DOCTYPE svg [<!ENTITY a "b">]>'), "entities"),
        (svg("", '<!DOCTYPE svg [<!ENTITY % a SYSTEM "x"> %a;]>'), "entities"),
        (svg("", '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>'), "entities"),
        (svg("", '<!DOCTYPE svg SYSTEM "<" [<!ATTLIST svg onload CDATA "alert(1)">]>'), "entities"),
        (svg("", "<!DOCTYPE svg []>"), "entities"),
        (svg("&nbsp;", DTD), "damaged in line 1"),
        (svg("\n<g>"), "damaged in line 2"),
        (svg("<g id='a' id='b'/>"), "damaged"),
        (svg("\0"), "damaged"),
        (svg("<q:g/>"), "damaged"),
        (b"<svg><g/></svg>", "not an SVG drawing"),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>", "not an SVG drawing"),
        (b'{"lottie": true}', "damaged"),
        (svg("<g/>" + " " * LARGEST), "too large"),
        (svg("<g/>" * 41_000), "too many parts"),
    ],
)
def test_whatever_is_not_a_plain_svg_file_is_refused(raw: bytes, word: str) -> None:
    """Whatever is not a plain SVG file is refused."""
    assert word in told(raw)


@given(st.binary() | st.binary().map(lambda raw: svg("") + raw) | st.text().map(svg) | st.text().map(str.encode))
def test_no_bytes_raise(raw: bytes) -> None:
    """No bytes raise."""
    assert refusal(raw) is None or told(raw)


PIECES = st.sampled_from(
    [
        *GOOD.values(),
        *HOSTILE.values(),
        "<g>",
        "</g>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "&",
        "'",
        '"',
        DTD,
        *'<>?#"\\{}/*',
    ]
)


@given(st.lists(PIECES, max_size=8).map("".join))
def test_no_mixture_of_pieces_raises(inside: str) -> None:
    """No mixture of pieces raises."""
    assert refusal(svg(inside)) is None or told(svg(inside))


@given(
    st.lists(st.sampled_from(list(GOOD.values())), max_size=5),
    st.sampled_from(list(HOSTILE.values())),
    st.integers(0, 5),
)
def test_one_hostile_piece_among_good_ones_is_enough(good: list[str], hostile: str, place: int) -> None:
    """One hostile piece among good ones is enough."""
    assert refusal(svg("".join([*good[:place], hostile, *good[place:]])))
