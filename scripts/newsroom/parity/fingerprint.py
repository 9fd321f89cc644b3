"""Fingerprint: what an original said when its translation was right, so that a later change of it can be told.

A fingerprint is a mark of its form and one short hash for each field and block of the original, in their order. What
readers would not call a change leaves it as it is: see `normalise`. The command ``newsroom stamp`` writes it into the
front matter of the translation.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from newsroom.content.files import Source, TextFile
from newsroom.content.markdown import Block
from newsroom.content.texts import Text, read_text
from newsroom.core.messages import Refused, msg
from newsroom.core.problems import Problem, shown
from newsroom.parity.pair import Pair, pairs_of
from newsroom.settings.model import Settings

_FORM = "v1"
_DIGITS = 5
MOST = 1000
"""Fields and blocks that a fingerprint can hold: front matter has 16 KB at most."""
_FINGERPRINT = re.compile(rf"{_FORM}(?: [0-9a-f]{{{_DIGITS}}})*")
_OUTSIDE_NUMBERS = re.compile(r"(?<!\d)[.,:/]|[.,:/](?!\d)")
_SIGN = re.compile(r"(?<!\S)[-−](?=\d)")
_UNDECIDED = frozenset(".,:/-−")
"""What counts or not by what stands beside it."""
_SAID = frozenset("%‰&@#§")
"""Punctuation by Unicode's classes, and yet said aloud."""
_SPACE = " "


class TooLong(Exception):
    """A text with more blocks than a fingerprint can hold."""


class NoFingerprint(Refused):
    """An item of which no fingerprint can be written."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different in an original since its fingerprint was taken."""

    new: tuple[Block, ...]
    """Fields and blocks that were not there, or said something else."""
    removed: int
    """How many are gone that no new one stands in the place of."""

    def __bool__(self) -> bool:
        """Return whether there is any change."""
        return bool(self.new or self.removed)


def as_written(text_file: TextFile) -> Text | None:
    """Read what a document says, facts by their names: a changed figure shows in every language by itself."""
    return read_text(text_file, {}, "")


def fingerprint_of(text: Text) -> str:
    """Return the fingerprint of an original, read by `as_written`; raise `TooLong` where it has too many blocks."""
    hashes, _ = _said(text)
    if len(hashes) > MOST:
        raise TooLong(len(hashes))
    return _SPACE.join([_FORM, *hashes])


def is_fingerprint(text: str) -> bool:
    """Return whether a text has the form of a fingerprint."""
    return bool(_FINGERPRINT.fullmatch(text))


def changes(fingerprint: str, text: Text) -> Changes:
    """Return how an original, read by `as_written`, differs from what its fingerprint was taken of."""
    was = fingerprint.split(_SPACE)[1:]
    now, said = _said(text)
    if max(len(was), len(now)) > MOST:
        return _uncompared(was, now, said)
    new: list[Block] = []
    removed = 0
    for kind, start, end, first, last in difflib.SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind != "equal":
            new += said[first:last]
            removed += max(0, (end - start) - (last - first))
    return Changes(tuple(new), removed)


def _uncompared(was: Sequence[str], now: Sequence[str], said: Sequence[Block]) -> Changes:
    """Return the changes without regard to the order, which takes no longer than reading."""
    left = Counter(was)
    new = []
    for digits, block in zip(now, said, strict=True):
        if left[digits]:
            left[digits] -= 1
        else:
            new.append(block)
    return Changes(tuple(new), max(0, left.total() - len(new)))


def _said(text: Text) -> tuple[list[str], list[Block]]:
    """Return the fields by name, in whatever order they are written, then the blocks; before them the hash of each."""
    fields = sorted(text.fields, key=lambda field: field.name)
    parts = [(words, block) for block in (*fields, *text.blocks) if (words := normalise(block.text))]
    return [_hash(words) for words, _ in parts], [block for _, block in parts]


