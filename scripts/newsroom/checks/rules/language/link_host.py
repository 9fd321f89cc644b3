"""Rule ``link-host``: no address of a link looks like that of another site, as with a Cyrillic “а” in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from newsroom.checks.rule import EXPLAINS, CheckContext, Rule
from newsroom.checks.rules.language.mixed_script import SAME_IN_LATIN
from newsroom.content.files import TextFile
from newsroom.content.texts import Text
from newsroom.core.messages import Message, msg
from newsroom.core.problems import Passage, Problem, Severity, shown

_ID = "link-host"
_HOST = re.compile(r"(?:(?<![\w/])//|(?<=:)//|mailto:[^\s@<>()]*@)((?:[^\W_]|[-.\u0300-\u036f])+)")
_CODED = "xn--"
"""Begins a part of a host's name that stands for letters beyond a to z: ``xn--90a3ac`` for a Cyrillic name."""
_ALIKE = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"))
"""Scripts, as Unicode names them, with letters that are taken for those of another."""


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for locale, text in context.texts.get(source.name, {}).items():
            yield from _of_text(source.text_files[locale], text)


def _of_text(text_file: TextFile, text: Text) -> Iterator[Problem]:
    front = text_file.front
    if not front:
        return
    lines = enumerate(front.body.split("\n"), start=front.body_line)
    url = front.data.get("url")
    first = [(front.lines.get(("url",), 1), url)] if isinstance(url, str) else []
    for number, line in (*first, *lines):
        if line.isascii() and _CODED not in line.lower():
            continue
        for host in dict.fromkeys(_HOST.findall(line)):
            found = _wrong(host)
            # Of a word of two scripts that readers see, `mixed-script` tells.
            if found and not (any(map(_mixes, host.split("."))) and any(host in block.text for block in text.prose)):
                message, fix, severity = found
                passage = Passage(text_file.path, number, line.strip())
                yield Problem(_ID, text_file.path, number, message, fix, severity, host, passage)


def _wrong(host: str) -> tuple[Message, Message, Severity] | None:
    """Return what is wrong with the name of a host, what to do, and how serious it is."""
    name = ".".join(map(_decoded, host.split(".")))
    labels = [label for label in name.split(".") if label and label.casefold() != "www"]
    coded = {"host": shown(host), "name": shown(name)}
    if any(_mixes(label) or _passes_for_latin(label, labels[-1]) for label in labels):
        letters = "".join(dict.fromkeys(c for c in name if c.isalpha() and _script(c) != "LATIN"))
        message = msg("the address `{host}` has letters that only look like others: {letters}",
                      host=shown(host), letters=", ".join(f"“{c}” (U+{ord(c):04X})" for c in letters[:5]))  # fmt: skip
        return message, _typed_anew(name), "error"
    if name != host:
        message = msg("the address `{host}` stands for `{name}`, which readers cannot see", **coded)
        return message, msg("write it as `{name}`, if that is the site that you mean", name=shown(name)), "warning"
    if len({_script(c) for label in labels for c in label if c.isalpha()} & _ALIKE) > 1:
        message = msg("the address `{host}` has letters of two scripts", host=shown(host))
        return message, msg("open it, and look whether it is the site that you mean"), "warning"
    return None


def _typed_anew(name: str) -> Message:
    right = "".join(SAME_IN_LATIN.get(c, c) for c in name)
    if not right.isascii():
        return msg("copy the address from the browser, once you have opened the right site")
    return msg("type it anew in Latin letters: `{right}`", right=shown(right))


def _decoded(label: str) -> str:
    """Return a part of a host's name in its own letters."""
    if not label.lower().startswith(_CODED):
        return label
    try:
        return label[len(_CODED) :].encode().decode("punycode")
    except (UnicodeError, ValueError):
        return label


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _mixes(label: str) -> bool:
    """Return whether a part of a name has letters of two scripts that are taken for each other."""
    return len({_script(c) for c in label if c.isalpha()} & _ALIKE) > 1


def _passes_for_latin(label: str, last: str) -> bool:
    """Return whether all letters look like Latin ones, in a name whose end is Latin: ``асе.com``."""
    letters = [c for c in label if c.isalpha()]
    return last.isascii() and bool(letters) and all(c in SAME_IN_LATIN for c in letters)


RULE = Rule(
    id=_ID,
    severity="error",
    sentence="The address of a link holds no letters that only look like those of the site that it names.",
    wrong={
        "index.sr.md": "Prijavite se na [stranici](https://аsb.example.org/).",
        "index.en.md": "Register on [the page](https://аsb.example.org/).",
    },
    right={
        "index.sr.md": "Prijavite se na [stranici](https://asb.example.org/).",
        "index.en.md": "Register on [the page](https://asb.example.org/).",
    },
    find=_find,
    tags=frozenset({EXPLAINS}),
)
