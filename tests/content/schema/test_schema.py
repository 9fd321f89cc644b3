"""Schema: which value each key takes, and what is said of every other; each complaint in two parts."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom.content.schema import TEXT_KEYS, ArticleKeys, EventKeys, FactKeys, Keys, PageKeys, PartnerKeys, PhotoKeys
from newsroom.content.schema.values import KEY, PerLocale
from newsroom.core.messages import filled
from pydantic import ValidationError

SUMMARY = "A sentence that is long enough to be the summary of an article in a test."
ARTICLE = {"title": "Radionica", "date": "2024-05-14", "summary": SUMMARY, "category": "event"}
PAGE = {"title": "O projektu", "summary": SUMMARY}
PARTNER = {"name": "Fond", "summary": SUMMARY, "role": "funder"}
FACT = {"label": "Vrednost", "value": "1"}
PHOTO = {"file": "a.jpg", "alt": "Sanduk.", "consent": "given"}


def complaint(model: type[Keys], data: dict[str, Any]) -> tuple[str, str]:
    """Return what the first complaint says."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    detail = caught.value.errors()[0]
    assert detail["type"] == "value_error"
    message, fix = detail["ctx"]["error"].args
    assert filled(message, key="`x`").startswith("`x` ")
    return message.removeprefix(f"{KEY} "), fix


@pytest.mark.parametrize(
    ("model", "least"), [(ArticleKeys, ARTICLE), (PageKeys, PAGE), (PartnerKeys, PARTNER), (FactKeys, FACT)]
)
def test_least_keys(model: type[Keys], least: dict[str, str]) -> None:
    """The keys that must be there are enough; without any one of them the record is refused."""
    assert model.model_validate(least)
    for key in least:
        with pytest.raises(ValidationError):
            model.model_validate({name: value for name, value in least.items() if name != key})


def test_an_article_with_every_key() -> None:
    """Text becomes what it means."""
    keys = ArticleKeys.model_validate(
        {
            **ARTICLE,
            "slug": "radionica",
            "tags": ["kompost", "pirot"],
            "event": {"start": "2024-05-11", "end": "2024-05-12", "place": "Pirot", "address": "Kozaračka 96b"},
            "deadline": "2024-06-01",
            "photos": [{**PHOTO, "caption": "Naš sanduk", "credit": "Tim"}],
            "draft": "true",
            "only": {"locale": "sr", "reason": "Poziv važi samo za Srbiju."},
            "original": "en",
            "source": "ab12",
            "ignore": {"photo-missing": "Stiže u ponedeljak."},
        }
    )
    assert keys.date == datetime.date(2024, 5, 14)
    assert keys.draft is True
    assert keys.photos[0].consent == "given"
    assert keys.tags == ("kompost", "pirot")
    assert keys.event == EventKeys.model_validate(
        {"start": "2024-05-11", "end": "2024-05-12", "place": "Pirot"}
    ).model_copy(update={"address": "Kozaračka 96b"})


def test_records_are_frozen() -> None:
    """Nobody changes what was read."""
    keys = PageKeys.model_validate(PAGE)
    with pytest.raises(ValidationError):
        keys.title = "x"


def test_every_key_of_text_is_read_as_text() -> None:
    """What each language writes is text, so the reader of front matter must take it as written."""

    def local(model: type[Keys]) -> set[str]:
        return {name for name, info in model.model_fields.items() if PerLocale in str(info)}

    models: tuple[type[Keys], ...] = (ArticleKeys, PageKeys, PartnerKeys, PhotoKeys, EventKeys, FactKeys)
    assert set().union(*map(local, models)) <= TEXT_KEYS


@pytest.mark.parametrize(
    ("written", "message", "fix"),
    [
        ("14.5.2024.", "is `14.5.2024.`, which is not a date", "write `2024-05-14`"),
        ("14. 05. 2024", "is `14. 05. 2024`, which is not a date", "write `2024-05-14`"),
        ("2024-5-4", "is `2024-5-4`, which is not a date", "write `2024-05-04`"),
        ("2024-05-14T18:00", "is `2024-05-14T18:00`, which is not a date", None),
        ("2024-05-14 18:00", "is `2024-05-14 18:00`, which is not a date", "write `2024-05-14`"),
        ("14. maj 2024.", "is `14. maj 2024.`, which is not a date", "write year-month-day, such as `2025-04-30`"),
        ("05/14/2024", "is `05/14/2024`, which is not a date", "write year-month-day, such as `2025-04-30`"),
        ("2023-02-29", "is `2023-02-29`, a day that does not exist", "look at the calendar"),
        ("2024-13-01", "is `2024-13-01`, a day that does not exist", "look at the calendar"),
        ("0000-01-01", "is `0000-01-01`, a day that does not exist", "look at the calendar"),
        ("petak: 14. maj", "is `petak: 14. maj`, which is not a date", None),
        ("", "is empty", "write it after the colon, or remove the line where it may be left out"),
        (["2024-05-14"], "should be one value", "write it on the same line, after the colon"),
        ({"day": "14"}, "should be one value", "write it on the same line, after the colon"),
    ],
)
def test_dates(written: Any, message: str, fix: str | None) -> None:
    """A day is written year-month-day; where another form is clear, the right one is proposed."""
    found = complaint(ArticleKeys, {**ARTICLE, "date": written})
    assert found[0] == message
    assert fix in (None, found[1])


