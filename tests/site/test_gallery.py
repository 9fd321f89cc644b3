"""An article's photos enlarged, in a real browser: by keyboard, by mouse, by touch, and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect
from site_reader import Site
from sites import NewContext

Served = Callable[[str], str]

CLUB = "aktuelno/klub-pirot/"
CLUB_ALTS = ("Apstraktna ilustracija kuće", "Apstraktna ilustracija otvorene", "Apstraktna ilustracija sa talasastim")
WORDS = {
    "own_site aktuelno/klub-pirot/": ("Uvećane fotografije", "Fotografija", "Prethodna", "Sledeća", "Zatvori"),
    "own_site en/news/good-neighbour-club-pirot/": ("Enlarged photos", "Photo", "Previous", "Next", "Close"),
    "sample_site neuigkeiten/erntefest/": ("Vergrößerte Fotos", "Foto", "Voriges", "Nächstes", "Schließen"),
}
SWIPE = """(figure, across) => {
    const touch = x => new Touch({identifier: 1, target: figure, clientX: x, clientY: 300});
    figure.dispatchEvent(new TouchEvent("touchstart", {touches: [touch(180)], changedTouches: [touch(180)]}));
    figure.dispatchEvent(new TouchEvent("touchend", {touches: [], changedTouches: [touch(180 + across)]}));
}"""


def _open(page: Page, which: int = 0) -> None:
    page.locator(".photo__link").nth(which).press("Enter")
    expect(page.locator(".viewer")).to_be_visible()


def _wait_for(page: Page, condition: str) -> None:
    """Wait until a condition holds; Playwright's own way would be refused by the page's policy."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never: {condition}")


def _shown(page: Page) -> tuple[str, str]:
    alt = page.locator(".viewer__image").get_attribute("alt")
    return page.locator(".viewer__position").inner_text(), alt or ""


def test_the_keyboard_alone_goes_through_the_photos(served: Served, new_context: NewContext) -> None:
    """Enter opens, arrows go on and round, Tab stays inside, Escape closes, and the link has the focus again."""
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(served("own_site") + CLUB)
    _open(page, 1)
    for key, number, alt in (("", 2, 1), ("ArrowRight", 3, 2), ("ArrowLeft", 2, 1), ("ArrowLeft", 1, 0)):
        if key:
            page.keyboard.press(key)
        position, found = _shown(page)
        assert position == f"{number} / 4"
        assert found.startswith(CLUB_ALTS[alt])
    page.keyboard.press("ArrowLeft")
    assert _shown(page)[0] == "4 / 4"
    for _ in range(6):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('.viewer')")
    page.keyboard.press("Escape")
    expect(page.locator(".viewer")).to_be_hidden()
    expect(page.locator(".photo__link").nth(1)).to_be_focused()
    assert page.url.endswith(CLUB)


@pytest.mark.parametrize("place", WORDS)
def test_the_words_are_those_of_the_page(place: str, served: Served, new_context: NewContext) -> None:
    """Dialog and buttons have names, caption and credit are shown, all in the language of the page."""
    name, address = place.split()
    viewer, number, previous, following, close = WORDS[place]
    page = new_context().new_page()
    page.goto(served(name) + address)
    caption = page.locator(".photo__caption").first.inner_text()
    _open(page)
    dialog = page.get_by_role("dialog", name=viewer, exact=True)
    expect(dialog.locator(".viewer__count")).to_have_text(re.compile(rf"^{number} 1 / \d$"))
    expect(dialog.locator(".photo__caption")).to_have_text(re.compile(r"\s*".join(map(re.escape, caption.split()))))
    dialog.get_by_role("button", name=re.compile(following)).click()
    expect(dialog.locator(".viewer__position")).to_have_text(re.compile("^2"))
    dialog.get_by_role("button", name=re.compile(previous)).click()
    expect(dialog.locator(".viewer__position")).to_have_text(re.compile("^1"))
    dialog.get_by_role("button", name=close, exact=True).click()
    expect(dialog).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(320, 568), (740, 360), (1280, 800)])
