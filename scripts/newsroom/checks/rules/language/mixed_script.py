"""Rule ``mixed-script``: a word is written in one script, so that search engines and screen readers understand it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsroom.checks.rule import CheckContext, Rule
from newsroom.content.markdown import Block
from newsroom.content.texts import Text
from newsroom.core.messages import Message, listed, msg
from newsroom.core.problems import Problem, shown
from newsroom.languages.words import WORD

_LATIN = "AaBCcDdEeHhIiJjKMOoPpQqSsTVvWwXxYy"
_LIKE_CYRILLIC = "АаВСсԀԁЕеНһІіЈјКМОоРрԚԛЅѕТѴѵԜԝХхУу"
SAME_IN_LATIN = dict(zip(_LIKE_CYRILLIC, _LATIN, strict=True)) | dict(
    # The small Greek ones that are signs in physics and chemistry (α, μ, ν) are not taken for letters.
    zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορικυ", "ABEZHIKMNOPTYXopiku", strict=True)
)
_SAME_IN_CYRILLIC = dict(zip(_LATIN, _LIKE_CYRILLIC, strict=True))
_CYRILLIC = re.compile(r"[\u0400-\u052f\u1c80-\u1c8f\ua640-\ua69f]")
_GREEK = re.compile(r"[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορικυ]")
_LATINS = re.compile(r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")


def _find(context: CheckContext) -> Iterator[Problem]:
    for texts in context.texts.values():
        for text in texts.values():
            for block in text.prose:
                if _CYRILLIC.search(block.text) or _GREEK.search(block.text):
                    yield from _of_block(text, block)


def _of_block(text: Text, block: Block) -> Iterator[Problem]:
    mostly_cyrillic = len(_CYRILLIC.findall(block.text)) > len(_LATINS.findall(block.text))
    told: set[tuple[int, str]] = set()
    line, before = block.line, 0
    for match in WORD.finditer(block.text):
        word = match[0]
        latin, cyrillic = len(_LATINS.findall(word)), len(_CYRILLIC.findall(word))
        if not latin or not (cyrillic or _GREEK.search(word)):
            continue
        line, before = line + block.text.count("\n", before, match.start()), match.start()
        if (line, word) not in told:
            told.add((line, word))
            in_cyrillic = cyrillic > latin or (cyrillic == latin and mostly_cyrillic)
            message, fix = _words(word, in_cyrillic=in_cyrillic)
            yield Problem("mixed-script", text.path, line, message, fix, mark=word, passage=text.passage(block))


def _words(word: str, *, in_cyrillic: bool) -> tuple[Message, Message]:
    odd = _LATINS if in_cyrillic else re.compile(f"{_CYRILLIC.pattern}|{_GREEK.pattern}")
    same = _SAME_IN_CYRILLIC if in_cyrillic else SAME_IN_LATIN
    letters = list(dict.fromkeys(odd.findall(word)))
    named = listed(_named(letter) for letter in letters[:5])
    script = _script("а" if in_cyrillic else "a")
    message = msg(
        "the {script} word `{word}` has letters of another script: {named}",
        script=script,
        word=shown(word),
        named=named,
    )
    if not all(letter in same for letter in letters):
        return message, msg("type the word again, in {script} letters only", script=script)
    right = shown("".join(same.get(letter, letter) for letter in word))
    if len(letters) > 1:
        return message, msg("type the word again, in {script} letters only: `{right}`", script=script, right=right)
    letter = same[letters[0]]
    fix = msg(
        "type the {script} letter “{letter}” instead, so that the word is `{right}`",
        script=script,
        letter=letter,
        right=right,
    )
    return message, fix


def _named(letter: str) -> Message:
    return msg("“{letter}” (U+{code}, {script})", letter=letter, code=f"{ord(letter):04X}", script=_script(letter))


def _script(letter: str) -> Message:
    if _CYRILLIC.match(letter):
        return msg("Cyrillic")
    return msg("Latin") if _LATINS.match(letter) else msg("Greek")


RULE = Rule(
    id="mixed-script",
    severity="error",
    sentence="No word mixes letters of two scripts, such as a Cyrillic “а” in a Latin word.",
    wrong={"index.sr.md": "Radionicа je trajala dva dana."},
    right={"index.sr.md": "Radionica je trajala dva dana, a vodio ju je Петар."},
    find=_find,
)
