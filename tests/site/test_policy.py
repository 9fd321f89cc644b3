"""The content security policy: no page breaks it, and browsers refuse what a page should not have."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser
from site_reader import Site
from sites import NewContext

ACTIVE = """() => {
    document.body.insertAdjacentHTML("beforeend", "<p onclick='window.ran = 1' id='hostile'>x</p><img id='pixel'>");
    const script = document.createElement("script");
    script.textContent = "window.ran = 1";
    document.body.append(script);
    document.getElementById("hostile").click();
    document.getElementById("pixel").src = "https://boese.example/pixel.png";
    return window.ran;
}"""


@pytest.mark.parametrize("name", ["sample_site", "own_site"])
def test_no_page_breaks_it(
    name: str, served: Callable[[str], str], new_context: NewContext, request: pytest.FixtureRequest
) -> None:
    """On every page of both sites the console stays silent: it would tell of each violation."""
    site: Site = request.getfixturevalue(name)
    page = new_context().new_page()
    for address in site.pages:
        if address != "404.html":  # which is made for addresses at the root of a host
            page.goto(served(name) + address)


@pytest.mark.parametrize("address", ["", "en/updates/harvest-festival/", "neuigkeiten/kraut-und-rueben/"])
def test_what_is_active_does_nothing(address: str, served: Callable[[str], str], browser: Browser) -> None:
    """Even if something active stood on a page, browsers would neither run it nor ask another host."""
    page = browser.new_page()
    failed: dict[str, str | None] = {}
    page.on("requestfailed", lambda request: failed.update({request.url: request.failure}))
    page.goto(served("sample_site") + address)
    assert page.evaluate(ACTIVE) is None
    page.wait_for_timeout(100)
    assert failed == {"https://boese.example/pixel.png": "csp"}
    page.close()
