"""Public calls: shown as open until the day of the deadline is over, where the project is."""

from __future__ import annotations

import dataclasses
import datetime
from zoneinfo import ZoneInfo

import pytest
from folders import TESTS
from newsroom.checks.run import check_project
from newsroom.core.clock import today
from newsroom.images.digests import Digests
from newsroom.images.plan import plan_photos
from newsroom.settings.load import read_settings
from newsroom.website.model import Website
from newsroom.website.views import view_of
from site_reader import Page, Project, Site, text_of

SAMPLE = TESTS / "sample_site"
BERLIN = ZoneInfo("Europe/Berlin")
DEADLINE = datetime.datetime(2025, 6, 30, tzinfo=BERLIN)

moments = pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        pytest.param(DEADLINE - datetime.timedelta(days=10), True, id="before"),
        pytest.param(DEADLINE, True, id="as the last day begins"),
        pytest.param(DEADLINE.replace(hour=23, minute=59, second=59), True, id="as the last day ends"),
        pytest.param(DEADLINE + datetime.timedelta(days=1), False, id="after midnight in Berlin, but not in London"),
        pytest.param(DEADLINE + datetime.timedelta(days=300), False, id="long after"),
    ],
)


@moments
@pytest.mark.parametrize("locale", ["de", "en"])
def test_a_call_is_offered_until_its_day_is_over(
    moment: datetime.datetime, is_open: bool, locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Home and the calls' page offer a call through the whole of its last day, in the project's time zone."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))
    settings = read_settings(SAMPLE / "mkdocs.yml")
    content = check_project(SAMPLE, settings).content
    photos = plan_photos(SAMPLE, content, Digests(SAMPLE))
    site = Website(content, "https://example.org/", today(settings.timezone), photos, tones={})
    by_name = {route.src_uri: view_of(site, route, nav=()) for route in site.routes[locale]}
    home, calls = by_name[f"{locale}/index.md"]["home"], by_name[f"{locale}/join/calls.md"]["calls"]
    article = by_name[f"beitraege/2025-06-02-hochbeete/index.{locale}.md"]["article"]
    assert [len(home["calls"]), len(calls["open"]), article.is_open] == [is_open, is_open, is_open]


def _offered(page: Page) -> list[str]:
    lists = page.of_class("cards--calls")
    return [text_of(link) for part in lists for link in part.iter() if link.get("class") == "card__link"]


def test_an_open_call_is_on_home_and_among_the_calls(sample_site: Site) -> None:
    """Before its deadline, a call stands on home and on the calls' page, with its last day."""
    for address in ("", "mitmachen/ausschreibungen/"):
        assert _offered(sample_site.pages[address]) == ["Ausschreibung: zwanzig Hochbeete"]
        assert "30.\u00a0Juni\u00a02025" in sample_site.pages[address].text
    for address in ("en/", "en/join-in/calls-for-courtyards/"):
        assert _offered(sample_site.pages[address]) == ["Call: twenty raised beds"]
        assert "30\u00a0June\u00a02025" in sample_site.pages[address].text


def test_a_call_whose_day_is_over_is_gone(sample: Project) -> None:
    """The day after, home and the calls' page offer it no longer; the article stays, and says that it is closed."""
    after = str(int((DEADLINE + datetime.timedelta(days=1)).timestamp()))
    site = dataclasses.replace(sample, day=after).build()
    for address in ("", "mitmachen/ausschreibungen/", "en/", "en/join-in/calls-for-courtyards/"):
        assert _offered(site.pages[address]) == []
    assert "no open" in site.pages["en/join-in/calls-for-courtyards/"].text
    (badge,) = site.pages["en/updates/raised-beds/"].of_class("badge--closed")
    assert text_of(badge) == "Closed"
    assert "en/updates/calls/" in map(site.address, site.pages["en/join-in/calls-for-courtyards/"].links("body//main"))
