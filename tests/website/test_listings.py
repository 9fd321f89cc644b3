"""Listings: which articles stand where, computed from records that no file is read for."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import pytest
from newsroom.content.files import TextFile
from newsroom.content.models import Article, Page
from newsroom.content.schema import ArticleKeys, PageKeys
from newsroom.content.site import Site
from newsroom.settings.load import settings_from
from newsroom.settings.model import Settings
from newsroom.website.listings import is_open, listing_address, listing_pages, neighbours, open_calls, related, years

SUMMARY = "A sentence that is long enough to be the summary of an article in a test."
TODAY = datetime.date(2024, 6, 1)


def settings(page_size: int = 2) -> Settings:
    """Make the settings of a site in two languages."""
    languages: list[dict[str, object]] = [
        {"locale": "sr", "name": "Srpski", "default": True},
        {"locale": "en", "name": "English"},
    ]
    categories = [
        {"id": "event", "sr": "Događaji", "en": "Events"},
        {"id": "call", "sr": "Javni pozivi", "en": "Public calls"},
        {"id": "unused", "sr": "Prazno", "en": "Empty"},
    ]
    return settings_from(languages, {"page_size": page_size, "related": 2, "categories": categories}, "docs")


def article(bundle: str, locale: str = "sr", *, category: str = "event", tags: str = "", deadline: str = "") -> Article:
    """Make an article whose day is in its folder's name."""
    keys = {"title": bundle, "date": bundle[:10], "summary": SUMMARY, "category": category, "tags": tags.split()}
    record = ArticleKeys.model_validate(keys | ({"deadline": deadline} if deadline else {}))
    path = f"news/{bundle}/index.{locale}.md"
    return Article(bundle, f"news/{bundle}", locale, TextFile(path, locale, None, ()), record)


def content(articles: Sequence[Article], page_size: int = 2) -> Site:
    """Put articles in the order that content has, beside the pages that list them."""
    slugs = {"sr": "aktuelno", "en": None}
    pages = []
    for locale, slug in slugs.items():
        keys = PageKeys.model_validate(
            {"title": "News", "summary": SUMMARY, "listing": "news"} | ({"slug": slug} if slug else {})
        )
        name = "news/index.md"
        pages.append(Page(name, locale, TextFile(f"docs/{locale}/{name}", locale, None, ()), keys))
    ordered = sorted(articles, key=lambda found: found.bundle)
    ordered.sort(key=lambda found: found.keys.date, reverse=True)
    return Site(settings(page_size), tuple(ordered), tuple(pages))


def both(*bundles: str, **more: str) -> list[Article]:
    """Make articles in both languages."""
    return [article(bundle, locale, **more) for bundle in bundles for locale in ("sr", "en")]


def names(articles: Sequence[Article | None]) -> list[str]:
    """Name articles by what follows the date in their folders."""
    return [found.bundle[11:] if found else "" for found in articles]


NEWS = both("2024-05-14-b", "2024-05-14-a", "2023-03-30-old", "2024-05-20-new", "2022-01-01-oldest")


@pytest.mark.parametrize("locale", ["sr", "en"])
def test_order(locale: str) -> None:
    """The newest comes first; of one day, folders go by name, in both languages alike."""
    assert names(content(NEWS).listed(locale)) == ["new", "a", "b", "old", "oldest"]


def test_pages() -> None:
    """All news is cut into pages, of which the last may be shorter."""
    found = [listing for listing in listing_pages(content(NEWS), "sr") if not listing.key]
    assert [(listing.number, listing.count, names(listing.articles)) for listing in found] == [
        (1, 3, ["new", "a"]),
        (2, 3, ["b", "old"]),
        (3, 3, ["oldest"]),
    ]
    assert {listing.heading for listing in found} == {None}


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3)])
def test_number_of_pages(count: int, pages: int) -> None:
    """A full last page is followed by no empty one, and a site without news has one page that says so."""
    articles = [article(f"2024-05-{day:02}-x") for day in range(1, count + 1)]
    found = [listing for listing in listing_pages(content(articles), "sr") if not listing.key]
    assert [listing.count for listing in found] == [pages] * pages
    assert sum(len(listing.articles) for listing in found) == count


def test_categories() -> None:
    """Each category with articles has a listing under its name in the reader's language, in the configured order."""
    site = content([*both("2024-05-14-poziv", category="call"), *NEWS])
    found = {one.key: one for one in listing_pages(site, "sr") if one.key.isalpha() and one.number == 1}
    assert list(found) == ["event", "call"]
    assert names(found["call"].articles) == ["poziv"]
    assert found["call"].heading == "Javni pozivi"
    assert found["event"].count == 3