@pytest.mark.parametrize("written", ["2024-02-29", "1999-12-31", "2024-05-14"])
def test_good_dates(written: str) -> None:
    """Days that exist are taken."""
    assert ArticleKeys.model_validate({**ARTICLE, "date": written}).date == datetime.date.fromisoformat(written)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("240360", Decimal(240360)),
        ("33.5", Decimal("33.5")),
        ("-4", Decimal(-4)),
        ("0", Decimal(0)),
        ("2025-04-30", datetime.date(2025, 4, 30)),
    ],
)
def test_figures(written: str, value: Decimal | datetime.date) -> None:
    """A figure is a plain number or a day."""
    assert FactKeys.model_validate({**FACT, "value": written}).value == value


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("240.360,00", "is `240.360,00`, which is not a plain number"),
        ("240 360", "is `240 360`, which is not a plain number"),
        ("500+", "is `500+`, which is not a plain number"),
        ("1e6", "is `1e6`, which is not a plain number"),
        ("NaN", "is `NaN`, which is not a plain number"),
        ("٣", "is `٣`, which is not a plain number"),
        ("9" * 16, f"is `{'9' * 16}`, which is not a plain number"),
        ("2025-02-30", "is `2025-02-30`, a day that does not exist"),
        ("30.4.2025.", "is `30.4.2025.`, which is not a date"),
    ],
)
def test_wrong_figures(written: str, message: str) -> None:
    """Anything else is refused, and never guessed at."""
    assert complaint(FactKeys, {**FACT, "value": written})[0] == message


@pytest.mark.parametrize("written", ["yes", "da", "True", "1", "on"])
def test_flags(written: str) -> None:
    """Only true and false are flags."""
    assert complaint(ArticleKeys, {**ARTICLE, "draft": written})[1] == "write `true` or `false`"


@pytest.mark.parametrize(
    ("model", "data", "message", "fix"),
    [
        (ArticleKeys, {**ARTICLE, "slug": "Klub u Žičkoj"}, None, "write `klub-u-zickoj`"),
        (ArticleKeys, {**ARTICLE, "slug": "!!!"}, None, "write `moja-vest`"),
        (ArticleKeys, {**ARTICLE, "slug": "klub\n"}, "is `klub`, which cannot be an address", "write `klub`"),
        (ArticleKeys, {**ARTICLE, "title": " "}, "is empty", None),
        (PhotoKeys, {**PHOTO, "file": "../a.jpg"}, "is `../a.jpg`, which is not in this folder", None),
        (PhotoKeys, {**PHOTO, "file": "C:\\slike\\a.jpg"}, "is `C:\\slike\\a.jpg`, which is not in this folder", None),
        (PhotoKeys, {**PHOTO, "file": ".a.jpg"}, "is `.a.jpg`, which is not in this folder", None),
        (FactKeys, {**FACT, "unit": "evra"}, "is `evra`, which is not a currency's code", None),
        (FactKeys, {"label": "x"}, "has no figure", None),
        (PageKeys, {**PAGE, "facts": {"Budžet": FACT}}, "cannot be the name of a fact", None),
        (
            EventKeys,
            {"start": "2024-05-11", "end": "2024-05-10", "place": "Pirot"},
            None,
            "correct one of the two days",
        ),
    ],
)
def test_complaints(model: type[Keys], data: dict[str, Any], message: str | None, fix: str | None) -> None:
    """Each complaint names the value and says what to write."""
    found = complaint(model, data)
    assert message in (None, found[0])
    assert fix in (None, found[1])


@pytest.mark.parametrize(
    ("url", "fits"),
    [
        *(("https://example.org", True), ("https://example.org/a?b=c#d", True), ("https://дом.срб/", True)),
        *(("https://example.org:8080/", True), ("http://example.org", False), ("example.org", False)),
        *(("javascript:alert(1)", False), ("https://", False), ("https://[", False), ("https://a b", False)),
        ('https://a"onclick=x', False),
    ],
)
def test_web_addresses(url: str, fits: bool) -> None:
    """A partner's site is given whole, and only a secure one."""
    if fits:
        assert PartnerKeys.model_validate({**PARTNER, "url": url}).url == url
    else:
        assert complaint(PartnerKeys, {**PARTNER, "url": url})[0] == f"is `{url}`, which is not a web address"


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*ArticleKeys.model_fields, "x"]),
        st.recursive(
            st.text(max_size=20), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5
        ),
    )
)
def test_whatever_stands_there(data: dict[str, Any]) -> None:
    """No value makes the schema fail otherwise than by saying what is wrong."""
    try:
        ArticleKeys.model_validate(data)
    except ValidationError as error:
        for detail in error.errors():
            if detail["type"] == "value_error":
                assert len(detail["ctx"]["error"].args) == 2