def test_the_open_photo_shuts_nobody_out(
    scheme: str, size: tuple[int, int], served: Served, new_context: NewContext
) -> None:
    """On small, lying and large screens, photo and buttons fit, nothing behind scrolls, and axe finds nothing grave."""
    page = new_context(
        color_scheme=scheme, reduced_motion="reduce", viewport={"width": size[0], "height": size[1]}
    ).new_page()
    page.goto(served("own_site") + CLUB)
    _open(page, 2)
    _wait_for(page, "document.querySelector('.viewer__image').complete")
    for part in (
        ".viewer__image",
        ".viewer .photo__caption",
        *(f".viewer__button >> nth={which}" for which in range(3)),
    ):
        box = page.locator(part).bounding_box()
        assert box is not None and box["width"] >= 44, part
        assert box["x"] >= 0 and box["x"] + box["width"] <= size[0], part
        assert box["y"] >= 0 and box["y"] + box["height"] <= size[1], part
    image = page.locator(".viewer__image")
    assert image.evaluate("i => Math.abs(i.clientWidth / i.clientHeight - i.naturalWidth / i.naturalHeight) < 0.02")
    before = page.evaluate("scrollY")
    page.mouse.move(size[0] / 2, size[1] / 2)
    page.mouse.wheel(0, 900)
    page.keyboard.press("PageDown")
    page.wait_for_timeout(200)
    assert page.evaluate("scrollY") == before
    # Chromium's dialogs hold the page by themselves; for other browsers it is said.
    assert page.evaluate("getComputedStyle(document.documentElement).overflowY") == "hidden"
    assert page.locator(".viewer").evaluate("dialog => getComputedStyle(dialog).animationName") == "none"
    found = Axe().run(page, options={"rules": {"target-size": {"enabled": True}}}).response["violations"]
    grave = [rule for rule in found if rule["impact"] in ("serious", "critical")]
    assert [f"{rule['id']}: {node['html']}" for rule in grave for node in rule["nodes"]] == []


def test_a_finger_goes_on_and_a_tap_beside_the_photo_closes(served: Served, new_context: NewContext) -> None:
    """A swipe to the left shows the next photo, a short one nothing new; a tap on the ground closes."""
    page = new_context(viewport={"width": 360, "height": 740}, has_touch=True).new_page()
    page.goto(served("own_site") + CLUB)
    page.locator(".photo__link").first.tap()
    figure = page.locator(".viewer__photo")
    for across, position in ((-120, "2 / 4"), (-20, "2 / 4"), (120, "1 / 4")):
        figure.evaluate(SWIPE, across)
        assert _shown(page)[0] == position
    page.locator(".viewer__image").tap()
    expect(page.locator(".viewer")).to_be_visible()
    figure.tap(position={"x": 20, "y": 10})
    expect(page.locator(".viewer")).to_be_hidden()


def test_only_the_neighbours_are_loaded_ahead(served: Served, new_context: NewContext) -> None:
    """Opening a photo asks for it, the next and the one before, and for no other."""
    page = new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto(served("own_site") + CLUB)
    page.locator(".photo__link").last.scroll_into_view_if_needed()
    _wait_for(page, "[...document.querySelectorAll('.photo__image')].every(image => image.complete)")
    large: set[str] = set()
    page.on("request", lambda request: large.add(request.url.rpartition("/")[2].partition("-")[0]))
    with page.expect_request(re.compile("kreativnost")):
        _open(page, 1)
    page.wait_for_timeout(300)
    assert "ucenje" in large and "plastenici" not in large


