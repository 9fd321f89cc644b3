"""The command ``newsroom stamp``: say that a translation is right, so that later changes of its original are told."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from newsroom.checks.run import check_project
from newsroom.commands.options import CONFIG, LANG, end, tell
from newsroom.content.files import read_sources
from newsroom.content.frontmatter.edit import NotSafe, with_key
from newsroom.core.files import reason, write_atomic
from newsroom.core.messages import msg
from newsroom.parity.fingerprint import NoFingerprint, fingerprints_for, first_fingerprints, item_named
from newsroom.settings.load import read_settings
from newsroom.settings.model import Settings, SettingsError


@click.command()
@click.argument("items", nargs=-1, metavar="BUNDLE...")
@click.option("--locale", metavar="L", help="Only the translation into this language.")
@click.option("--all", "every", is_flag=True, help="Every translation that has no stamp yet and no problem.")
@LANG
@CONFIG
def stamp(items: tuple[str, ...], locale: str | None, every: bool, lang: str, config: Path) -> None:
    """Say that the translations of an item are right: record what its original says now.

    BUNDLE is the folder of a news item or the file of a page. From then on the check tells which paragraphs of the
    original change.
    """
    if every == bool(items) or (every and locale):
        end(msg("name the items to be stamped, or write `--all` alone"), lang, 2)
    root = config.resolve().parent
    try:
        settings = read_settings(config)
        fingerprints, left = _everything(root, settings) if every else (_named(items, locale, root, settings), [])
        changed = _write(root, fingerprints)
    except SettingsError as error:
        end(error.sentence, lang, 2)
    except NoFingerprint as refused:
        end(refused.sentence, lang, 1)
    except OSError as error:
        path = error.filename or root
        end(msg("{path}: it cannot be written ({reason}); allow it", path=path, reason=reason(error)), lang, 1)
    for path in fingerprints:
        new = path in changed
        tell(msg("{path} is stamped.", path=path) if new else msg("{path} has its stamp.", path=path), lang)
    for path in left:
        tell(msg("{path} is left out: first put right what `newsroom check` says about its item.", path=path), lang)
    if every and not fingerprints and not left:
        tell(msg("Every translation has a stamp already."), lang)


def _named(items: tuple[str, ...], locale: str | None, root: Path, settings: Settings) -> dict[str, str]:
    sources = read_sources(root, settings)
    fingerprints: dict[str, str] = {}
    for item in items:
        fingerprints |= fingerprints_for(item_named(item, sources, root), locale, settings)
    return fingerprints


def _everything(root: Path, settings: Settings) -> tuple[dict[str, str], list[str]]:
    return first_fingerprints(read_sources(root, settings), check_project(root, settings).problems, settings)


def _write(root: Path, fingerprints: Mapping[str, str]) -> list[str]:
    """Write the fingerprints and nothing else, once all are sure; return the files that have changed."""
    new: dict[str, tuple[Path, bytes]] = {}
    for path, value in fingerprints.items():
        file = (root / path).resolve()  # through a link, the file itself
        raw = file.read_bytes()
        try:
            content = with_key(raw, "source", value)
        except NotSafe as error:
            raise NoFingerprint(error.within(path).sentence) from None
        if content != raw:
            new[path] = (file, content)
    for file, content in new.values():
        write_atomic(file, content)
    return list(new)
