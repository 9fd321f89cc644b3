"""SVG logos: no file of any kind costs the build or the reader much time or memory."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from newsroom.images.svg.check import LARGEST, refusal

SECONDS, BYTES = 2, 100_000_000


def svg(inside: str) -> bytes:
    """Put something into a drawing."""
    start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
    return f"{start}{inside}</svg>".encode()


def bomb(parts: str, reference: str, levels: int = 9) -> str:
    """Define a part by ten of another, and so on."""
    chain = "".join(f'<{parts} id="p{n}">{f"<g {reference % (n - 1)}/>" * 10}</{parts}>' for n in range(1, levels + 1))
    return f'<rect id="p0"/>{chain}<g {reference % levels}/>'


def sheet(rule: str) -> str:
    """Write a rule for each level."""
    return f"<style>{''.join(rule % (n, n) for n in range(10))}</style>"


def deep(levels: int) -> str:
    """Stack groups."""
    return "<g>" * levels + "</g>" * levels


BOMBS = {
    "use": bomb("g", 'href="#p%d"').replace("<g href", "<use href"),
    "use with old links": bomb("symbol", 'x:href=" #p%d "').replace("<g x:href", "<use x:href"),
    "mask": bomb("mask", 'mask="url(#p%d)"'),
    "mask in style": bomb("mask", "style=\"mask:url( '#p%d' )\""),
    "pattern": bomb("pattern", 'fill="url(#p%d)"'),
    "by class": bomb("mask", 'class="c%d"') + sheet(".c%d{mask:url(#p%d)}"),
    "by class, disguised": bomb("mask", 'class="c%d"') + sheet('.c%d{/* .z {*/x:".z {";mask:url(#p%d)}'),
    "by class, behind a string": bomb("mask", 'class="c%d"') + sheet('.c%d{x:" .z {";mask:url(#p%d)}'),
    "by class, nested": bomb("mask", 'class="c%d"') + sheet("@media all{.z{a:b}.c%d{mask:url(#p%d)}}"),
    "by id and tag": '<style>g{mask:url(#m)}</style><mask id="m"><g/></mask><g/>',
    "by everything": '<style>:is(*){mask:url(#m)}</style><mask id="m"><rect/></mask>',
    "circle": '<g id="a"><use href="#a"/></g>',
    "circle with many ways": '<g id="a">' + '<use href="#a"/>' * 1_000 + "</g>",
    "circle of two": '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    "deep": deep(2_000),
    "long chain": '<g id="p0"/>' + "".join(f'<g id="p{n}"><use href="#p{n - 1}"/></g>' for n in range(1, 3_000)),
    "chain that draws little": "".join(f'<g id="p{n}"><use href="#p{n - 1}"/></g>' for n in range(1, 150)),
    "long chain from its end": "".join(f'<g id="p{n}"><use href="#p{n - 1}"/></g>' for n in range(3_000, 0, -1)),
}


@pytest.mark.parametrize("inside", BOMBS.values(), ids=BOMBS)
def test_small_files_that_draw_without_end_are_refused(inside: str) -> None:
    """Small files that draw without end are refused."""
    assert "repeats its own parts" in str(refusal(svg(inside)))


@pytest.mark.parametrize(
    "inside",
    [
        '<path id="p0"/>' + '<use href="#p0"/>' * 2_000 + deep(40),
        bomb("mask", 'mask="url(#p%d)"', levels=3),
        '<style>@font-face{font-family:"A";src:url("#f")}</style><font id="f"><font-face/></font>',
        "<style>@media print{.a{fill:url(#g)}}</style><linearGradient id='g'><stop/></linearGradient><g class='a'/>",
        "<style>/* one */.a{fill:url(#g)}</style><linearGradient id='g'><stop/></linearGradient><g class='a'/>",
        "<style>g.a,#b .a{fill:url(#g)}</style><linearGradient id='g'><stop/></linearGradient><g class='a'/>",
    ],
)
def test_an_honest_number_of_copies_and_groups_is_let_through(inside: str) -> None:
    """An honest number of copies and groups is let through."""
    assert refusal(svg(inside)) is None


FULL = LARGEST - 400


def full(piece: str) -> str:
    """Repeat a piece until the file is full; ``%d`` counts."""
    times = FULL // (len(piece) + 4 * piece.count("%d"))
    return "".join(piece % n for n in range(times)) if "%d" in piece else piece * times


LONG = "u" * (FULL // 2)
SLOW = {
    "long namespace": "<g xmlns:q='" + LONG + "'" + "".join(f" q:a{n}=''" for n in range(20_000)) + "/>",
    "long namespace by default": f"<g xmlns='{LONG}'>" + "<g/>" * 19_000 + "</g>",
    "long namespace behind a quote": f"""<desc>xmlns= '</desc><g xmlns:q="{LONG}">""" + "<q:g/>" * 19_000 + "</g>",
    "unfinished namespaces": full("xmlns "),
    "namespaces in a row": full("xmlns:"),
    "namespaces in quotes": full("xmlns=' "),
    "deep": full("<g>"),
    "deep within the number of parts": deep(19_000),
    "attributes": "<g " + full("a%d='' ") + "/>",
    "allowed attributes": "<g " + full("data-%d='' ") + "/>",
    "doctypes": full("<!DOCTYPE "),
    "encodings": "<?xml " + full("encoding = "),
    "url after url": f"<g style='{full('url(')}'/>",
    "one url of blanks": f"<g style='url({full(' ')}'/>",
    "urls of blanks": f"<g style='{full('url(     ')}'/>",
    "urls of quotes": f"<g style='{full('url(&quot;#')}'/>",
    "url of one id": f"<g style='url(#{full('a')}'/>",
    "link of blanks": f"<a href='{full(' ')}'/>",
    "link of one id": f"<a href='#{full('a')}'/>",
    "selector of dots": f"<style>{full('.')}{{a:url(#b)}}</style>"[-FULL:],
    "selectors": f"<style>{full('a,')[60:]}{{a:url(#b)}}</style>",
    "rules": f"<style>{full('a{b:url(#b)}')[60:]}</style>",
    "rules for all about nothing": f"<style>{'*{b:url(#b)}' * 20_000}</style>" + "<path/>" * 19_000,
    "rules for all": "<path id='b'/><style>" + "*{b:url(#b)}" * 20_000 + "</style>" + "<path/>" * 19_000,
    "ids for all": "".join(f"<a id='{n}'/><style>*{{b:url(#{n})}}</style>" for n in range(10_000)),
    "long rules": f"<style>a{{{full('url(#b)')[60:]}}}</style><path id='b'/>",
    "many selectors and ids": f"<path id='b'/><style>{'a,' * (FULL // 4)}a{{b:{'url(#b)' * (FULL // 16)}}}</style>",
    "references of all": "<g id='b'/>" + f"<path style='{'url(#b)' * 10}'/>" * 4_000,
    "comments": f"<path id='b'/><style>{full('/* a{b:url(#b)}')[200:]}</style>",
    "classes": f"<g class='{full('a ')}'/>",
    "characters": full("&#65;"),
    "path": f"<path d='{full('M0 0')}'/>",
}


@pytest.mark.slow
@pytest.mark.parametrize("inside", SLOW.values(), ids=SLOW)
def test_time_and_memory_are_bounded_whatever_stands_in_the_file(inside: str) -> None:
    """Time and memory are bounded whatever stands in the file."""
    raw = svg(inside)
    started = time.process_time()
    refusal(raw)
    assert time.process_time() - started < SECONDS
    tracemalloc.start()
    refusal(raw)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < BYTES
