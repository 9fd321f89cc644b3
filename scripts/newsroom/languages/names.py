"""Names: those of countries, cities and towns, which need no entry in a site's glossary.

Countries and their languages, and Europe's large cities, are named in every language by Babel (CLDR); the towns of a
country stand in its language's file of words, and keep their names elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from newsroom.languages.words import vocabulary

Names = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Forms by key (``country AT``, ``city Europe/Vienna``, ``town Vranje``), then by locale."""
_CODE = 2
"""Letters of a country's code, and of a larger language's."""
_ROOT = 3
"""Letters that a country and its language have in common: Nemačka, nemački."""


@lru_cache
def gazetteer(editions: tuple[tuple[str, str, str], ...]) -> Names:
    """Return the names for a site's editions, each as its locale, language tag and Babel's locale for formats."""
    known = [(locale, lang, Locale.parse(formats.replace("-", "_"))) for locale, lang, formats in editions]
    names = dict(_countries(known)) | dict(_cities(known))
    taken = {form for forms in names.values() for row in forms.values() for form in row}
    for town in (town for _, lang, _ in editions for town in vocabulary(lang).towns):
        if town not in taken:
            names[f"town {town}"] = {locale: (town,) for locale, _, _ in known}
    return names


def _countries(editions: Sequence[tuple[str, str, Locale]]) -> Iterator[tuple[str, dict[str, tuple[str, ...]]]]:
    """Return countries, and the peoples without one that the files of words name."""
    words = [vocabulary(lang).countries for _, lang, _ in editions]
    codes = {str(code) for _, _, known in editions for code in known.territories}
    codes = {code for code in codes if len(code) == _CODE and code.isalpha()}
    for code in sorted(codes.union(*words)):
        named = [_country(code, known) for _, _, known in editions]
        spoken = [[str(known.languages.get(one, "")) for _, _, known in editions] for one in _spoken().get(code, ())]
        # Of all languages of a country, the one that is called like it.
        own = next((row for row in spoken if any(map(_related, named, row))), [""] * len(editions))
        forms = [
            tuple(filter(None, (name, language, *others.get(code, ()))))
            for name, language, others in zip(named, own, words, strict=True)
        ]
        if all(forms):
            yield f"country {code}", {locale: row for (locale, _, _), row in zip(editions, forms, strict=True)}


def _country(code: str, known: Locale) -> str:
    """Name a country; CLDR has an ampersand in `Bosnia & Herzegovina`."""
    both = str(known.list_patterns["standard"]["2"])
    return str(known.territories.get(code, "")).replace("&", both.replace("{0}", "").replace("{1}", "").strip())


@lru_cache
def _spoken() -> Mapping[str, list[str]]:
    """Return the languages of each country, by their codes of two letters."""
    found: dict[str, list[str]] = {}
    for language, tag in get_global("likely_subtags").items():
        if len(language) == _CODE:
            found.setdefault(str(tag).rpartition("_")[2], []).append(str(language))
    return found


def _related(country: str, language: str) -> bool:
    return bool(language) and country[:_ROOT].casefold() == language[:_ROOT].casefold()


def _cities(editions: Sequence[tuple[str, str, Locale]]) -> Iterator[tuple[str, dict[str, tuple[str, ...]]]]:
    zones = {str(zone) for _, _, known in editions for zone in known.time_zones}
    for zone in sorted(zone for zone in zones if zone.startswith("Europe/")):
        own = zone.rpartition("/")[2].replace("_", " ")
        yield (
            f"city {zone}",
            {locale: (str(known.time_zones.get(zone, {}).get("city", own)),) for locale, _, known in editions},
        )