def test_years() -> None:
    """Each year has a listing, the newest first."""
    site = content(NEWS)
    assert years(site) == (2024, 2023, 2022)
    found = [
        (listing.key, listing.number, names(listing.articles))
        for listing in listing_pages(site, "en")
        if listing.key.isdigit()
    ]
    assert found == [("2024", 1, ["new", "a"]), ("2024", 2, ["b"]), ("2023", 1, ["old"]), ("2022", 1, ["oldest"])]


@pytest.mark.parametrize(
    ("locale", "key", "number", "address"),
    [
        ("sr", "", 1, "aktuelno/"),
        ("sr", "", 2, "aktuelno/2/"),
        ("sr", "call", 1, "aktuelno/javni-pozivi/"),
        ("sr", "call", 3, "aktuelno/javni-pozivi/3/"),
        ("sr", "2024", 1, "aktuelno/2024/"),
        ("en", "", 1, "en/news/"),
        ("en", "call", 2, "en/news/public-calls/2/"),
    ],
)
def test_listing_address(locale: str, key: str, number: int, address: str) -> None:
    """Listings stand below the news, under their names in the reader's language."""
    assert listing_address(content(NEWS), locale, key, number) == address


def test_every_listing_has_an_address_of_its_own() -> None:
    """No page of a listing hides another."""
    site = content([*NEWS, *both("2024-05-14-poziv", category="call")])
    addresses = [
        listing_address(site, locale, *listing.same)
        for locale in ("sr", "en")
        for listing in listing_pages(site, locale)
    ]
    assert len(addresses) == len(set(addresses))


def test_an_item_in_one_language_is_listed_in_both() -> None:
    """Readers of the other language see that it exists."""
    site = content([*both("2024-05-14-both"), article("2024-05-20-srpski"), article("2024-05-01-english", "en")])
    assert names(site.listed("en")) == names(site.listed("sr")) == ["srpski", "both", "english"]
    assert [found.locale for found in site.listed("en")] == ["sr", "en", "en"]


def test_neighbours() -> None:
    """An article leads to the next newer and the next older one."""
    site = content(NEWS)
    found = {names([one])[0]: names(neighbours(site, one)) for one in site.listed("sr")}
    assert found == {
        "new": ["", "a"],
        "a": ["new", "b"],
        "b": ["a", "old"],
        "old": ["b", "oldest"],
        "oldest": ["old", ""],
    }


def test_neighbours_of_the_only_article() -> None:
    """An article that stands alone has no neighbours."""
    site = content(both("2024-05-14-a"))
    assert neighbours(site, site.listed("en")[0]) == (None, None)


def test_related() -> None:
    """Common tags count more than a common category; of equals, what is nearer in time comes first."""
    here = article("2024-05-14-here", tags="pirot kompost")
    two = article("2020-01-01-two-tags", category="call", tags="pirot kompost")
    one = article("2024-05-13-one-tag", category="call", tags="pirot")
    near, far = article("2024-05-15-near"), article("2024-01-01-far")
    other = article("2024-05-14-other", category="call", tags="park")
    site = content([here, two, one, near, far, other])
    assert names(related(site, here)) == ["two-tags", "one-tag"]
    assert names(related(content([here, near, far, other]), here)) == ["near", "far"]
    assert names(related(content([here, other]), here)) == []


def test_related_ties() -> None:
    """Equals at the same distance are put in order by name, so that a build can be repeated."""
    here = article("2024-05-14-here")
    site = content([here, article("2024-05-15-z"), article("2024-05-13-y"), article("2024-05-15-a")])
    assert names(related(site, here)) == ["y", "a"]


@pytest.mark.parametrize(
    ("deadline", "is_still_open"), [("2024-05-31", False), ("2024-06-01", True), ("2024-06-02", True), ("", False)]
)
def test_is_open(deadline: str, is_still_open: bool) -> None:
    """A call is open until its last day is over."""
    assert is_open(article("2024-05-14-poziv", deadline=deadline), TODAY) is is_still_open


def test_open_calls() -> None:
    """The call that closes first is at the top, once in each language."""
    site = content(
        [
            *both("2024-05-01-late", deadline="2024-07-01"),
            *both("2024-05-02-soon", deadline="2024-06-03"),
            *both("2024-05-03-also-soon", deadline="2024-06-03"),
            *both("2024-05-04-closed", deadline="2024-05-31"),
            *both("2024-05-05-no-call"),
        ]
    )
    assert names(open_calls(site, "en", TODAY)) == ["soon", "also-soon", "late"]
    assert {call.locale for call in open_calls(site, "en", TODAY)} == {"en"}
