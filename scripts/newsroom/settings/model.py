"""Model: the settings of one site, from ``plugins: newsroom`` and the languages in ``mkdocs.yml``."""

from __future__ import annotations

import re
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from newsroom.core.messages import Refused, msg
from newsroom.languages.slugs import SLUG, slugify
from newsroom.settings.menu import Menu

_ID = re.compile(r"[A-Za-z0-9_-]+")
MEGAPIXELS = 220
"""Megapixels that a photo may have: phones make up to 200, and more would need over 2 GB of memory."""


class SettingsError(Refused):
    """A setting is wrong."""


def _timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(
            msg("there is no time zone `{name}`; write one such as `Europe/Belgrade`", name=name)
        ) from None
    return name


def _formats(name: str) -> str:
    try:
        Locale.parse(name)
    except (ValueError, UnknownLocaleError):
        message = msg(
            "there is no notation `{name}`; write one that Babel knows, such as `sr_Latn` or `en_GB`", name=name
        )
        raise ValueError(message) from None
    return name


def _ladder(widths: tuple[int, ...]) -> tuple[int, ...]:
    if not widths or min(widths) < 160 or max(widths) > 4096:
        raise ValueError(msg("write widths in pixels between 160 and 4096, such as `[480, 960, 1600]`"))
    return tuple(sorted(set(widths)))


