"""Rule ``invisible-characters``: a text holds nothing that nobody sees and that breaks search, links and line ends."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.files import TextFile
from newsroom.core.messages import msg
from newsroom.core.problems import Problem, shown
from newsroom.core.unicode import invisible_in, name_of

_MOST = 20
"""Lines of one file that are reported."""
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LONG = 60


def _find(context: CheckContext) -> Iterator[Problem]:
    for source in context.items:
        for text_file in source.text_files.values():
            yield from _unseen(text_file)
            yield from _in_two(text_file)


def _unseen(text_file: TextFile) -> Iterator[Problem]:
    # Of those in front matter, rule front-matter tells, and of control characters anywhere.
    lines = text_file.front.body.split("\n") if text_file.front else []
    first, told = text_file.front.body_line if text_file.front else 1, 0
    for number, line in enumerate(lines, start=first):
        places = [] if line.isascii() else [at for at in invisible_in(line) if not _known(line, at)]
        told += bool(places)
        for at in sorted({line[at]: at for at in reversed(places)}.values()) if told <= _MOST else ():
            mark = _around(line, at)
            message = msg("the invisible character {name} stands in `{word}`", name=name_of(line[at]), word=shown(mark))
            fix = msg("delete the word and type it again, without pasting")
            if not shown(mark):
                message = msg("the invisible character {name} stands in this line", name=name_of(line[at]))
                fix = msg("delete the line, or type it again without pasting")
            yield Problem("invisible-characters", text_file.path, number, message, fix, "warning", mark=mark)


def _known(line: str, at: int) -> bool:
    """Return whether another rule reports a character, or Arabic or Hebrew beside Latin words needs it."""
    if unicodedata.category(line[at]) == "Cc":
        return True
    return line[at] in _DIRECTIONS and any(unicodedata.bidirectional(c) in ("R", "AL") for c in line)


def _around(line: str, at: int) -> str:
    """Return the word around a position, the invisible character included."""
    before, after = line[max(0, at - _LONG) : at], line[at + 1 : at + _LONG]
    start = before.split(" ")[-1]
    return start + line[at] + after.split(" ")[0]


def _in_two(text_file: TextFile) -> Iterator[Problem]:
    """Yield one problem for a file with letters of two characters, since one program made all of them."""
    found = text_file.front.decomposed if text_file.front else ()
    if not found:
        return
    line, letter = found[0]
    names = " + ".join(name_of(character) for character in letter[:4])
    right = unicodedata.normalize("NFC", letter)
    message = msg("the letter “{right}” is put together from several characters: {names}", right=right, names=names)
    if len(found) > 1:
        message = msg(
            "the letter “{right}” is put together from several characters: {names}; so it is in {count} lines",
            right=right,
            names=names,
            count=len(found),
        )
    fix = msg("type it again without pasting; text from a PDF or a file's name on a Mac has such letters")
    yield Problem("invisible-characters", text_file.path, line, message, fix, "warning", mark=letter)


RULE = Rule(
    id="invisible-characters",
    severity="warning",
    sentence="Texts hold no invisible characters, and each letter is one character.",
    wrong={"index.sr.md": "Radio\u00adnica je tra\u200bjala dva dana."},
    right={"index.sr.md": "Radionica je trajala dva dana. 👩\u200d🌾"},
    find=_find,
)
