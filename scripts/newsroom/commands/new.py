"""The command ``newsroom new``: make a new item, with a text in every language of the site."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import click

from newsroom.commands.options import CONFIG, LANG, LANG_VARIABLE, end, tell
from newsroom.content.archetypes import NewItem, NewItemRefused, free_slugs, item_texts, valid_title
from newsroom.content.load import load_project
from newsroom.core.clock import today
from newsroom.core.files import create_folder, reason
from newsroom.core.messages import Message, msg
from newsroom.core.problems import shown
from newsroom.languages.catalogue import ENGLISH, languages
from newsroom.settings.load import read_settings
from newsroom.settings.model import Settings, SettingsError

_SETTINGS = "newsroom.settings.model"


class _Titles(click.Command):
    """A command with an option for the title in each further language of the settings."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the settings before the options, which depend on them."""
        try:
            ctx.meta[_SETTINGS] = read_settings(Path(_given(args, "--config", "mkdocs.yml")))
        except SettingsError as error:
            if "--help" not in args:
                lang = _given(args, "--lang", os.environ.get(LANG_VARIABLE, ENGLISH))
                end(error.sentence, lang if lang in languages() else ENGLISH, 2)
        return super().parse_args(ctx, args)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Return the options, with one for the title in each further language."""
        settings: Settings | None = ctx.meta.get(_SETTINGS)
        further = settings.editions[1:] if settings else ()
        titles = [
            click.Option(
                [_parameter(one.locale), f"--title-{one.locale}"], required=True, help=f"The title: {one.name}."
            )
            for one in further
        ]
        return [*titles, *super().get_params(ctx)]


def _given(args: list[str], name: str, default: str) -> str:
    """Return an option's value before the options are read."""
    given = [later for option, later in pairwise([*args, ""]) if option == name]
    given += [option.partition("=")[2] for option in args if option.startswith(f"{name}=")]
    return given[0] if given else default


def _parameter(locale: str) -> str:
    return "title_" + re.sub(r"\W", "_", locale).lower()


@click.command(cls=_Titles)
@click.argument("title")
@click.option("--date", "day", metavar="YYYY-MM-DD", help="Day of publication.  [default: today]")
@click.option("--category", help="One of the site's categories.  [default: the first]")
@LANG
@CONFIG
@click.pass_context
def new(
    ctx: click.Context,
    /,
    title: str,
    day: str | None,
    category: str | None,
    lang: str,
    config: Path,
    **titles: str,
) -> None:
    """Begin an item of the news: make its folder, with a text in each language that explains every key.

    TITLE is the one in the site's first language.
    """
    settings: Settings = ctx.meta[_SETTINGS]
    root = config.resolve().parent
    by_locale = {locale: titles[_parameter(locale)] for locale in settings.locales[1:]}
    try:
        item = _item({settings.default: title, **by_locale}, day, category, root, settings)
        texts = item_texts(item, settings)
        folder = root / settings.news_dir / item.folder
        create_folder(folder, {name: text.encode() for name, text in texts.items()})
    except NewItemRefused as refused:
        end(refused.sentence, lang, 1)
    except OSError as error:
        told_why = {"place": settings.news_dir, "reason": reason(error)}
        end(msg("the folder cannot be made in {place}: {reason}", **told_why), lang, 1)
    for sentence in _next(os.path.relpath(folder), list(texts)):
        tell(sentence, lang)


def _item(titles: Mapping[str, str], day: str | None, category: str | None, root: Path, settings: Settings) -> NewItem:
    """Return the new item that was asked for; raise `NewItemRefused` where something about it is wrong."""
    valid = {locale: valid_title(title) for locale, title in titles.items()}
    chosen, date = _category(category, settings), _day(day, settings)
    slugs = free_slugs(valid, load_project(root, settings).content(drafts=True), root / settings.news_dir)
    return NewItem(valid, slugs, date, chosen)


def _category(wanted: str | None, settings: Settings) -> str:
    known = [category.id for category in settings.categories]
    if not known:
        raise NewItemRefused(msg("mkdocs.yml names no categories: add one under `newsroom`"))
    if wanted is not None and wanted not in known:
        choices = ", ".join(f"`{one}`" for one in known)
        raise NewItemRefused(
            msg("`{name}` is no category: write one of {choices}", name=shown(wanted), choices=choices)
        )
    return wanted if wanted is not None else known[0]


def _day(wanted: str | None, settings: Settings) -> datetime.date:
    if wanted is None:
        return today(settings.timezone)
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", wanted):
            raise ValueError
        return datetime.date.fromisoformat(wanted)
    except ValueError:
        told = msg("`{day}` is no day: write year-month-day, such as `2025-04-30`", day=shown(wanted))
        raise NewItemRefused(told) from None


def _next(folder: str, files: list[str]) -> Iterator[Message]:
    yield msg("{folder}/ is made, with {files}.", folder=folder, files=", ".join(files))
    yield msg("1. Write the texts: replace each TODO.")
    yield msg("2. Copy photos into {folder}/, and name them under `photos`.", folder=folder)
    yield msg("3. Look whether all is right: newsroom check {folder}", folder=folder)