# YAML reads an unquoted `off` as false.
Weight = Annotated[Literal["error", "warning", "note", "off"], BeforeValidator(lambda value: value or "off")]
# One way of saying a term needs no list.
Term = Annotated[tuple[str, ...], BeforeValidator(lambda value: (value,) if isinstance(value, str) else value)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Edition(_Frozen):
    """One locale of the site, as browsers, readers and Babel know it."""

    locale: str
    """Folder of ``docs/`` and ending of an article's file: ``sr`` in ``index.sr.md``."""
    lang: str
    """Language tag for ``html lang`` and ``hreflang`` (BCP 47): ``sr-Latn``."""
    formats: Annotated[str, AfterValidator(_formats)]
    """Babel's locale for dates and numbers: ``sr_Latn``, ``en_GB``."""
    name: str
    """Name of the language in that language, for the switcher: ``English``."""
    prefix: str
    """First part of every address: empty for the default locale, otherwise ``en/``."""


class Category(_Frozen):
    """One kind of news."""

    id: str
    """Value of an article's `category`: ``seminar``."""
    label: dict[str, str]
    """Name for readers by locale: ``{sr: Seminari, en: Seminars}``."""
    slugs: dict[str, str] = Field(default_factory=dict)
    """Last part of its listing's address by locale, where that is not made of the name: ``{sr: obuke}``."""

    def slug(self, locale: str) -> str:
        """Return the last part of its listing's address: ``javni-pozivi``."""
        return self.slugs.get(locale) or slugify(self.label[locale])


class Settings(_Frozen):
    """All settings of a site, with their defaults."""

    news_dir: str = "news"
    """Folder of the bundles, beside ``mkdocs.yml``."""
    docs_dir: str = "docs"
    """Folder of the standing pages, beside ``mkdocs.yml``."""
    site_url: str = ""
    """Where the site is published: ``https://example.org/repo/``; empty where that is not said."""
    editions: tuple[Edition, ...]
    """The locales, the default one first."""
    categories: tuple[Category, ...] = ()
    """The categories of news, in the order in which readers see them."""
    page_size: int = Field(default=10, ge=1, le=100)
    """Articles on one page of a listing."""
    latest: int = Field(default=3, ge=0, le=12)
    """Articles on the home page."""
    related: int = Field(default=3, ge=0, le=12)
    """Related articles under an article, at most."""
    photo_widths: Annotated[tuple[int, ...], AfterValidator(_ladder)] = (480, 960, 1600)
    """Widths in pixels in which photos are published; none is made larger than it is."""
    rules: dict[str, Weight] = Field(default_factory=dict)
    """Severity of rules on this site, by their ids: ``{length-ratio: off}``."""
    photo_megapixels: int = Field(default=MEGAPIXELS, ge=1, le=MEGAPIXELS)
    """Largest photos that are accepted, in millions of pixels."""
    glossary: tuple[dict[str, Term], ...] = ()
    """Names and terms that both languages must have, one or several in each: ``{sr: Beograd, en: Belgrade}``."""
    timezone: Annotated[str, AfterValidator(_timezone)] = "UTC"
    """Time zone in which the deadline of a call ends at midnight: ``Europe/Belgrade``."""
    menu: Menu = Menu()
    """What ``mkdocs.yml`` says of the menu and of the pages in it, with its lines."""

    @model_validator(mode="after")
    def _labels_for_every_locale(self) -> Settings:
        for category in self.categories:
            for locale in self.locales:
                if locale not in category.label:
                    told = {"id": category.id, "locale": locale}
                    raise ValueError(msg("the category `{id}` has no name in `{locale}`; add one", **told))
        return self

    @model_validator(mode="after")
    def _an_id_for_every_category(self) -> Settings:
        ids = [category.id for category in self.categories]
        for name in ids:
            if ids.count(name) > 1:
                raise ValueError(msg("the category `{id}` is there twice; give one of them another `id`", id=name))
            if not _ID.fullmatch(name) or name.isdecimal():
                raise ValueError(msg("`{id}` cannot be the id of a category; write a word such as `event`", id=name))
        return self

    @model_validator(mode="after")
    def _an_address_for_every_category(self) -> Settings:
        for locale in self.locales:
            taken: dict[str, str] = {}
            for category in self.categories:
                slug = category.slug(locale)
                told = {"id": category.id, "locale": locale, "slug": slug}
                if not SLUG.fullmatch(slug) or slug.isdecimal():  # a number is the address of a year or of a page
                    raise ValueError(
                        msg(
                            "the category `{id}` has no address in `{locale}`, for its name is a number or has no "
                            "letters; give it another name, or a `slug`, such as `slug: {{{locale}: {id}}}`",
                            **told,
                        )
                    )
                if taken.setdefault(slug, category.id) != category.id:
                    raise ValueError(
                        msg(
                            "the categories `{other}` and `{id}` have the same address in `{locale}`, `{slug}`; "
                            "give one of them another name, or a `slug`",
                            other=taken[slug],
                            **told,
                        )
                    )
        return self

    @model_validator(mode="after")
    def _terms_to_compare(self) -> Settings:
        for terms in self.glossary:
            named = (f"{locale}: {', '.join(words)}" for locale, words in terms.items())
            entry = msg("the glossary's entry `{terms}`", terms=", ".join(named))
            for locale, words in terms.items():
                told = {"entry": entry, "locale": locale}
                if locale not in self.locales:
                    raise ValueError(msg("{entry} names a language `{locale}` that `i18n` does not", **told))
                if not any(any(map(str.isalnum, word)) for word in words):
                    raise ValueError(msg("{entry} says nothing in `{locale}`; add the term", **told))
            if len(terms) < 2:
                raise ValueError(msg("{entry} has one language; add the term in another", entry=entry))
        return self

    @property
    def locales(self) -> tuple[str, ...]:
        """Return the locales, the default one first: ``("sr", "en")``."""
        return tuple(edition.locale for edition in self.editions)

    @property
    def langs(self) -> tuple[tuple[str, str], ...]:
        """Return each locale with its language tag, the default one first: ``(("sr", "sr-Latn"), ("en", "en"))``."""
        return tuple((edition.locale, edition.lang) for edition in self.editions)

    @property
    def default(self) -> str:
        """Return the default locale, whose pages stand at the root of the site."""
        return self.editions[0].locale

    def edition(self, locale: str) -> Edition:
        """Return the edition of a locale; `KeyError` where there is none."""
        return {edition.locale: edition for edition in self.editions}[locale]