def test_a_photo_alone_has_no_neighbours(served: Served, new_context: NewContext) -> None:
    """Of one photo, neither number nor arrows are shown, and arrow keys do nothing."""
    page = new_context().new_page()
    page.goto(served("sample_site") + "en/updates/cabbage-and-turnips/")
    _open(page)
    page.keyboard.press("ArrowRight")
    assert [button.is_visible() for button in page.locator(".viewer__button").all()] == [True, False, False]
    assert not page.locator(".viewer__count").is_visible()
    expect(page.locator(".viewer__image")).to_be_visible()


def test_a_strict_policy_holds(served: Served, new_context: NewContext) -> None:
    """Under `default-src 'self'` nothing is refused, of which the console would tell, and photos have their tones."""
    page = new_context().new_page()
    policy = {"Content-Security-Policy": "default-src 'self'"}
    page.route("**/*", lambda route: _with_headers(route, policy))
    page.goto(served("own_site") + CLUB)
    assert (
        page.locator(".photo__image")
        .first.evaluate("image => getComputedStyle(image).backgroundColor")
        .startswith("rgba(")
    )
    _open(page)
    page.keyboard.press("ArrowRight")
    assert _shown(page)[0] == "2 / 4"
    page.unroute_all(behavior="wait")


def _with_headers(route: Route, headers: dict[str, str]) -> None:
    response = route.fetch()
    route.fulfill(response=response, headers={**response.headers, **headers})


@pytest.mark.parametrize("how", ["no JavaScript", "no dialogs", "with Ctrl"])
def test_without_the_script_a_photo_is_a_link(how: str, served: Served, browser: Browser) -> None:
    """Where the script or dialogs are missing, and for who wants a tab, the link leads to the largest file."""
    # Not `new_context`: for a photo that stands alone, browsers ask for a favicon.ico that there need not be.
    context = browser.new_context(java_script_enabled=how != "no JavaScript")
    page = context.new_page()
    if how == "no dialogs":
        page.add_init_script("delete HTMLDialogElement.prototype.showModal")
    page.goto(served("own_site") + CLUB)
    link = page.locator(".photo__link").nth(1)
    assert page.locator("dialog").count() == (1 if how == "with Ctrl" else 0)
    assert page.get_by_text("Sledeća fotografija").count() == (1 if how == "with Ctrl" else 0)
    if how == "with Ctrl":
        with context.expect_page() as opened:
            link.click(modifiers=["Control"])
        opened.value.wait_for_url(re.compile(r"/media/.*-1600\.jpg$"))
        expect(page.locator(".viewer")).to_be_hidden()
    else:
        link.click()
        page.wait_for_url(re.compile(r"/media/.*-1600\.jpg$"))
    context.close()


def test_the_script_is_where_photos_are_and_nowhere_else(site: Site) -> None:
    """One small module of ours, on pages of articles that have photos; each photo there is a link to a photo."""
    for address, page in site.pages.items():
        links = page.of_class("photo__link")
        scripts = [urljoin(page.url, script.get("src") or "") for script in page.find(".//script")]
        assert scripts == ([f"{site.url}assets/javascripts/gallery.js"] if links else []), address
        assert len(page.of_class("viewer")) == bool(links), address
        for link in links:
            assert re.search(r"/media/.*\.jpg$", link.get("href") or ""), address
            assert link.get("href") == next(link.iter("img")).get("src"), address
    script = site.folder / "assets" / "javascripts" / "gallery.js"
    assert [*site.folder.rglob("*.js")] == [script]
    assert script.stat().st_size < 6_000


def test_every_photo_has_a_tone_until_it_is_there(site: Site) -> None:
    """Every photo names its mean colour in words that the styles know, and sets no style itself."""
    styles = (site.folder / "assets" / "stylesheets" / "tones.css").read_text("utf-8")
    for address, page in site.pages.items():
        for photo in page.find(".//picture/img"):
            words = (photo.get("data-tone") or "").split()
            assert len(words) == 3, address
            assert all(f'[data-tone~="{word}"]' in styles for word in words), address