def _hash(words: str) -> str:
    return sha256(words.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def normalise(text: str) -> str:
    """Return the words and numbers of a text, in small letters, one space apart.

    Punctuation counts within numbers only (``3.750,00`` is not ``375.000``); signs that are said (``%``, ``€``) count.
    """
    visible = text.translate(_VISIBLE)
    # Canonical caseless matching (Unicode 3.13, D145), after which nothing here changes the text again.
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFD", visible).casefold())
    words = _OUTSIDE_NUMBERS.sub(_SPACE, folded.translate(_WORDS))
    signed = _SIGN.sub("\0", words).replace("-", _SPACE).replace("−", " − ").replace("\0", "-")
    return _SPACE.join(signed.split())


class _Visible(dict[int, str]):
    """Leaves out soft hyphens, joiners and other characters that only tell how to show the others."""

    def __missing__(self, code: int) -> str:
        self[code] = "" if unicodedata.category(chr(code)) == "Cf" else chr(code)
        return self[code]


class _Words(dict[int, str]):
    """Keeps letters, accents and digits, sets signs apart, and makes everything else a space."""

    def __missing__(self, code: int) -> str:
        kind, character = unicodedata.category(chr(code)), chr(code)
        said = character in _SAID or (kind[0] == "S" and kind != "Sk")
        kept = kind[0] in "LMN" or character in _UNDECIDED
        self[code] = character if kept else f" {character} " if said else _SPACE
        return self[code]


_VISIBLE, _WORDS = _Visible(), _Words()


def item_named(name: str, sources: Sequence[Source], root: Path) -> Source:
    """Find an item by its name, or its path from the working directory or from *root*.

    Raise `NoFingerprint` where there is none.
    """
    by_name = {known: source for source in reversed(sources) for known in _names(source)}
    path = Path(name).resolve()
    wanted = path.relative_to(root).as_posix() if path.exists() and path.is_relative_to(root) else name
    found = by_name.get(wanted) or by_name.get(name.strip("/"))
    if found:
        return found
    near = difflib.get_close_matches(name, by_name, n=1)
    if near:
        raise NoFingerprint(
            msg("`{name}` is no item of the site: did you mean `{near}`?", name=shown(name), near=near[0])
        )
    raise NoFingerprint(msg("`{name}` is no item of the site: write the path of its folder or page", name=shown(name)))


def _names(source: Source) -> Iterator[str]:
    yield source.name
    if source.kind == "article":
        yield source.folder
    yield from (text_file.path for text_file in source.text_files.values())


def fingerprints_for(source: Source, locale: str | None, settings: Settings) -> dict[str, str]:
    """Return the fingerprints for an item's translations, or for that into *locale*, by file.

    Raise `NoFingerprint` where there can be none.
    """
    unreadable = [text_file.path for text_file in source.text_files.values() if text_file.front is None]
    if unreadable:
        message = msg("{path} cannot be read: put right what `newsroom check` says about it", path=unreadable[0])
        raise NoFingerprint(message)
    pairs = _pairs(source, settings.default)
    _refuse_missing(source, locale, settings, pairs)
    try:
        chosen = [pair for pair in pairs if locale in (None, pair.translation.locale)]
        return {pair.translation.path: fingerprint_of(pair.original) for pair in chosen}
    except TooLong:
        path = pairs[0].original.path
        message = msg("{path} has too many paragraphs for a stamp: divide it into several items", path=path)
        raise NoFingerprint(message) from None


def _pairs(source: Source, default: str) -> list[Pair]:
    texts = {locale: text for locale, text_file in source.text_files.items() if (text := as_written(text_file))}
    return list(pairs_of(source, texts, default))


def _refuse_missing(source: Source, locale: str | None, settings: Settings, pairs: Sequence[Pair]) -> None:
    if locale is not None and locale not in settings.locales:
        choices = ", ".join(f"`{each}`" for each in settings.locales)
        message = msg(
            "`{name}` is no language of the site: write one of {choices}", name=shown(locale), choices=choices
        )
        raise NoFingerprint(message)
    if pairs and locale == pairs[0].original.locale:
        message = msg("{path} is the original: a stamp belongs in its translation", path=pairs[0].original.path)
        raise NoFingerprint(message)
    missing = [each for each in settings.locales if each not in source.text_files]
    if not pairs or locale in missing:
        path = source.path(locale or missing[0]) if missing else source.folder
        raise NoFingerprint(msg("{path} is missing: write it first, and stamp it when it is right", path=path))


def first_fingerprints(
    sources: Iterable[Source], problems: Iterable[Problem], settings: Settings
) -> tuple[dict[str, str], list[str]]:
    """Return fingerprints for the translations that have none, by file; and the files left out because of problems."""
    wrong = {problem.path for problem in problems if problem.severity != "note"}
    fingerprints: dict[str, str] = {}
    left: list[str] = []
    for source in sources:
        bare = [path for path, has_one in _translations(source, settings.default) if not has_one]
        files = {source.path(locale) for locale in settings.locales}
        inside = any(path.startswith(f"{source.folder}/") for path in wrong) if source.kind == "article" else False
        if bare and (inside or files & wrong):
            left += bare
        elif bare:
            new = fingerprints_for(source, None, settings)
            fingerprints |= {path: new[path] for path in bare}
    return fingerprints, left


def _translations(source: Source, default: str) -> Iterator[tuple[str, bool]]:
    """Return the files of an item's translations, and whether each has a fingerprint."""
    for pair in _pairs(source, default):
        front = source.text_files[pair.translation.locale].front
        yield pair.translation.path, bool(front and front.data.get("source"))
