"""Texts of ``mkdocs.yml`` that cannot be used, by what is wrong with them."""

from __future__ import annotations

BROKEN = {
    "nothing": "",
    "text": "site_name",
    "a list": "- a\n",
    "no YAML": "plugins: [",
    "a tab": "plugins:\n\t- i18n\n",
    "no plugins": "site_name: x\n",
    "plugins as text": "plugins: newsroom\n",
    "no newsroom": "plugins:\n  - i18n:\n      languages: [{locale: sr, name: Srpski, default: true}]\n",
    "no languages": "plugins:\n  - i18n\n  - newsroom\n",
    "languages as text": "plugins:\n  - i18n: {languages: sr}\n  - newsroom\n",
    "a language without locale": "plugins:\n  - i18n: {languages: [{name: Srpski}]}\n  - newsroom\n",
    "a language without name": "plugins:\n  - i18n: {languages: [{locale: sr}]}\n  - newsroom\n",
    "newsroom as text": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: x\n",
    "an unknown setting": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {page_sise: 3}\n",
    "a wrong setting": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {page_size: many}\n",
    "a wrong zone": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {timezone: Niš}\n",
    "categories as text": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {categories: [a]}\n",
    "editions as text": "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {editions: sr}\n",
    "formats unknown": (
        "plugins:\n  - i18n: {languages: [{locale: sr, name: S}]}\n  - newsroom: {editions: {sr: {formats: xx_Yyyy}}}\n"
    ),
}
