"""Rule ``link-broken``: every link in a text leads to something that the site publishes, or to another site."""

from __future__ import annotations

import difflib
import posixpath
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsroom.checks.destinations import Destinations
from newsroom.checks.places import OF_THE_THEME, place_of, places
from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.facts import fill
from newsroom.content.files import TextFile
from newsroom.content.links import resolve, scheme_of
from newsroom.content.markdown import Link
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, Severity, shown
from newsroom.images.names import is_photo_like

_ID = "link-broken"
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_PHONE = re.compile(r"[+0][\d\s/()-]{5,}")
_HOST = re.compile(r"(?:[\w-]+\.)+(?P<end>[a-z]{2,})(?=$|[/?#:])", re.IGNORECASE)
_ENDINGS = frozenset("doc docx gif heic htm html jpeg jpg jpe md odt pdf png svg txt webp xls xlsx yml zip".split())
"""Ends of files' names, which are no ends of hosts' names."""


class Fault(NamedTuple):
    """Why a link does not work."""

    message: Message
    """What is wrong."""
    fix: Message
    """What to do about it."""
    severity: Severity = "error"
    """Whether it leads nowhere, or not quite to where it should."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for _, problem in broken_links(context):
        yield problem


def broken_links(context: CheckContext) -> Iterator[tuple[Link, Problem]]:
    """Yield the links that do not work, each with what is wrong."""
    known = Destinations(context)
    for source in context.items:
        for locale, text in context.texts.get(source.name, {}).items():
            text_file = source.text_files[locale]
            for block in text.blocks:
                for link in block.links:
                    fault = None if link.image else _fault(known, link.target.strip(), text_file)
                    if fault:
                        line, mark = place_of(text_file, link)
                        passage = Passage(text.path, line, block.text)
                        yield link, Problem(_ID, text.path, line, *fault, mark=mark, passage=passage)


def _fault(known: Destinations, target: str, text_file: TextFile) -> Fault | None:
    if not target:
        return Fault(msg("the link leads nowhere"), msg("write its address between the brackets"))
    address = known.own_address(target)
    if address is not None and (scheme_of(target) or target.startswith("/")):
        return on_the_site(known, target, address, text_file)
    file = resolve(target, text_file.path)
    if file is None:
        return _on_the_page(known, target, text_file.path) if target.startswith("#") else None
    state = known.state(file, text_file.locale)
    if state == "published":
        return _on_the_page(known, target, file)
    right = known.meant(resolve(target.replace("\\", "/"), text_file.path) or "", text_file.locale)
    if state == "folder":
        fix = write(right, text_file) if right else msg("lead to one of the files in it")
        return Fault(msg("the link leads to the folder `{target}`", target=shown(target)), fix)
    if state == "absent":
        return _absent(known, target, right, text_file)
    return _unpublished(known, state, file, target, text_file)


def _absent(known: Destinations, target: str, right: str, text_file: TextFile) -> Fault:
    if complete := _complete(target):
        message = msg("browsers take `{target}` for a page of this site", target=shown(target))
        return Fault(message, msg("write `{right}`", right=shown(complete)))
    message = msg("the link leads to `{target}`, and there is no such file", target=shown(target))
    if right:
        return Fault(message, write(right, text_file))
    return Fault(message, msg("correct the path; it is counted from the folder of this file"))


def _complete(target: str) -> str:
    """Return the address with what it lacks at its beginning; empty where it is no address, as far as can be seen."""
    if _MAIL.fullmatch(target):
        return f"mailto:{target}"
    if _PHONE.fullmatch(target):
        return "tel:" + "".join(c for c in target if c.isdigit() or c == "+")
    host = _HOST.match(target)
    return f"https://{target}" if host and host["end"].lower() not in _ENDINGS else ""


def _unpublished(known: Destinations, state: str, file: str, target: str, text_file: TextFile) -> Fault:
    if state == "draft":
        message = msg("the link leads to `{target}`, which is a draft and not published", target=shown(target))
        return Fault(message, msg("remove the link until the item is published, or `draft: true` there"))
    message = msg("the link leads to `{target}`, which the site does not publish", target=shown(target))
    places_of_files = (f"{known.context.settings.news_dir}/", f"{known.docs}/")
    if state == "outside" or file.endswith(".md") or not file.startswith(places_of_files):
        return Fault(message, msg("lead to a page of the site, or to an address that begins with `https://`"))
    if is_photo_like(file) and not file.startswith(f"{known.docs}/"):
        return Fault(message, msg("name the photo under `photos` of its item, or remove the link"))
    moved = f"{known.docs}/assets/{posixpath.basename(file)}"
    values = {"folder": posixpath.dirname(moved), "right": _relative(moved, text_file)}
    return Fault(message, msg("move the file into `{folder}/`, and write `{right}`", **values))


def on_the_site(known: Destinations, target: str, address: str, text_file: TextFile) -> Fault | None:
    """Return what is wrong with an address of the site itself, which holds as long as nothing is renamed."""
    whole = bool(scheme_of(target))
    if file := known.at(address, text_file.locale):
        message = msg(
            "`{target}` leads astray once a `slug` or the place of the site changes",
            target=target,
        )
        right = _relative(file, text_file) + "".join(target.partition("#")[1:])
        return Fault(message, msg("write `{right}`", right=right), "warning" if whole else "error")
    if known.is_made(address):
        message = msg("`{target}` leads elsewhere where the site does not stand at the root of its host", target=target)
        return None if whole else Fault(message, msg("write the whole address, which begins with `https://`"))
    message = msg("no page of this site has the address `{target}`", target=shown(target))
    return Fault(message, msg("write the path of the page's file instead, counted from the folder of this file"))


def _on_the_page(known: Destinations, target: str, path: str) -> Fault | None:
    """Return what is wrong with the place on a page: ``#contact``."""
    source, locale = known.texts.get(path, (None, ""))
    name = target.partition("#")[2]
    front = source.text_files[locale].front if source else None
    if not front or not name or OF_THE_THEME.fullmatch(name):
        return None
    settings, facts = known.context.settings, known.context.content.facts(locale)
    there = places(fill(front.body, facts, settings.edition(locale).formats))
    if name in there:
        return None
    near = difflib.get_close_matches(name, sorted(there), n=1)
    fix = msg("write `#{near}`", near=near[0]) if near else msg("write the name of a heading there, or leave it out")
    message = msg("{path} has no heading that `#{name}` leads to", path=path, name=shown(name))
    return Fault(message, fix, "warning")


def write(path: str, text_file: TextFile) -> Message:
    """Return the advice to write the path of a file as a link in this text."""
    return msg("write `{right}`", right=_relative(path, text_file))


def _relative(path: str, text_file: TextFile) -> str:
    return posixpath.relpath(path, posixpath.dirname(text_file.path))


RULE = Rule(
    id=_ID,
    severity="error",
    sentence="Every link in a text leads to a page or file that the site publishes, or to another site.",
    wrong={
        "index.sr.md": "Više: [O projektu](../../docs/sr/o-projektu/).",
        "index.en.md": "More: [About the project](../../docs/en/about/).",
    },
    right={
        "index.sr.md": "Više: [O projektu](../../docs/sr/about.md).",
        "index.en.md": "More: [About the project](../../docs/en/about.md).",
    },
    find=_find,
)
