"""The sites in a real browser: reading, switching the language, small screens, no JavaScript, and nothing behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from sites import NewContext

Served = Callable[[str], str]

PAGES = [
    pytest.param("sample_site", "", id="home"),
    pytest.param("sample_site", "en/updates/cabbage-and-turnips/", id="hostile article"),
    pytest.param("sample_site", "neuigkeiten/", id="listing"),
    pytest.param("sample_site", "neuigkeiten/nachlese/", id="article in one language"),
    pytest.param("sample_site", "partner/", id="partners"),
    pytest.param("sample_site", "404.html", id="404"),
    pytest.param("own_site", "", id="own home"),
    pytest.param("own_site", "aktuelno/klub-pirot/", id="own article"),
    pytest.param("own_site", "en/news/", id="own listing"),
    pytest.param("own_site", "o-projektu/", id="own about"),
    pytest.param("own_site", "en/partners/bmz/", id="own partner"),
]
pages = pytest.mark.parametrize(("name", "address"), PAGES)

SWITCHES = [
    pytest.param("sample_site", "", "en/", id="home"),
    pytest.param("sample_site", "neuigkeiten/erntefest/", "en/updates/harvest-festival/", id="article"),
    pytest.param("sample_site", "partner/wurzelwerk/", "en/partners/wurzelwerk/", id="partner"),
    pytest.param("sample_site", "neuigkeiten/aus-den-garten/2/", "en/updates/from-the-gardens/2/", id="listing"),
    pytest.param("sample_below_a_path", "", "en/", id="home below a path"),
    pytest.param("sample_below_a_path", "neuigkeiten/hochbeete/", "en/updates/raised-beds/", id="article below a path"),
    pytest.param("own_site", "", "en/", id="own home"),
    pytest.param("own_site", "aktuelno/klub-pirot/", "en/news/good-neighbour-club-pirot/", id="own article"),
    pytest.param("own_site", "partneri/asb/", "en/partners/asb/", id="own partner"),
    pytest.param("own_site", "aktuelno/2023/", "en/news/2023/", id="own listing"),
]


@pytest.mark.parametrize(("name", "here", "there"), SWITCHES)
def test_the_switcher_lands_on_the_same_page(
    name: str, here: str, there: str, served: Served, new_context: NewContext
) -> None:
    """A click on the other language leads to the same page there, and a click back to where one was."""
    root = served(name)
    page = new_context().new_page()
    page.goto(root + here)
    for target in (there, here, there):
        page.locator(".switcher__link:not([aria-current])").click()
        page.wait_for_url(root + target, wait_until="load")
    assert page.locator("html").get_attribute("lang") == "en"


@pytest.mark.parametrize(
    ("here", "home", "said"),
    [
        ("neuigkeiten/nachlese/", "en/", "Startseite"),
        ("en/updates/gardeners-from-abroad/", "", "home page"),
    ],
)
def test_without_a_translation_the_switcher_leads_home_and_says_so(
    here: str, home: str, said: str, served: Served, new_context: NewContext
) -> None:
    """On a page that exists in one language, the reader sees beforehand that the switcher leads home."""
    root = served("sample_site")
    page = new_context().new_page()
    page.goto(root + here)
    assert said in page.locator(".topbar__note").inner_text()
    page.locator(".switcher__link:not([aria-current])").click()
    page.wait_for_url(root + home)


def test_nothing_is_stored_and_nobody_else_is_asked(served: Served, new_context: NewContext) -> None:
    """Reading a whole site, in full and to the end, stores nothing and asks no other host; see `new_context`."""
    root = served("own_site")
    page = new_context().new_page()
    for address in ("", "aktuelno/", "aktuelno/klub-pirot/", "o-projektu/", "partneri/", "privatnost/", "en/"):
        page.goto(root + address)
        page.keyboard.press("End")
        page.wait_for_load_state("networkidle")
        stored = page.evaluate("async () => localStorage.length + sessionStorage.length + (await caches.keys()).length")
        assert stored == 0
        assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0


def test_a_wrong_address_leads_home(browser: Browser, served: Served) -> None:
    """At any depth, a wrong address shows the 404 page with its styles, and leads to either home."""
    root = served("sample_below_a_path")
    page = browser.new_page()
    failed: list[str] = []
    page.on("response", lambda got: failed.append(got.url) if got.status >= 400 else None)
    page.goto(root + "en/updates/no/such/page/")
    assert failed == [root + "en/updates/no/such/page/"]
    page.locator("section[lang=en] a").click()
    page.wait_for_url(root + "en/")
    page.context.close()


@pages
def test_no_page_is_wider_than_the_screen(name: str, address: str, served: Served, new_context: NewContext) -> None:
    """From the smallest phone to a large screen, no page has to be moved sideways."""
    page = new_context().new_page()
    page.goto(served(name) + address)
    for width in (320, 360, 768, 1280, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        too_wide = page.evaluate(
            """() => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.className || e.tagName)"""
        )
        assert too_wide == [], width


@pages
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_shuts_anybody_out(
    name: str, address: str, scheme: str, served: Served, new_context: NewContext
) -> None:
    """The rules of axe find nothing serious or critical on any kind of page, in light and in dark."""
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    page.goto(served(name) + address)
    found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}}).response["violations"]
    grave = [rule for rule in found if rule["impact"] in ("serious", "critical")]
    assert [f"{rule['id']}: {node['html']}" for rule in grave for node in rule["nodes"]] == []


@pytest.mark.parametrize("width", [320, 1280])
def test_all_can_be_read_and_reached_without_javascript(width: int, served: Served, new_context: NewContext) -> None:
    """Without JavaScript, text, photos, menu and switcher are all there, on a phone and on a large screen."""
    root = served("sample_site")
    page = new_context(java_script_enabled=False, viewport={"width": width, "height": 700}).new_page()
    page.goto(root + "neuigkeiten/erntefest/")
    assert page.locator("h1").is_visible()
    assert page.get_by_text("Sechzig Gäste kamen").is_visible()
    assert page.locator("main img").first.is_visible()
    _through_the_menu(page, "Projekt")
    page.wait_for_url(root + "projekt/")
    page.locator(".switcher__link:not([aria-current])").click()
    page.wait_for_url(root + "en/about/")


def _through_the_menu(page: Page, label: str) -> None:
    if page.locator(".menu-button").is_visible():
        page.locator(".menu-button").click()
    page.locator(".menu").get_by_role("link", name=label, exact=True).click()


def test_the_menu_on_a_phone_opens_and_closes(served: Served, new_context: NewContext) -> None:
    """On a phone the menu opens by its button, closes by its own, by Escape and by a tap beside it."""
    page = new_context(viewport={"width": 360, "height": 700}, has_touch=True).new_page()
    page.goto(served("sample_site"))
    menu, button = page.locator(".menu"), page.locator(".menu-button")
    assert not menu.is_visible()
    for close in (page.locator(".menu__close").click, lambda: page.keyboard.press("Escape")):
        button.click()
        menu.wait_for(state="visible")
        close()
        menu.wait_for(state="hidden")
    button.focus()
    page.keyboard.press("Enter")
    menu.get_by_role("link", name="Partner", exact=True).click()
    page.wait_for_url("**/partner/")


def test_the_keyboard_skips_to_the_content(served: Served, new_context: NewContext) -> None:
    """The first thing that the keyboard reaches is a link past the header, shown as soon as it is reached."""
    page = new_context().new_page()
    page.goto(served("own_site") + "o-projektu/")
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert skip.evaluate("link => link === document.activeElement")
    skip.evaluate("link => Promise.all(link.getAnimations().map(animation => animation.finished))")
    box = skip.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    page.wait_for_url("**/o-projektu/#content")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#content') !== null")


@pytest.mark.parametrize("address", ["", "en/updates/", "projekt/"])
def test_who_prefers_dark_gets_dark(address: str, served: Served, new_context: NewContext) -> None:
    """Where the device asks for it, the background is dark and the text light."""
    root = served("sample_site")
    brightness = {}
    for scheme in ("light", "dark"):
        page = new_context(color_scheme=scheme).new_page()
        page.goto(root + address)
        for what in ("backgroundColor", "color"):
            colour = page.evaluate(f"getComputedStyle(document.body).{what}.match(/[0-9.]+/g).slice(0, 3).map(Number)")
            brightness[scheme, what] = sum(colour)
    assert brightness["light", "backgroundColor"] > brightness["light", "color"]
    assert brightness["dark", "backgroundColor"] < brightness["dark", "color"]


def test_printed_it_is_only_the_text(served: Served, new_context: NewContext) -> None:
    """On paper there is the article without menu and switcher."""
    page = new_context().new_page()
    page.goto(served("sample_site") + "neuigkeiten/erntefest/")
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    for part in (".menu", ".menu-button", ".switcher", ".skip"):
        assert not page.locator(part).is_visible(), part
